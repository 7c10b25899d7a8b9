import {addLocale} from '../../dist/all-widgets.js';

/** The languages whose words the elements have been given, by their live codes. */
const given = new Set();

/**
 * The code that the elements know the live words under: a variant of the language, because under its own code they would
 * be a hospital's changes to what is published, and be marked as such.
 */
const liveCode = ({code, isPseudo}) => (isPseudo ? code : `${code}-preview`);

/** Gives the elements every word of the file; where it has none, the English between brackets. */
export const give = (language, {locale, units}) => {
  const code = liveCode(language);
  const missing = ({english}) => `\u2068[English: ${english}]\u2069`;
  const messages = Object.fromEntries(units.map((unit) => [unit.id, locale.messages[unit.id] ?? missing(unit)]));
  // Without checksums, which are for data and bundle of different days; here both are of today, or the page says so. What
  // is not up to date is shown all the same.
  const sections = Object.entries(locale.sections ?? {}).map(([name, {state, reviewed}]) => [
    name,
    {state: state === 'stale' ? 'draft' : state, reviewed},
  ]);
  addLocale(code, {...locale, locale: code, sections: Object.fromEntries(sections), messages});
  given.add(code);
};

/** The code that the elements know a language under; undefined where they have not been given its words. */
export const codeGiven = (language) => (given.has(liveCode(language)) ? liveCode(language) : undefined);
