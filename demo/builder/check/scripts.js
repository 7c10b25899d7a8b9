/** Reads the scripts of a page: the bundle, a script that loads it, and what the hospital gives as JSON. */

/** So many of each kind are looked at; more say nothing new. */
export const most = 300;

const bundle = /(?:^|\/)(all-(?:widgets|sections))[^/?#]*\.js(?:[?#]|$)/;
/** Types of scripts that a browser runs. */
const isRun = /^(module|(text|application)\/(x-)?(java|ecma)script|)$/i;
/** An import of the bundle, or its address in quotes, as a loader has it. */
const loading =
  /\bimport\b[^;]{0,300}?["'`][^"'`]{0,300}all-(widgets|sections)\b|["'`][^"'`\s]{0,300}\ball-(widgets|sections)[\w.-]{0,50}\.js\b/;

export const readScript = (page, attributes, text) => {
  const type = attributes.type?.trim() ?? '';
  if (isRun.test(type)) page.hasImport ||= loading.test(text.slice(0, 100_000));
  const script = bundleIn(attributes, type);
  if (script && page.scripts.length < most) page.scripts.push(script);
  if (attributes['data-all-locale'] && page.locales.length < most) page.locales.push(attributes['data-all-locale']);
  if ('data-all-hospital' in attributes && page.profiles.length < most) page.profiles.push(text);
};

/** A script of ours; `held`: the attribute by which a consent banner or an optimizer keeps it from running. */
const bundleIn = (attributes, type) => {
  const isNamed = (name) => bundle.test(attributes[name] ?? '');
  const name = ['src', ...Object.keys(attributes).filter((each) => /^data-.*src$/.test(each))].find(isNamed);
  if (!name) return undefined;
  const src = attributes[name];
  const held = name !== 'src' ? name : isRun.test(type) ? undefined : `type="${type.slice(0, 60)}"`;
  return {...attributes, src, held, file: `${bundle.exec(src)[1]}.js`};
};
