/** The words that a section must show, and those that it must not. */
import {conditionWords} from './condition.ts';
import {data, textsIn} from './hospital.ts';
import {languages, type Language} from './languages.ts';
import {render} from './render.ts';
import {conditionTags, sectionTags, type HospitalTag} from './tags.ts';

/** Words that must be found, with the name to call them by in a failure. */
export interface Expected {
  readonly name: string;
  readonly text: string;
}

/** Words that readers find in a section, and words that must not be there. */
export interface SectionWords {
  readonly said: readonly Expected[];
  /** Messages for hospitals that give other data. */
  readonly unsaid: readonly Expected[];
  /** English text under the notice on a draft, with the words to open it; empty if there is none. */
  readonly copy: readonly Expected[];
}

/**
 * The messages of a section, as `dist/locales/<code>.json` has them, and every text that the hospital gave for it. In
 * English, which has no such file, the blocks of text of the plain HTML as well.
 */
export const wordsOf = (tag: string, language: Language): SectionWords => {
  const blocks = language.code === 'en' ? englishBlocks.get(tag)! : [];
  if (tag in conditionTags) {
    const words = conditionWords(tag, language);
    return {...words, said: [...words.said, ...blocks]};
  }
  const ours = language.code === 'en' ? blocks : messagesOf(sectionTags[tag]!, language);
  const theirs = textsIn(data[tag as HospitalTag], language.code).map((text) => ({name: 'hospital', text}));
  return {said: [...ours, ...theirs], unsaid: [], copy: []};
};

const messagesOf = (prefix: string, {code, messages}: Language): readonly Expected[] => {
  const expected = Object.entries(messages)
    .filter(([id]) => id.startsWith(`${prefix}.`) && !otherPlurals.test(id))
    .map(([name, text]) => ({name, text}));
  if (!expected.length) throw new Error(`Expected messages "${prefix}.…" in locales/${code}.json, but there is none.`);
  return expected;
};

/** A number shows one of its plural forms, and not all. */
const otherPlurals = /\.(zero|one|two|few|many|other)$/;

/** Parts of a sentence in the plain HTML. All others end it. */
const inLine = /<\/?(?:a|b|bdi|em)\b[^>]*>/g;

/**
 * The blocks of text of a section, without its footer, which the page around it shows once. A time is left out: each
 * browser writes it in its own way.
 */
const blocksOf = (tag: string, html: string): readonly Expected[] => {
  const blocks = html
    .replace(/<footer\b.*?<\/footer>/gs, '')
    .replace(/<time\b[^>]*>.*?<\/time>/gs, '<time>')
    .replace(inLine, '')
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name]!).trim())
    .filter((text) => text.length > 1)
    .map((text) => ({name: 'English', text}));
  if (!blocks.length) throw new Error(`Expected render() to write <${tag}> in English, but it writes nothing.`);
  return blocks;
};

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};

const englishBlocks = new Map<string, readonly Expected[]>(
  await Promise.all(
    Object.keys(sectionTags).map(
      async (tag) => [tag, blocksOf(tag, await render(tag, languages[0]!, 'light'))] as const,
    ),
  ),
);

/** Whether a text says a message, whatever stands in the place of `{phone}` and the like. */
export const says = (text: string, message: string): boolean =>
  holds(fold(text), fold(message)) || holds(withoutBrackets(fold(text)), withoutBrackets(fold(message)));

const holds = (text: string, message: string): boolean =>
  new RegExp(
    message
      .split(/\{\w+\}/)
      .map(escape)
      .join('.{1,120}?'),
  ).test(text);

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** With one space for many, and without characters that only set the direction. */
const fold = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Plain HTML may explain a term in brackets, in the middle of a message. */
const withoutBrackets = (text: string): string => {
  const rest = text.replace(/\s?[(（][^()（）]*[)）]/g, '');
  // An explanation may have brackets of its own.
  return rest === text ? text : withoutBrackets(rest);
};
