import {globSync} from 'node:fs';
import {basename} from 'node:path';
import {nameOf} from '../../src/i18n/name-of.ts';

/**
 * The facts about a language that the check of its translation needs, in `locales/<code>.rules.ts`. No other code names a
 * language. A language without that file is checked by the rules that need no facts. Words are regular expressions; in
 * languages that put spaces between words they match whole words.
 */
export interface LanguageRules {
  /** The language's name for itself, where `Intl` does not know it everywhere, or knows another. */
  readonly name?: string;
  /** Scripts its letters come from, besides the Latin of names and abbreviations. */
  readonly script: RegExp;
  /** The short name of the illness, and those of DNA and CT. */
  readonly tokens: Readonly<Record<'ALL' | 'DNA' | 'CT', string>>;
  /** Words that say no. */
  readonly negation: string;
  /** Words that say that something is urgent, at once or an emergency. */
  readonly urgency: string;
  /** Bone marrow and spinal cord or spinal fluid, which one word can mean in many languages. */
  readonly marrow: string;
  readonly spine: string;
  /** Renderings that stood on translated pages and are wrong, each with its reason. */
  readonly forbidden: Readonly<Record<string, string>>;
  /** Least and greatest length of a text, as a share of the length of the English. */
  readonly length: readonly [least: number, greatest: number];
  /** Messages that say the "not" of the English in another way; each was looked at. */
  readonly rephrased?: readonly string[];
  /** Terms that a section says in plain words, so that nothing is left to explain: `<message id> <section>`. */
  readonly plainer?: readonly string[];
  /** Latin words that the language really uses, beyond the names and abbreviations that all share. */
  readonly loans?: string;
  /** Names another fault of a text of the language, as the end of a sentence that begins with a message id. */
  readonly check?: (words: string) => string | false;
}

const folder = new URL('../../locales/', import.meta.url);

/** By language code. */
export const rules: Readonly<Record<string, LanguageRules>> = Object.fromEntries(
  await Promise.all(
    globSync('*.rules.ts', {cwd: folder}).map(async (file) => {
      const module = (await import(new URL(file, folder).href)) as {readonly rules: LanguageRules};
      return [basename(file, '.rules.ts'), module.rules];
    }),
  ),
);

export const rulesOf = (locale: string): Partial<LanguageRules> => rules[locale] ?? {};

/** The language's name for itself. */
export const ownNameOf = (locale: string): string => rulesOf(locale).name ?? nameOf(locale);
