/** For browser tests: which words of a section a reader gets in their language, and which in English. */
import {expect} from '@open-wc/testing';
import type {Message} from '../../src/content/message.ts';
import type {Section} from '../../src/content/section.ts';
import {asks} from '../../src/content/walk.ts';
import {questionList} from '../../src/interface/question-list.ts';
import {filledIn, saidIn} from '../content/said.ts';
import {sectionOf} from './pages.ts';

/** Words around a reader's own questions, before there are any. */
const {own, write, add, alone, print} = questionList;

/**
 * Expects every word of a section in one language and none in another, and then, if strangers read the section, every
 * word in English, marked as English.
 * @param messages Those of the language; none for English.
 */
export const expectOwnWords = (
  element: Element,
  section: Section,
  code: string,
  messages: Readonly<Record<string, string>>,
): void => {
  const shown = sectionOf(element).cloneNode(true) as HTMLElement;
  const copyTitle = code === 'en' ? undefined : section.inEnglish;
  const copies = [...shown.querySelectorAll<HTMLElement>('.copy')];
  // Sources are in English, and drafts of urgent advice offer the English text.
  for (const inEnglish of shown.querySelectorAll('.references, .english, .copy')) inEnglish.remove();
  const text = shown.textContent.replace(/\s+/g, ' ').trim();
  const said: readonly Message[] = [
    ...saidIn(section),
    ...(copyTitle ? [copyTitle] : []),
    ...(asks(section) ? [own, write, add, alone, print] : []),
  ];
  for (const {id, text: english} of said) {
    const message = code === 'en' ? english : messages[id]!;
    expect(text).to.include(filledIn(message, code));
    if (!message.includes(english) && english.length > 12) expect(text).not.to.include(filledIn(english, 'en'));
  }
  expect(copies.map(({lang, dir}) => `${lang} ${dir}`)).to.deep.equal(copyTitle ? ['en ltr'] : []);
  const [, ...withoutTitle] = saidIn(section);
  for (const copy of copies)
    for (const {text: english} of withoutTitle)
      expect(copy.textContent.replace(/\s+/g, ' ')).to.include(filledIn(english, 'en'));
};
