<?php
/**
 * Plugin Name: all-widgets
 * Description: Patient education on acute lymphocytic leukemia (ALL), in the reader's language: a block, a shortcode.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: The all-widgets authors
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: all-widgets
 *
 * The MIT licence allows all that the GPL of WordPress asks for, so the two may be given out together.
 */

namespace AllWidgets;

defined('ABSPATH') || exit;

require __DIR__ . '/words.php';
require __DIR__ . '/fever.php';

/** The tags of the bundle, each with its name in the editor. "npm run docs" writes them here. */
function tags(): array {
  return [
    'all-language-picker' => __('Menu of languages', 'all-widgets'),
    'all-overview' => __('What ALL is', 'all-widgets'),
    'all-symptom-list' => __('Symptoms', 'all-widgets'),
    'all-when-to-see-doctor' => __('When to see a doctor', 'all-widgets'),
    'all-causes' => __('Causes', 'all-widgets'),
    'all-risk-factors' => __('Risk factors', 'all-widgets'),
    'all-diagnosis' => __('Diagnosis', 'all-widgets'),
    'all-treatment' => __('Treatment', 'all-widgets'),
    'all-procedures' => __('Tests and procedures', 'all-widgets'),
    'all-references' => __('Sources', 'all-widgets'),
    'all-key-points' => __('Key points', 'all-widgets'),
    'all-follow-up' => __('Follow-up', 'all-widgets'),
    'all-glossary' => __('Glossary', 'all-widgets'),
    'all-living-with' => __('Living with ALL', 'all-widgets'),
    'all-questions' => __('Questions to ask', 'all-widgets'),
    'all-fever-card' => __('Fever card', 'all-widgets'),
    'all-care' => __('Care at your hospital', 'all-widgets'),
    'all-doctors' => __('Doctors and departments', 'all-widgets'),
    'all-community' => __('Community', 'all-widgets'),
    'all-news' => __('News', 'all-widgets'),
    'all-products' => __('Products', 'all-widgets'),
    'all-policy' => __('Policies', 'all-widgets'),
    'all-page' => __('The whole page', 'all-widgets'),
  ];
}

/** The attributes that may be given, and what they may be; in a shortcode with "_" for "-". */
const ATTRIBUTES = [
  'lang' => '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iD',
  'heading-level' => '/^[1-6]$/D',
  'hide' => '/^[\w., -]+$/D',
  'src' => '#^(https?:/)?/\S+$#iD',
  'href' => '#^(https?:/)?/\S+$#iD',
  'limit' => '/^\d+$/D',
  'time-zone' => '#^[\w+/-]+$#D',
  'for' => '/^[\w-]+$/D',
  'page' => '/^true$/D',
  'remember' => '/^true$/D',
  'structured-data' => '/^true$/D',
  'large-print' => '/^true$/D',
  'keep-address' => '/^true$/D',
  'layout' => '/^(tabs|contents)$/D',
];

/** Sections in the hospital's words that can be read from an address. */
const FEEDS = ['all-care', 'all-doctors', 'all-community', 'all-news', 'all-products', 'all-policy'];

/** Elements of our drawings, and their attributes: lines alone, which run nothing and fetch nothing. */
const DRAWING = [
  'svg' => ['class' => true, 'data-picture' => true, 'data-mirror' => true, 'width' => true, 'height' => true, 'viewbox' => true, 'aria-hidden' => true],
  'g' => ['class' => true, 'transform' => true],
  'path' => ['class' => true, 'd' => true],
  'circle' => ['r' => true],
];

/** Keeps the files of an older version out of caches. */
const VERSION = '0.1.0';

/** The option with the hospital's profile, as JSON. */
const PROFILE = 'all_widgets_hospital';

/**
 * A section as safe HTML: the tag, and in it the fallback and the words of the section. In a feed, and where the tag is none of ours, the fallback alone.
 *
 * @param array<string, mixed> $given The tag and its attributes, as in the shortcode.
 * @param string $content What the author has written for readers without scripts, as HTML that need not be safe.
 */
function section(array $given, string $content): string {
  $tag = (string) ($given['tag'] ?? 'all-page');
  $given['lang'] = language_named($given);
  $written = fallback($content);
  $fallback = $written ?: contact($given['lang'] ?: language_around());
  if (!isset(tags()[$tag])) return $fallback . complaint($tag);
  if (is_feed()) return $fallback;
  wp_enqueue_script('all-widgets');
  wp_enqueue_style('all-widgets');
  $attributes = '';
  foreach (ATTRIBUTES as $name => $pattern) {
    $value = (string) ($given[str_replace('-', '_', $name)] ?? '');
    if (preg_match($pattern, $value)) $attributes .= sprintf(' %s="%s"', $name, esc_attr($value));
  }
  preload(language_of($given['lang'] ?: language_around()));
  // Sections that stand inside have their words already.
  $words = strpos($written, '<all-') === false ? words($tag, $given) : '';
  return "<$tag$attributes>$fallback$words</$tag>";
}

/** The author's words as safe, whole HTML; other sections of ours may stand among them. Empty where there are none. */
function fallback(string $html): string {
  $html = preg_replace('#^(?:\s|<br\s*/?>)+|(?:\s|<br\s*/?>)+$#i', '', $html) ?? $html;
  // Where wpautop has been at what a shortcode encloses, the first paragraph ends without a beginning.
  $html = preg_replace('#^(?:(?!<p\b).)*?</p>#is', '<p>$0', $html) ?? $html;
  // Of a script or a style, the filter would leave the code behind, as text.
  $html = preg_replace('#<(script|style)\b.*?(</\1\s*>|$)#is', '', $html) ?? $html;
  $ours = array_fill_keys(array_keys(tags()), array_fill_keys(array_keys(ATTRIBUTES), true));
  // Sections that stand inside bring their words and drawings.
  $ours += ['bdi' => ['dir' => true], 'time' => ['datetime' => true]] + DRAWING;
  $html = force_balance_tags(wp_kses($html, $ours + wp_kses_allowed_html('post')));
  return trim(preg_replace('#<p[^>]*>(?:\s|&nbsp;|<br\s*/?>)*</p>#i', '', $html) ?? $html);
}

/** Whom to call, from the profile, so that readers are never left with nothing. */
function contact(string $lang): string {
  $said = array_filter([name_in($lang), profile()->phone ?? ''], fn($text) => is_string($text) && $text !== '');
  return $said ? '<p>' . esc_html(implode(': ', $said)) . '</p>' : '';
}

/**
 * The name of the hospital in a language.
 *
 * @return mixed As in the profile; false or null where there is none.
 */
function name_in(string $lang) {
  $names = (array) (profile()->name ?? []);
  return $names[$lang] ?? $names[language_of($lang)] ?? $names['en'] ?? reset($names);
}

/** The same, or else the name of the site, as elements have it. */
function hospital_name(string $lang): string {
  $name = name_in($lang);
  return is_string($name) && $name !== '' ? $name : (string) wp_parse_url(home_url(), PHP_URL_HOST);
}

/** What is wrong, for those alone who can put it right. */
function complaint(string $tag): string {
  if (!current_user_can('edit_posts')) return '';
  /* translators: 1: a tag, 2: a list of tags. */
  $sentence = __('all-widgets: there is no tag "%1$s"; use one of %2$s. Only people who can edit see this sentence.', 'all-widgets');
  return '<p>' . esc_html(sprintf($sentence, $tag, implode(', ', array_keys(tags())))) . '</p>';
}

/** The hospital's profile; null where none has been given. */
function profile(): ?object {
  $profile = json_decode((string) get_option(PROFILE, ''));
  return is_object($profile) ? $profile : null;
}

/** The hash that the bundle must have; null where the plugin came without its files. */
function integrity(): ?string {
  $file = __DIR__ . '/dist/integrity.json';
  return is_readable($file) ? json_decode(file_get_contents($file), true)['all-widgets.js'] ?? null : null;
}

/** Links by which the files of the languages on the page are asked for with the bundle, which has English, and not after it. */
function preload(string $language = 'en'): string {
  static $links = [];
  $url = plugins_url("dist/locales/$language.json", __FILE__);
  if ($language !== 'en')
    $links[$language] = sprintf(
      '<link rel="preload" as="fetch" href="%s" crossorigin="anonymous" referrerpolicy="no-referrer">' . "\n",
      esc_url($url)
    );
  return implode('', $links);
}

add_shortcode('all_widgets', function ($given, $content = '') {
  enter((array) $given);
  $section = section((array) $given, do_shortcode((string) $content));
  leave();
  return sprintf('<div class="all-widgets-shortcode">%s</div>', $section);
});

/** WordPress writes blocks before the shortcodes around them. */
foreach (['the_content', 'widget_block_content'] as $filter) add_filter($filter, __NAMESPACE__ . '\tell_blocks', 8);

/** Before the blocks inside are written, and after. */
add_filter('render_block_data', function ($block) {
  if (($block['blockName'] ?? '') === 'all-widgets/section') enter($block['attrs'] ?? []);
  return $block;
});
add_filter('render_block_all-widgets/section', function ($html) {
  leave();
  return $html;
});

add_action('init', function () {
  $integrity = integrity();
  if ($integrity) {
    // Other bytes have another address, so that no cache gives the old ones to a page that asks for the new.
    $version = substr(md5($integrity), 0, 8);
    wp_register_script('all-widgets', plugins_url('dist/all-widgets.js', __FILE__), [], $version, false);
  }
  // In the page, so that no file has to come before the words can be read.
  wp_register_style('all-widgets', false, [], VERSION);
  wp_add_inline_style('all-widgets', (string) file_get_contents(__DIR__ . '/words/style.css'));
  $needed = ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n'];
  wp_register_script('all-widgets-editor', plugins_url('editor.js', __FILE__), $needed, VERSION, true);
  wp_set_script_translations('all-widgets-editor', 'all-widgets');
  register_block_type(__DIR__);
});

add_action('enqueue_block_editor_assets', function () {
  $languages = array_map(fn($file) => basename($file, '.json'), glob(__DIR__ . '/dist/locales/*.json') ?: []);
  $data = wp_json_encode(['tags' => tags(), 'feeds' => FEEDS, 'languages' => ['en', ...$languages]], JSON_HEX_TAG);
  wp_add_inline_script('all-widgets-editor', "var allWidgets = $data;", 'before');
});

add_action('admin_enqueue_scripts', function ($page) {
  if ($page === 'settings_page_all-widgets')
    wp_enqueue_script('all-widgets-settings', plugins_url('settings.js', __FILE__), [], VERSION, true);
});

/** The profile and the bundle, one after the other: the bundle reads the profile when it starts. */
add_filter('script_loader_tag', function ($html, $handle, $src) {
  if ($handle !== 'all-widgets') return $html;
  $profile = profile();
  $json = $profile ? wp_json_encode($profile, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE) : '';
  return preload() . ($json ? "<script type=\"application/json\" data-all-hospital>$json</script>\n" : '') . wp_get_script_tag([
    'type' => 'module',
    'src' => $src,
    'integrity' => integrity(),
    'crossorigin' => 'anonymous',
    'referrerpolicy' => 'no-referrer',
    'id' => 'all-widgets-js',
  ]);
}, 10, 3);

/** In the head also where a theme writes that before the words. */
add_action('wp_enqueue_scripts', function () {
  $post = is_singular() ? get_post() : null;
  if ($post && (has_shortcode($post->post_content, 'all_widgets') || has_block('all-widgets/section', $post)))
    wp_enqueue_style('all-widgets');
});

add_action('admin_init', fn() => register_setting('all_widgets', PROFILE, [
  'type' => 'string',
  'default' => '',
  'sanitize_callback' => function ($given) {
    $json = trim((string) $given);
    if ($json === '' || is_object(json_decode($json))) return $json;
    $reason = json_last_error() ? json_last_error_msg() : __('it is no object', 'all-widgets');
    /* translators: %s: what is wrong, in a few words. */
    $sentence = __('The profile is not JSON that can be used (%s), so the old one stays.', 'all-widgets');
    add_settings_error(PROFILE, 'json', esc_html(sprintf($sentence, $reason)));
    return get_option(PROFILE, '');
  },
]));

add_action('admin_menu', function () {
  add_options_page('all-widgets', 'all-widgets', 'manage_options', 'all-widgets', __NAMESPACE__ . '\settings_page');
});

/** The form for the profile. */
function settings_page(): void {
  if (!current_user_can('manage_options')) return; ?>
  <div class="wrap">
    <h1>all-widgets</h1>
    <form method="post" action="options.php">
      <?php settings_fields('all_widgets'); ?>
      <h2><label for="all-widgets-hospital"><?php esc_html_e('Profile of the hospital', 'all-widgets'); ?></label></h2>
      <p id="all-widgets-help"><?php esc_html_e(
        'JSON with your name, telephone number and more, as docs/hospital.md of all-widgets tells. It is printed on every page with a section, for everyone to read. Leave it empty to show none.',
        'all-widgets'
      ); ?></p>
      <textarea
        id="all-widgets-hospital"
        name="<?php echo esc_attr(PROFILE); ?>"
        aria-describedby="all-widgets-help"
        class="large-text code"
        rows="20"
        spellcheck="false"
        dir="ltr"
      ><?php echo esc_textarea(get_option(PROFILE, '')); ?></textarea>
      <?php submit_button(); ?>
    </form>
  </div>
<?php }

add_action('admin_notices', function () {
  if (!integrity() && current_user_can('activate_plugins'))
    printf('<div class="notice notice-error"><p>%s</p></div>', esc_html__(
      'all-widgets: the file dist/integrity.json is missing, so readers see no section. Install the plugin from all-widgets.zip.',
      'all-widgets'
    ));
});

register_activation_hook(__FILE__, fn() => register_uninstall_hook(__FILE__, __NAMESPACE__ . '\uninstall'));

/** Leaves nothing behind when the plugin is deleted. */
function uninstall(): void {
  delete_option(PROFILE);
  if (!is_multisite()) return;
  foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $site) delete_blog_option($site, PROFILE);
}
