/** Faults of a state. While there is one, the builder gives no code. */
import {lookProblems} from './look.js';
import {parseProfile, profileProblems} from './profile.js';
import {isFolder, readPlace, readUrl} from './place.js';
import {mostLanguages, takesSource, wholePage} from './state.js';

/**
 * @param {import('./state.js').State} state
 * @param {import('./data.ts').BuilderData} data
 * @param {import('./render/renderer.js').Tools} tools
 * @returns {readonly {at: string, id: string, values: object}[]} `at`: the field, as in `look.--all-link`.
 */
export const problemsOf = (state, data, tools) => [
  ...languageProblems(state, data),
  ...sectionProblems(state, data),
  ...sourceProblems(state, data),
  ...placeProblems(state),
  ...levelProblems(state),
  ...profileProblems(state.profile, {schema: data.hospitalSchema, tools}),
  ...lookProblems(state),
];

const languageProblems = ({languages}, {locales}) => {
  const at = 'languages';
  if (!languages.length) return [{at, id: 'wrong.noLanguage', values: {}}];
  if (languages.length > mostLanguages)
    return [{at, id: 'wrong.languages', values: {count: languages.length, most: mostLanguages}}];
  return languages
    .filter((code) => !Object.hasOwn(locales, code))
    .map((code) => ({at, id: 'wrong.language', values: {code}}));
};

const sectionProblems = ({sections}, data) => {
  const at = 'sections';
  if (!sections.length) return [{at, id: 'wrong.noSection', values: {}}];
  if (sections.includes(wholePage) && sections.length > 1) return [{at, id: 'wrong.pageAndSections', values: {}}];
  return sections
    .filter((tag) => !data.sections.some((section) => section.tag === tag))
    .map((tag) => ({at, id: 'wrong.section', values: {tag}}));
};

const sourceProblems = ({sections, sources, host, profile}, data) =>
  data.sections
    .filter(({tag, kind}) => kind === 'hospital' && sections.includes(tag))
    .flatMap((section) => {
      const {tag} = section;
      const at = `source.${tag}`;
      if (!takesSource(section)) {
        const {offers, locations, recognition} = Object(parseProfile(profile).value);
        const isThere = [offers, locations, recognition].some((list) => Array.isArray(list) && list.length);
        return isThere ? [] : [{at: 'sections', id: 'wrong.careEmpty', values: {tag}}];
      }
      if (host === 'html' || host === 'frame') return [{at: 'sections', id: 'wrong.needsScript', values: {tag}}];
      const source = sources[tag] ?? '';
      if (!source.trim()) return [{at, id: 'wrong.noSource', values: {tag}}];
      return readPlace(source) ? [] : [{at, id: 'wrong.place', values: {value: source}}];
    });

const placeProblems = ({host, base, site}) => {
  if (host === 'script' && !(readPlace(base) && isFolder(base)))
    return [{at: 'base', id: 'wrong.folder', values: {value: base}}];
  if (host === 'frame' && !(readUrl(site) && isFolder(site)))
    return [{at: 'site', id: site.trim() ? 'wrong.site' : 'wrong.noSite', values: {value: site}}];
  return [];
};

const levelProblems = ({level}) =>
  Number.isInteger(level) && level >= 1 && level <= 6 ? [] : [{at: 'level', id: 'wrong.level', values: {level}}];
