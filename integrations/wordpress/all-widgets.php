<?php
/**
 * Plugin Name: all-widgets
 * Description: Patient education on acute lymphocytic leukemia (ALL), in the reader's language: a block, a shortcode.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 *
 * The MIT licence allows all that the GPL of WordPress asks for, so the two may be given out together.
 */

namespace AllWidgets;

defined('ABSPATH') || exit;

/** The tags of the bundle, each with its name in the editor. "npm run docs" writes them here. */
const TAGS = [
  'all-language-picker' => 'Menu of languages',
  'all-overview' => 'What ALL is',
  'all-symptom-list' => 'Symptoms',
  'all-when-to-see-doctor' => 'When to see a doctor',
  'all-causes' => 'Causes',
  'all-risk-factors' => 'Risk factors',
  'all-diagnosis' => 'Diagnosis',
  'all-treatment' => 'Treatment',
  'all-procedures' => 'Tests and procedures',
  'all-references' => 'Sources',
  'all-key-points' => 'Key points',
  'all-follow-up' => 'Follow-up',
  'all-living-with' => 'Living with ALL',
  'all-questions' => 'Questions to ask',
  'all-fever-card' => 'Fever card',
  'all-care' => 'Care at your hospital',
  'all-doctors' => 'Doctors and departments',
  'all-community' => 'Community',
  'all-news' => 'News',
  'all-products' => 'Products',
  'all-policy' => 'Policies',
  'all-page' => 'The whole page',
];

/** The attributes that may be given, and what they may be; in a shortcode with "_" for "-". */
const ATTRIBUTES = [
  'lang' => '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iD',
  'heading-level' => '/^[1-6]$/D',
  'hide' => '/^[\w. -]+$/D',
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
];

/** Sections in the hospital's words that can be read from an address. */
const FEEDS = ['all-care', 'all-doctors', 'all-community', 'all-news', 'all-products', 'all-policy'];

/** The option with the hospital's profile, as JSON. */
const PROFILE = 'all_widgets_hospital';

/**
 * A section as HTML: the tag with the fallback in it. In a feed, and where the tag is none of ours, the fallback alone.
 *
 * @param array<string, mixed> $given The tag and its attributes, as in the shortcode.
 * @param string $content What the author has written for readers without scripts, as HTML that need not be safe.
 */
function section(array $given, string $content): string {
  $tag = (string) ($given['tag'] ?? 'all-page');
  // WordPress writes its own languages with "_".
  $given['lang'] = str_replace('_', '-', trim((string) ($given['lang'] ?? '')));
  $fallback = fallback($content) ?: contact($given['lang']);
  if (!isset(TAGS[$tag])) return $fallback . complaint($tag);
  if (is_feed()) return $fallback;
  wp_enqueue_script('all-widgets');
  $attributes = '';
  foreach (ATTRIBUTES as $name => $pattern) {
    $value = (string) ($given[str_replace('-', '_', $name)] ?? '');
    if (preg_match($pattern, $value)) $attributes .= sprintf(' %s="%s"', $name, esc_attr($value));
  }
  return "<$tag$attributes>$fallback</$tag>";
}

/** The author's words as safe, whole HTML; other sections of ours may stand among them. Empty where there are none. */
function fallback(string $html): string {
  $html = preg_replace('#^(?:\s|<br\s*/?>)+|(?:\s|<br\s*/?>)+$#i', '', $html) ?? $html;
  // Where wpautop has been at what a shortcode encloses, the first paragraph ends without a beginning.
  $html = preg_replace('#^(?:(?!<p\b).)*?</p>#is', '<p>$0', $html) ?? $html;
  // Of a script or a style, the filter would leave the code behind, as text.
  $html = preg_replace('#<(script|style)\b.*?(</\1\s*>|$)#is', '', $html) ?? $html;
  $ours = array_fill_keys(array_keys(TAGS), array_fill_keys(array_keys(ATTRIBUTES), true));
  $html = force_balance_tags(wp_kses($html, $ours + wp_kses_allowed_html('post')));
  return trim(preg_replace('#<p[^>]*>(?:\s|&nbsp;|<br\s*/?>)*</p>#i', '', $html) ?? $html);
}

/** Whom to call, from the profile, so that readers are never left with nothing. */
function contact(string $lang): string {
  $profile = profile();
  $names = (array) ($profile->name ?? []);
  $name = $names[$lang] ?? $names['en'] ?? reset($names);
  $said = array_filter([$name, $profile->phone ?? ''], fn($text) => is_string($text) && $text !== '');
  return $said ? '<p>' . esc_html(implode(': ', $said)) . '</p>' : '';
}

/** What is wrong, for those alone who can put it right. */
function complaint(string $tag): string {
  if (!current_user_can('edit_posts')) return '';
  $sentence = 'all-widgets: there is no tag "%s"; use one of %s. Only people who can edit see this sentence.';
  return '<p>' . esc_html(sprintf($sentence, $tag, implode(', ', array_keys(TAGS)))) . '</p>';
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

add_shortcode('all_widgets', fn($given, $content = '') => sprintf(
  '<div class="all-widgets">%s</div>',
  section((array) $given, do_shortcode((string) $content))
));

add_action('init', function () {
  $integrity = integrity();
  if ($integrity) {
    // Other bytes have another address, so that no cache gives the old ones to a page that asks for the new.
    $version = substr(md5($integrity), 0, 8);
    wp_register_script('all-widgets', plugins_url('dist/all-widgets.js', __FILE__), [], $version, false);
  }
  wp_register_script('all-widgets-editor', false, ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element']);
  $text = ['type' => 'string', 'default' => ''];
  $tag = ['type' => 'string', 'default' => 'all-page'];
  register_block_type('all-widgets/section', [
    'api_version' => 3,
    'title' => 'ALL: patient education',
    'description' => 'A section on acute lymphocytic leukemia, or all of them, in the reader’s language.',
    'keywords' => ['leukemia', 'leukaemia', 'all-widgets'],
    'category' => 'widgets',
    'icon' => 'heart',
    'attributes' => ['tag' => $tag, 'lang' => $text, 'headingLevel' => $text, 'src' => $text],
    'supports' => ['html' => false, 'align' => ['wide', 'full']],
    'editor_script_handles' => ['all-widgets-editor'],
    'render_callback' => fn($given, $content) => sprintf(
      '<div %s>%s</div>',
      get_block_wrapper_attributes(),
      section(['heading_level' => $given['headingLevel']] + $given, $content)
    ),
  ]);
});

add_action('enqueue_block_editor_assets', function () {
  $languages = array_map(fn($file) => basename($file, '.json'), glob(__DIR__ . '/dist/locales/*.json') ?: []);
  $data = ['tags' => TAGS, 'feeds' => FEEDS, 'languages' => ['en', ...$languages]];
  wp_add_inline_script('all-widgets-editor', sprintf('(%s)(%s);', EDITOR, wp_json_encode($data, JSON_HEX_TAG)));
});

/** The profile and the bundle, one after the other: the bundle reads the profile when it starts. */
add_filter('script_loader_tag', function ($html, $handle, $src) {
  if ($handle !== 'all-widgets') return $html;
  $profile = profile();
  $json = $profile ? wp_json_encode($profile, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE) : '';
  return ($json ? "<script type=\"application/json\" data-all-hospital>$json</script>\n" : '') . wp_get_script_tag([
    'type' => 'module',
    'src' => $src,
    'integrity' => integrity(),
    'crossorigin' => 'anonymous',
    'referrerpolicy' => 'no-referrer',
    'id' => 'all-widgets-js',
  ]);
}, 10, 3);

/** How the block looks in the editor: what to show, and what readers see until it is there. */
const EDITOR = <<<'JS'
({tags, feeds, languages}) => {
  const {createElement} = wp.element;
  const {InnerBlocks, useBlockProps} = wp.blockEditor;
  const {Placeholder, SelectControl, TextControl} = wp.components;
  const look = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  const names = Object.entries(tags).map(([value, label]) => ({value, label}));
  const codes = languages.map((value) => {
    const name = new Intl.DisplayNames([value, 'en'], {type: 'language'}).of(value);
    return {value, label: name === value ? value : `${name[0].toLocaleUpperCase(value)}${name.slice(1)} (${value})`};
  });
  const levels = ['1', '2', '3', '4', '5', '6'].map((value) => ({value, label: value}));
  const fallback = 'Whom to call, for example.';

  const edit = ({attributes, setAttributes}) => {
    const field = (control, name, label, more) => createElement(control, {
      ...look, label, value: attributes[name], onChange: (value) => setAttributes({[name]: value}), ...more,
    });
    const {tag, lang, headingLevel, src} = attributes;
    const written = Object.entries({lang, 'heading-level': headingLevel, src})
      .flatMap(([name, value]) => (value ? ` ${name}="${value}"` : [])).join('');
    return createElement('div', useBlockProps(),
      createElement(Placeholder,
        {label: 'ALL: patient education', instructions: `<${tag}${written}>`, isColumnLayout: true},
        createElement('div', {style: {display: 'grid', gap: '12px', width: '100%'}},
          field(SelectControl, 'tag', 'Section', {options: names}),
          field(SelectControl, 'lang', 'Language', {options: [{value: '', label: 'That of the page'}, ...codes]}),
          field(SelectControl, 'headingLevel', 'Level of its heading', {
            options: [{value: '', label: 'As usual (2)'}, ...levels],
          }),
          feeds.includes(tag) && field(TextControl, 'src', 'Address of a feed or of JSON', {placeholder: '/feed/'}),
          createElement('div', null,
            'Until it is there, and where scripts are off, readers see:',
            createElement(InnerBlocks, {template: [['core/paragraph', {placeholder: fallback}]]}),
          ),
        ),
      ),
    );
  };
  wp.blocks.registerBlockType('all-widgets/section', {edit, save: () => createElement(InnerBlocks.Content)});
}
JS;

add_action('admin_init', fn() => register_setting('all_widgets', PROFILE, [
  'type' => 'string',
  'default' => '',
  'sanitize_callback' => function ($given) {
    $json = trim((string) $given);
    if ($json === '' || is_object(json_decode($json))) return $json;
    $reason = json_last_error() ? json_last_error_msg() : 'it is no object';
    add_settings_error(PROFILE, 'json', "The profile is not JSON that can be used ($reason), so the old one stays.");
    return get_option(PROFILE, '');
  },
]));

add_action('admin_menu', function () {
  add_options_page('all-widgets', 'all-widgets', 'manage_options', 'all-widgets', __NAMESPACE__ . '\settings_page');
});

/** The form for the profile. What a browser that runs scripts can see to be no JSON, it does not send. */
function settings_page(): void {
  if (!current_user_can('manage_options')) return; ?>
  <div class="wrap">
    <h1>all-widgets</h1>
    <form method="post" action="options.php">
      <?php settings_fields('all_widgets'); ?>
      <h2><label for="all-widgets-hospital">Profile of the hospital</label></h2>
      <p id="all-widgets-help">
        JSON with your name, telephone number and more, as docs/hospital.md of all-widgets tells. It is printed on every
        page with a section, for everyone to read. Leave it empty to show none.
      </p>
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
    <script>
      document.getElementById('all-widgets-hospital').addEventListener('input', ({target}) => {
        let problem = '';
        try {
          if (target.value.trim()) JSON.parse(target.value);
        } catch (error) {
          problem = error.message;
        }
        target.setCustomValidity(problem);
      });
    </script>
  </div>
<?php }

add_action('admin_notices', function () {
  if (!integrity() && current_user_can('activate_plugins'))
    echo '<div class="notice notice-error"><p>all-widgets: the file dist/integrity.json is missing, so readers see '
      . 'no section. Install the plugin from all-widgets.zip.</p></div>';
});

register_activation_hook(__FILE__, fn() => register_uninstall_hook(__FILE__, __NAMESPACE__ . '\uninstall'));

/** Leaves nothing behind when the plugin is deleted. */
function uninstall(): void {
  delete_option(PROFILE);
}
