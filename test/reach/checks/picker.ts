import {otherThan} from '../languages.ts';
import {quote} from '../sentences.ts';
import {sectionTags} from '../tags.ts';
import {ask, until, within, type Visit} from '../visit.ts';
import {readSection, showsEveryWord} from './words.ts';

/** The picker shows the language, and picking another one changes every section and the picker itself. */
export const picksLanguage = async (visit: Visit): Promise<void> => {
  const {language} = visit;
  await shows(visit, language.code, language.messages['picker.label'] ?? 'Language');
  const picked = otherThan(language);
  const other = {...picked, lang: picked.code};
  const before = (await ask(visit, (reach) => reach.errors)).length;
  await (await within(visit, 'all-language-picker', 'select')).select(other.code);
  const langs = async () => ({
    langs: await Promise.all(tags.map(async (tag) => (await readSection(visit, tag)).lang)),
    errors: (await ask(visit, (reach) => reach.errors)).slice(before),
  });
  await until(
    visit,
    langs,
    ({langs, errors}) => errors.length > 0 || langs.every((lang) => lang === other.code),
    ({langs}) => `Expected every section in "${other.code}" when it is picked, but they are in ${langs.join(', ')}.`,
  );
  await showsEveryWord(visit, other);
  await shows(visit, other.code, other.messages['picker.label']!);
};

const tags = ['all-language-picker', ...Object.keys(sectionTags)];

const shows = async (visit: Visit, code: string, label: string): Promise<void> => {
  const select = await within(visit, 'all-language-picker', 'select');
  const value = await select.evaluate((select) => (select as HTMLSelectElement).value);
  const {text} = await readSection(visit, 'all-language-picker');
  if (value !== code || !text.includes(label))
    throw new Error(
      `Expected the picker at "${code}" under "${label}", but it is at "${value}" and says ${quote(text)}.`,
    );
};
