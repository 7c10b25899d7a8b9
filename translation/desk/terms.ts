/** Words that a translator has to mind in a message, from the rules of the language. Pure. */
import {firstTerm, sought} from '../../src/content/term-places.ts';
import type {Term as Explained} from '../../src/content/section.ts';
import type {XliffFile} from '../../tools/locales/xliff.ts';
import {rulesOf, type LanguageRules} from '../../tools/locales/rules.ts';

export interface Term {
  /** In the English. */
  readonly english: string;
  /** How the language says it: one of these. */
  readonly words: string;
}

/** Terms in an English text, with the words that the language has for them. */
export const termsIn = (locale: string, text: string): readonly Term[] => {
  const {tokens, marrow, spine, urgency, negation}: Partial<LanguageRules> = rulesOf(locale);
  const found: readonly (readonly [pattern: RegExp, english: string, words: string | undefined])[] = [
    ...Object.entries(tokens ?? {}).map(([token, words]) => [new RegExp(`\\b${token}\\b`), token, words] as const),
    [/marrow/i, 'bone marrow', marrow],
    [/spinal/i, 'spinal', spine],
    [/right away|urgent|emergenc|at once|day or night/i, 'urgent', urgency],
    [/\b(?:not|no|never|cannot|nobody|without)\b/i, 'not', negation],
  ];
  return found.flatMap(([pattern, english, words]) =>
    words && pattern.test(text) ? [{english, words: readable(words)}] : [],
  );
};

/** A term of the glossary in an English text. */
export interface GlossaryTerm {
  readonly english: string;
  /** As the glossary of the open file has it; undefined where it does not. */
  readonly words: string | undefined;
  /** In English. */
  readonly definition: string;
}

/** Terms that the glossary explains, where an English text has them. */
export const explainedIn = (
  {units}: XliffFile,
  text: string,
  glossary: readonly Explained[],
): readonly GlossaryTerm[] =>
  glossary
    .filter((term) => firstTerm([sought(term)], text))
    .map(({term, message}) => ({
      english: term.text,
      words: units.find(({id}) => id === term.id)?.target,
      definition: message.text,
    }));

/** Renderings that are wrong in the language, each with its reason. */
export const forbiddenIn = (locale: string): readonly (readonly [words: string, why: string])[] =>
  Object.entries(rulesOf(locale).forbidden ?? {}).map(([words, why]) => [readable(words), why]);

/** The patterns of the rules as a person writes them: `médula ósea, médula`. */
const readable = (pattern: string): string =>
  pattern
    .replace(/\(\?<?[=!][^)]*\)/g, '')
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\p\{L\}[*+]/g, '…')
    .replace(/\(\?:([^()]*)\)\??/g, (_, inner: string) => `(${inner.replaceAll('|', '/')})`)
    .replace(/(\p{L})\?/gu, '($1)')
    .replaceAll('|', ', ');
