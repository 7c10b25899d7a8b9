/** The look: the properties that are colours, their backgrounds, and faults in their values. */
import {contrastOf, hexOf, leastContrast, mix, nearestPassing, readColour} from './colour.js';

/** Properties that are text or lines, with those they are read on. The others are a background, or no colour. */
const foregrounds = {
  '--all-text': ['page', '--all-surface', '--all-urgent-surface'],
  '--all-heading-color': ['page', '--all-surface'],
  '--all-muted': ['page'],
  // The number to call is a link in the urgent box.
  '--all-link': ['page', '--all-surface', '--all-urgent-surface'],
  '--all-accent': ['page'],
  '--all-urgent': ['--all-urgent-surface'],
  '--all-picture-ink': ['--all-picture-ground'],
};
const backgrounds = {
  '--all-surface': ['--all-text', '--all-heading-color', '--all-link'],
  '--all-urgent-surface': ['--all-text', '--all-link', '--all-urgent'],
  '--all-picture-ground': ['--all-picture-ink'],
};
/** Lines and surfaces that say nothing by themselves. */
const decoration = ['--all-border', '--all-picture-fill'];

export const isColour = (name) => name in foregrounds || name in backgrounds || decoration.includes(name);

const defaultAccent = '#13838c';
const defaultUrgent = '#d4351c';

/** Every colour as it is on the page; the defaults as in src/styles/tokens.ts. */
const coloursOf = ({look, background, ink}) => {
  const given = (name) => readColour(look[name] ?? '');
  const page = readColour(background);
  const text = given('--all-text') ?? readColour(ink);
  const urgent = given('--all-urgent') ?? readColour(defaultUrgent);
  return {
    page,
    '--all-text': text,
    '--all-heading-color': given('--all-heading-color') ?? text,
    '--all-muted': given('--all-muted') ?? mix(text, page, 0.85),
    '--all-link': given('--all-link') ?? text,
    '--all-accent': given('--all-accent') ?? readColour(defaultAccent),
    '--all-surface': given('--all-surface') ?? mix(text, page, 0.05),
    '--all-urgent': urgent,
    // A browser in its light colours.
    '--all-picture-ground': given('--all-picture-ground') ?? readColour('#ffffff'),
    '--all-picture-ink': given('--all-picture-ink') ?? readColour('#000000'),
    '--all-urgent-surface': given('--all-urgent-surface') ?? mix(urgent, page, 0.08),
  };
};

/**
 * The least contrast of each colour that was given.
 * @param {import('./state.js').State} state
 * @returns {Readonly<Record<string, {ratio: number, nearest: string | undefined}>>} By property. `nearest`: the nearest
 *   colour that passes, where this one does not.
 */
export const contrasts = (state) => {
  if (!readColour(state.background) || !readColour(state.ink)) return {};
  const colours = coloursOf(state);
  const found = {};
  for (const [name, others] of [...Object.entries(foregrounds), ...Object.entries(backgrounds)]) {
    if (!readColour(state.look[name] ?? '')) continue;
    // A background is judged by the text on it; the colour to change is its own.
    const against = others.map((other) => colours[other]);
    const ratio = Math.min(...against.map((other) => contrastOf(colours[name], other)));
    const backgroundsOf = (candidate) => {
      const changed = coloursOf({...state, look: {...state.look, [name]: hexOf(candidate)}});
      return others.map((other) => changed[other]);
    };
    const nearest = ratio < leastContrast ? nearestPassing(colours[name], backgroundsOf) : undefined;
    found[name] = {ratio, nearest: nearest && hexOf(nearest)};
  }
  return found;
};

/** A length that a style sheet takes, and nothing else. */
const length = /^(\d{1,3}|\d{0,3}\.\d{1,3})(px|em|rem|%)$|^0$/;
/** Families of typefaces as a browser takes them, with nothing that could end the declaration: quoted, or words that begin with a letter. */
const family =
  /^\s*("[\p{L}\p{N} ,.'_-]+"|'[\p{L}\p{N} ,."_-]+'|[\p{L}_-][\p{L}\p{N}_-]*( +-?[\p{L}_][\p{L}\p{N}_-]*)*)\s*$/u;
const mostOfTypefaces = 200;

/**
 * Faults of the look, by field.
 * @returns {readonly {at: string, id: string, values: object}[]}
 */
export const lookProblems = (state) => {
  const problems = [];
  for (const field of ['background', 'ink'])
    if (!readColour(state[field])) problems.push({at: field, id: 'wrong.colour', values: {value: state[field]}});
  const measured = contrasts(state);
  for (const [name, value] of Object.entries(state.look)) {
    if (!value.trim()) continue;
    const at = `look.${name}`;
    if (isColour(name)) {
      if (!readColour(value)) problems.push({at, id: 'wrong.colour', values: {value}});
      else if (measured[name]?.ratio < leastContrast) {
        const {ratio, nearest} = measured[name];
        const values = {name, value, ratio: shown(ratio), nearest: nearest ?? ''};
        problems.push({at, id: nearest ? 'wrong.contrast' : 'wrong.contrastNone', values});
      }
    } else if (/font/.test(name) ? !isTypeface(value) : !length.test(value.trim()))
      problems.push({at, id: /font/.test(name) ? 'wrong.font' : 'wrong.length', values: {name, value}});
  }
  const inked = readColour(state.ink);
  const page = readColour(state.background);
  if (inked && page && contrastOf(inked, page) < leastContrast)
    problems.push({
      at: 'ink',
      id: 'wrong.contrast',
      values: {
        name: '',
        value: state.ink,
        ratio: shown(contrastOf(inked, page)),
        nearest: hexOf(nearestPassing(inked, () => [page])),
      },
    });
  return problems;
};

/** Cut, not rounded: 4.49 is not 4.5. */
export const shown = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);

const isTypeface = (value) =>
  value.length <= mostOfTypefaces && value.split(/,(?=(?:[^"']|"[^"]*"|'[^']*')*$)/).every((each) => family.test(each));

/** The rule that sets the look; empty without any. */
export const lookRule = ({look}) => {
  const set = Object.entries(look).filter(([, value]) => value.trim());
  return set.length ? `:root { ${set.map(([name, value]) => `${name}: ${value.trim()};`).join(' ')} }\n` : '';
};
