import type {Reading} from '../in-page.ts';
import type {Language} from '../languages.ts';
import {quote, throwAny} from '../sentences.ts';
import {sectionTags} from '../tags.ts';
import {says, wordsOf, type Expected, type SectionWords} from '../words.ts';
import {ask, within, type Visit} from '../visit.ts';

const tags = Object.keys(sectionTags);

/** Every section is in the language, and shows every word that it has there. */
export const showsEveryWord = async (visit: Visit, language = visit.language): Promise<void> => {
  const readings = await Promise.all(tags.map((tag) => readSection(visit, tag)));
  throwAny(tags.flatMap((tag, index) => sectionFaults(tag, readings[index]!, wordsOf(tag, language), language)));
};

/** The same in the plain HTML of the whole page. */
export const showsEveryWordOfThePage = async (visit: Visit): Promise<void> => {
  const {language} = visit;
  const readings = await Promise.all(tags.map((tag) => readSection(visit, tag)));
  throwAny(tags.flatMap((tag, index) => sectionFaults(tag, readings[index]!, inPage(tag, language), language)));
};

/** The same under the tabs of the whole page, each of which is opened for it. */
export const showsEveryWordUnderItsTab = async (visit: Visit): Promise<void> => {
  const {language} = visit;
  const found = new Map<string, Reading>();
  const {tabs} = await ask(visit, (reach) => reach.tabs());
  for (const index of tabs.keys()) {
    await (await within(visit, 'all-page', '[role="tab"]', index)).click();
    for (const tag of tags) {
      const reading = await readSection(visit, tag);
      if (reading.text) found.set(tag, reading);
    }
  }
  const nothing: Reading = {lang: '', dir: '', text: '', copy: '', links: []};
  throwAny(tags.flatMap((tag) => sectionFaults(tag, found.get(tag) ?? nothing, inPage(tag, language), language)));
};

const pageMessages = ['title', 'tabs', 'symptoms', 'diagnosis', 'doctors', 'care', 'code'].map(
  (name) => `page.${name}`,
);

/** The page around its sections is in the language: its title, the names of its tabs, its small print. */
export const framesThePage = async (visit: Visit): Promise<void> => {
  const {language} = visit;
  const expected =
    language.code === 'en' ? english : pageMessages.map((name) => ({name, text: language.messages[name] ?? name}));
  throwAny(faultsIn('all-page', await readSection(visit, 'all-page'), expected, language));
};

const english = ['Acute lymphocytic leukemia (ALL)', 'Symptoms and causes', 'Diagnosis and treatment'].map((text) => ({
  name: 'English',
  text,
}));

export const readSection = (visit: Visit, tag: string): Promise<Reading> =>
  ask(visit, ({read}, tag: string) => read(tag), tag);

/** Words of a section within the whole page, which says once for all of them that they are a draft. */
const inPage = (tag: string, language: Language): SectionWords => {
  const {said, ...words} = wordsOf(tag, language);
  return {...words, said: said.filter(({name}) => name !== 'label.draft' && name !== 'label.draft-notice')};
};

/** Faults in a section: missing words, words that must not be there, and the English under the notice on a draft. */
const sectionFaults = (
  tag: string,
  reading: Reading,
  {said, unsaid, copy}: SectionWords,
  language: Language,
): readonly string[] => {
  const faults = [...faultsIn(tag, reading, said, language)];
  if (faults.length) return faults;
  const here = `Expected <${tag}> in "${language.code}"`;
  const wrong = unsaid.find(({text}) => says(reading.text, text));
  if (wrong) faults.push(`${here} not to say ${quote(wrong.text)} (${wrong.name}), but it does.`);
  const missing = copy.find(({text}) => !says(reading.copy, text));
  if (missing)
    faults.push(
      `${here} to say in English ${quote(missing.text)} (${missing.name}), but there it says ${quote(reading.copy, 160)}.`,
    );
  if (!copy.length && reading.copy)
    faults.push(`${here} to say nothing in English, but it says ${quote(reading.copy)}.`);
  return faults;
};

const faultsIn = (
  tag: string,
  {lang, dir, text}: Reading,
  expected: readonly Expected[],
  {code, direction}: Language,
): readonly string[] => {
  if (!text) return [`Expected <${tag}> in "${code}", but nothing of it is visible.`];
  if (lang !== code) return [`Expected <${tag}> in "${code}", but it is in "${lang}" and says ${quote(text)}.`];
  if (dir !== direction) return [`Expected <${tag}> to run ${direction}, but it runs "${dir}".`];
  const [missing, ...others] = expected.filter((each) => !says(text, each.text));
  if (!missing) return [];
  const more = others.length ? ` and ${others.length} more` : '';
  return [`Expected <${tag}> to say ${quote(missing.text)} (${missing.name})${more}, but it says ${quote(text, 160)}.`];
};
