<?php
/** The sections as plain HTML, made beforehand in every language, for readers without scripts. */

namespace AllWidgets;

defined('ABSPATH') || exit;

/** Languages under another name of theirs, and kinds of Chinese and Arabic that are written in the common form. */
const NAMES = [
  'hat' => 'ht', 'fil' => 'tl', 'tgl' => 'tl', 'ger' => 'de', 'deu' => 'de', 'fre' => 'fr', 'fra' => 'fr', 'spa' => 'es',
  'ita' => 'it', 'jpn' => 'ja', 'kor' => 'ko', 'pol' => 'pl', 'por' => 'pt', 'rus' => 'ru', 'vie' => 'vi',
  'fas' => 'fa', 'per' => 'fa', 'pes' => 'fa', 'prs' => 'fa', 'apc' => 'ar', 'ara' => 'ar', 'arb' => 'ar', 'ars' => 'ar',
  'ary' => 'ar', 'arz' => 'ar', 'acm' => 'ar', 'aeb' => 'ar', 'ajp' => 'ar', 'chi' => 'zh', 'zho' => 'zh', 'cmn' => 'zh',
  'cdo' => 'zh', 'cjy' => 'zh', 'czh' => 'zh', 'gan' => 'zh', 'hak' => 'zh', 'hsn' => 'zh', 'nan' => 'zh', 'wuu' => 'zh',
];

/** Places where Chinese is written in traditional characters, as browsers have them from Unicode's list of likely scripts. */
const TRADITIONAL = ['au', 'bn', 'gb', 'gf', 'hk', 'id', 'mo', 'pa', 'pf', 'ph', 'sr', 'th', 'tw', 'uk', 'us', 'vn'];

/** Scripts of the languages that are not written in Latin letters. */
const SCRIPTS = ['ar' => 'arab', 'fa' => 'arab', 'ru' => 'cyrl', 'ja' => 'jpan', 'ko' => 'kore'];

/**
 * The language of ours that a reader of another one understands, as the bundle finds it: a script is never answered with
 * another script, and what we do not have is English.
 */
function language_of(string $tag): string {
  $tag = strtolower(str_replace('_', '-', trim($tag)));
  // From a single letter on, as in "ar-u-nu-latn", nothing says a script or a place. Cantonese may stand below Chinese.
  $parts = explode('-', preg_replace(['/-[a-z0-9]-.*/', '/^zh(-[a-z]{3})*-yue\b/'], ['', 'yue'], $tag) ?? $tag);
  $language = NAMES[$parts[0]] ?? $parts[0];
  $scripts = array_values(preg_grep('/^([a-z]{4}|ch[st])$/', array_slice($parts, 1)));
  if ($language === 'yue' || $language === 'zh') {
    $places = preg_grep('/^([a-z]{2}|\d{3})$/', array_slice($parts, 1)) ?: ($language === 'yue' ? ['hk'] : []);
    $script = $scripts[0] ?? (array_intersect(TRADITIONAL, $places) ? 'hant' : 'hans');
    return ['hans' => 'zh-Hans', 'chs' => 'zh-Hans', 'hant' => 'zh-Hant', 'cht' => 'zh-Hant'][$script] ?? 'en';
  }
  if ($scripts && $scripts[0] !== (SCRIPTS[$language] ?? 'latn')) return 'en';
  return preg_match('/^[a-z]+$/', $language) && is_dir(__DIR__ . "/words/$language") ? $language : 'en';
}

/** Languages of the sections around the place that is being written, the innermost last. */
function &languages(): array {
  static $languages = [];
  return $languages;
}

/** The language around the place that is being written: that of a section of ours, or else that of the page. */
function language_around(): string {
  $languages = languages();
  return end($languages) ?: get_bloginfo('language');
}

/**
 * The language that a section names, as it is written in its attribute; empty where it names none.
 *
 * @param array<string, mixed> $given The attributes, as in the shortcode.
 */
function language_named(array $given): string {
  // WordPress writes its own languages with "_".
  $given = array_filter($given, 'is_string');
  $lang = str_replace('_', '-', trim($given['lang'] ?? ''));
  return preg_match(ATTRIBUTES['lang'], $lang) ? $lang : '';
}

/**
 * From here to "leave", sections that name no language take that of this one, as elements do with scripts.
 *
 * @param array<string, mixed> $given The tag and its attributes, as in the shortcode.
 */
function enter(array $given): void {
  // WordPress has not looked at the attributes of a block yet: the author of a post may have written anything there.
  $given = array_filter($given, 'is_string');
  $is_ours = isset(tags()[$given['tag'] ?? 'all-page']);
  $lang = ($is_ours ? language_named($given) : '') ?: language_around();
  $languages = &languages();
  $languages[] = $lang;
}

function leave(): void {
  $languages = &languages();
  array_pop($languages);
}

/**
 * Tells the blocks of ours inside a shortcode of ours its language, where they name none. A block inside another block
 * takes that of the block.
 */
function tell_blocks(string $content): string {
  if (strpos($content, '<!-- wp:all-widgets/section') === false) return $content;
  $tell = function ($shortcode) {
    $given = (array) shortcode_parse_atts($shortcode[3]);
    $lang = $shortcode[1] === '[' || !isset(tags()[$given['tag'] ?? 'all-page']) ? '' : language_named($given);
    if ($lang === '') return $shortcode[0];
    $depth = 0;
    $block = function ($found) use ($lang, &$depth) {
      $is_end = $found[1] !== '';
      if ($is_end) $depth--;
      $given = json_decode($found[2] ?: '{}', true);
      $is_told = $is_end || $depth > 0 || !is_array($given) || language_named($given) !== '';
      if (!$is_end && $found[3] === '') $depth++;
      if ($is_told) return $found[0];
      $attributes = serialize_block_attributes(['lang' => $lang] + $given);
      return "<!-- wp:all-widgets/section $attributes $found[3]-->";
    };
    $pattern = '#<!--\s+(/?)wp:all-widgets/section\s+(\{[^<>]*\})?\s*(/?)-->#';
    return preg_replace_callback($pattern, $block, $shortcode[0]) ?? $shortcode[0];
  };
  return preg_replace_callback('/' . get_shortcode_regex(['all_widgets']) . '/', $tell, $content) ?? $content;
}

/** Writes our shortcodes alone, inside a block: WordPress writes shortcodes when the blocks around them are done. */
function write_shortcodes(string $content): string {
  $write = fn($found) => $found[1] === '[' && $found[6] === ']' ? $found[0] : do_shortcode_tag($found);
  $pattern = '/' . get_shortcode_regex(['all_widgets']) . '/';
  return preg_replace_callback($pattern, $write, shortcode_unautop($content)) ?? $content;
}

/**
 * The words of a section, as HTML of our own. Empty where they would not be those of the section: where some are hidden,
 * and where they would have another rule for a fever than the hospital.
 *
 * @param array<string, mixed> $given The attributes, as in the shortcode.
 */
function words(string $tag, array $given): string {
  if (!empty($given['hide'])) return '';
  $language = language_of(language_named($given) ?: language_around());
  $file = __DIR__ . "/words/$language/$tag.html";
  $html = is_readable($file) ? (string) file_get_contents($file) : '';
  $html = with_drawings(with_fever($html, $language, $tag));
  // A page may have a section twice, and an id once.
  static $count = 0;
  if (++$count > 1) $html = preg_replace('/(?<= id="|labelledby="|href="#)words-/', "words-$count-", $html) ?? $html;
  $level = (string) ($given['heading_level'] ?? '');
  $more = preg_match(ATTRIBUTES['heading-level'], $level) ? (int) $level - 2 : 0;
  $deeper = fn($found) => $found[1] . max(1, min(6, (int) $found[2] + $more));
  return preg_replace_callback('#(</?h)([1-6])\b#', $deeper, $html) ?? $html;
}

/** The drawings stand in a file of their own, once for all languages. */
function with_drawings(string $html): string {
  static $drawings = null;
  $file = __DIR__ . '/words/drawings.json';
  $drawings ??= is_readable($file) ? (array) json_decode((string) file_get_contents($file), true) : [];
  $draw = fn($found) => $drawings[(int) $found[1]] ?? '';
  return preg_replace_callback('/<!--drawing-(\d+)-->/', $draw, $html) ?? $html;
}
