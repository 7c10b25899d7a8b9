import {feeds} from '../feeds.ts';
import {quote} from '../sentences.ts';
import {ask, until, type Visit} from '../visit.ts';
import {readSection} from './words.ts';

/** The entries of a JSON Feed and of RSS are shown. */
export const showsFeeds = async (visit: Visit): Promise<void> => {
  for (const [tag, {path, titles}] of Object.entries(feeds)) {
    const look = async () => ({
      text: (await readSection(visit, tag)).text,
      errors: (await ask(visit, (reach) => reach.errors)).filter((error) => error.includes(path)),
    });
    const isShown = (text: string): boolean => titles.every((title) => text.includes(title));
    const sentence = (text: string, errors: readonly string[]): string =>
      `Expected <${tag}> to show ${quote(titles[0])} from ${path}, but it says ${quote(text)}; all-error says: ${errors.join(' ') || 'nothing.'}`;
    const found = await until(
      visit,
      look,
      ({text, errors}) => isShown(text) || errors.length > 0,
      ({text, errors}) => sentence(text, errors),
    );
    if (!isShown(found.text)) throw new Error(sentence(found.text, found.errors));
  }
};
