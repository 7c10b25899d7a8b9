/** Pieces of HTML that several hosts take. */
import {lookRule} from '../look.js';
import {readPlace} from '../place.js';

export const escape = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A JSON file. */
export const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** JSON inside a script: no text in it can end the script. */
export const profileScript = (hospital) =>
  hospital === undefined
    ? ''
    : `<script type="application/json" data-all-hospital>\n${JSON.stringify(hospital, null, 2).replaceAll('<', '\\u003c')}\n</script>\n`;

export const attributes = (given) =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

/** Level 2 is that of an element without the attribute. */
export const levelOf = ({level}) => (level === 2 ? undefined : level);

export const sourceOf = ({sources}, tag) => sources[tag]?.trim();

/** A section as plain HTML, a block a line, for the text field that shows it. Spaces between blocks are not drawn. */
export const wordsOf = async ({state, tools, hospital}, tag, lang) => {
  const html = await tools.render(tag, {
    lang,
    headingLevel: state.level,
    hospital,
    // The page may have the ids already: those of another language, or of the elements.
    prefix: `words-${state.languages.length > 1 ? `${lang}-` : ''}`,
  });
  return html.replace(/<\/(?:p|li|[uo]l|h[1-6]|div|details|summary|footer|header|nav|section)>(?=<)/g, '$&\n');
};

/**
 * Style of the words inside the tags, and of the elements until the script is there, so that nothing moves. Explanations
 * in brackets are for readers without scripts: the element opens them.
 */
export const styleOf = ({state, tools}, tags = []) => {
  const early = tags.map((tag) => `${tag}:not(:defined)`);
  const still = tags.length
    ? `${early.join(', ')} { display: block; }\n@media screen and (scripting: enabled) { ${early.map((tag) => `${tag} .meaning`).join(', ')} { display: none; } }\n`
    : '';
  return `${still}${lookRule(state)}${tools.style}`;
};

/** Sources of the hospital's content in a policy, and the requests for it. */
export const sourcesOf = ({state, tell}) => {
  const found = state.sections.flatMap((tag) => {
    const place = readPlace(sourceOf(state, tag) ?? '');
    return place ? [{tag, ...place}] : [];
  });
  return {
    connect: found.map(({source}) => source),
    // The JSON of these may name pictures.
    image: found.filter(({tag}) => ['all-doctors', 'all-products'].includes(tag)).map(({source}) => source),
    requests: found.map(({url}) => ({url, why: tell('request.source')})),
  };
};

/** Whether any section has drawings. The script asks for them where the words inside the tags do not bring them. */
export const hasDrawings = ({state, data}) =>
  data.sections.some(({tag, hasPictures}) => hasPictures && state.sections.includes(tag));

export const titleIn = ({data}, tag, lang) => {
  const {title, titles} = data.sections.find((section) => section.tag === tag);
  return titles[lang] ?? title;
};
