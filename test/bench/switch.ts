/** How long a page takes to speak another language. */
import type {Browser} from 'puppeteer-core';
import {readSections} from './read-sections.ts';
import {spoken, spokenWords} from './sections.ts';
import {evaluate, inNewTab, slowDown, visit} from './tab.ts';
import {watchSections} from './watch.ts';

/** Milliseconds from setting `lang` on the page to the frame in which the last section shows the new words. */
export interface Switch {
  /** From English, with the file to fetch. */
  readonly first: number;
  /** Back to English. */
  readonly back: number;
  /** To the other language once more, which the page has had before. */
  readonly again: number;
  /** The text in English, and the last text. */
  readonly words: string;
}

export const switchLanguage = (browser: Browser, url: string): Promise<Switch> =>
  inNewTab(browser, async (session) => {
    await slowDown(session);
    const source = `(${watchSections})(${JSON.stringify(spokenWords.english)})`;
    await session.send('Page.addScriptToEvaluateOnNewDocument', {source});
    await visit(session, url);
    await evaluate(session, 'watch.shown');
    await evaluate(session, 'watch.drawn()');
    const english = await evaluate<string>(session, `(${readSections})()`);
    const speak = (language: string, words: Readonly<Record<string, string>>): Promise<number> =>
      evaluate(session, `watch.speak(${JSON.stringify(language)}, ${JSON.stringify(words)})`);
    const first = await speak(spoken.language, spokenWords.there);
    const back = await speak('en', spokenWords.english);
    const again = await speak(spoken.language, spokenWords.there);
    const words = `${english}\n${await evaluate<string>(session, `(${readSections})()`)}`;
    return {first, back, again, words};
  });
