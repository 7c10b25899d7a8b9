/** Pieces of HTML that several hosts take. */
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

/** What the renderer takes for a page in a language. */
export const rendered = ({state, hospital}, lang) => ({
  lang,
  headingLevel: state.level,
  ...(hospital !== undefined && {hospital}),
  // A page with several languages would have the ids twice.
  ...(state.languages.length > 1 && {prefix: `words-${lang}-`}),
});

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
