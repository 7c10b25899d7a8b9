/** The block in the editor: a choice of section, and the fallback text that readers see until it has loaded. */
(({tags, feeds, languages}) => {
  const {createElement} = wp.element;
  const {InnerBlocks, useBlockProps} = wp.blockEditor;
  const {Placeholder, SelectControl, TextControl} = wp.components;
  const {__} = wp.i18n;
  const look = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  const names = Object.entries(tags).map(([value, label]) => ({value, label}));
  const codes = languages.map((value) => {
    const name = new Intl.DisplayNames([value, 'en'], {type: 'language'}).of(value);
    return {value, label: name === value ? value : `${name[0].toLocaleUpperCase(value)}${name.slice(1)} (${value})`};
  });
  const levels = ['1', '2', '3', '4', '5', '6'].map((value) => ({value, label: value}));
  const fallback = __('Whom to call, for example.', 'all-widgets');

  const edit = ({attributes, setAttributes}) => {
    const field = (control, name, label, more) =>
      createElement(control, {
        ...look,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({[name]: value}),
        ...more,
      });
    const {tag, lang, headingLevel, src} = attributes;
    const written = Object.entries({lang, 'heading-level': headingLevel, src})
      .flatMap(([name, value]) => (value ? ` ${name}="${value}"` : []))
      .join('');
    const fields = [
      field(SelectControl, 'tag', __('Section', 'all-widgets'), {options: names}),
      field(SelectControl, 'lang', __('Language', 'all-widgets'), {
        options: [{value: '', label: __('That of the page', 'all-widgets')}, ...codes],
      }),
      field(SelectControl, 'headingLevel', __('Level of its heading', 'all-widgets'), {
        options: [{value: '', label: __('As usual (2)', 'all-widgets')}, ...levels],
      }),
      feeds.includes(tag) &&
        field(TextControl, 'src', __('Address of a feed or of JSON', 'all-widgets'), {placeholder: '/feed/'}),
      createElement(
        'div',
        null,
        __('Until it is there, and where scripts are off, readers see this and the section as text:', 'all-widgets'),
        createElement(InnerBlocks, {template: [['core/paragraph', {placeholder: fallback}]]}),
      ),
    ];
    const style = {display: 'grid', gap: '12px', width: '100%'};
    return createElement(
      'div',
      useBlockProps(),
      createElement(
        Placeholder,
        {
          label: __('ALL: patient education', 'all-widgets'),
          instructions: `<${tag}${written}>`,
          isColumnLayout: true,
        },
        createElement('div', {style}, ...fields),
      ),
    );
  };
  wp.blocks.registerBlockType('all-widgets/section', {edit, save: () => createElement(InnerBlocks.Content)});
})(allWidgets);
