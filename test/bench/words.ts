/** How the pages without i18next find their words: English in the script, any other language as JSON, fetched once. */
import content from 'bench:content';
import english from 'bench:english';
import type {Writing} from './markup.ts';

type Messages = Readonly<Record<string, string>>;

const writingIn = (language: string, messages: Messages): Writing => ({
  content,
  spoken: {language, direction: /^(ar|fa)/.test(language) ? 'rtl' : 'ltr', draft: language !== 'en'},
  words: (id) => (messages[id] ?? english[id]!).replace('{fever}', content.fever[language]!),
  day: new Date(content.edition.changed).toLocaleDateString(language, {dateStyle: 'long', timeZone: 'UTC'}),
});

const here = new Map<string, Writing>();
const loading = new Map<string, Promise<Writing>>();

/** A language that needs no waiting: English, and those fetched before. */
export const writingOf = (language: string): Writing | undefined => {
  if (language === 'en' && !here.has('en')) here.set('en', writingIn('en', {}));
  return here.get(language);
};

/** Fetches a language once, however many ask. */
export const load = (language: string): Promise<Writing> => {
  if (!loading.has(language))
    loading.set(
      language,
      fetch(`${language}.json`)
        .then((response) => response.json())
        .then((messages: Messages) => {
          const writing = writingIn(language, messages);
          here.set(language, writing);
          return writing;
        }),
    );
  return loading.get(language)!;
};
