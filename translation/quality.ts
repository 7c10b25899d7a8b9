/**
 * Checks of a translation that need no knowledge of its language: whether numbers, negations, urgency and short names
 * of the English are there, and nothing that has been wrong elsewhere. It finds slips; it cannot tell good words. Pure.
 */
import type {EnglishMessage} from '../tools/locales/english.ts';
import {rulesOf, type LanguageRules} from '../tools/locales/rules.ts';
import {damageIn, entitiesIn} from './characters.ts';
import {hasMarksForLetters, misreadIn} from './encoding.ts';

/** @returns The faults of a text, each the end of a sentence that begins with the id of the message. */
export const findFlaws = (
  locale: string,
  {id, text}: Pick<EnglishMessage, 'id' | 'text'>,
  target: string,
): readonly string[] => {
  const rules = rulesOf(locale);
  const has = (words: string | undefined, where = target): boolean => !words || wordsIn(locale, words).test(where);
  const english = (pattern: RegExp): boolean => pattern.test(text);
  const entities = missing(entitiesIn(target), entitiesIn(text));
  const damage = damageOf(rules, text, target);
  const flaws: (string | false | undefined)[] = [
    isUrgent(text) && !has(rules.urgency) && 'does not say that it is urgent, as the English does',
    english(negation) && !rules.rephrased?.includes(id) && !has(rules.negation) && 'lacks the "not" of the English',
    entities.length > 0 && `has ${entities.join(', ')}, written twice as an entity; write the character itself`,
    damage && `has ${damage}, which a wrong encoding has left; write the letters again`,
    missing(numbersIn(text), numbersIn(target)).length > 0 &&
      `lacks the number ${missing(numbersIn(text), numbersIn(target)).join(', ')} of the English`,
    /[٠-٩۰-۹०-९０-９]/.test(target) && 'must have the digits 0 to 9, as thermometers and telephones have',
    english(/°F/) && !/[°度도]|F|درجه|درجة|degre|độ/.test(target) && 'lacks the unit of the temperature',
    ...Object.entries(rules.tokens ?? {}).map(
      ([token, own]) =>
        new RegExp(`\\b${token}\\b`).test(text) &&
        !has(own) &&
        `must have ${own.replaceAll('|', ' or ')} where the English has ${token}`,
    ),
    english(/CAR-T/) && !target.includes('CAR-T') && 'must have CAR-T where the English has it',
    english(/marrow/) && !has(rules.marrow) && 'does not speak of bone marrow, as the English does',
    english(/spinal (cord|fluid|tap)/i) && !has(rules.spine) && 'does not speak of the spine, as the English does',
    english(/spinal fluid/i) &&
      !english(/marrow/) &&
      rules.spine &&
      has(rules.marrow, target.replace(wordsIn(locale, rules.spine, 'g'), '')) &&
      'speaks of bone marrow where the English means the spine',
    ...Object.entries(rules.forbidden ?? {}).map(
      ([words, why]) => has(words) && `has "${wordsIn(locale, words).exec(target)![0].trim()}": ${why}`,
    ),
    ...strayScripts(rules, target),
    target === text && text.length > 12 && !isName(text) && !rules.loans && 'is still in English',
    has(leftEnglish) &&
      locale !== 'en' &&
      !rules.loans &&
      `has English in it: "${wordsIn(locale, leftEnglish).exec(target)?.[0]}"`,
    tooLongOrShort(rules, text, target),
  ];
  return flaws.filter((flaw) => typeof flaw === 'string');
};

/** What a wrong encoding has left in a translation, in quotation marks; undefined where it has left nothing. */
export const damageOf = ({script}: Partial<LanguageRules>, text: string, target: string): string | undefined => {
  const damage = missing([...new Set([...misreadIn(target, script), ...damageIn(target)])], damageIn(text));
  if (damage.length) return `"${damage.join('", "')}"`;
  return hasMarksForLetters(target, text) ? '"?" for letters' : undefined;
};

/** Whether the English says that something is urgent. */
export const isUrgent = (text: string): boolean => urgency.test(text);

const negation = /\b(?:not|no|never|cannot|nobody|without)\b/i;
const urgency = /right away|urgent|emergenc|at once|day or night/i;
const leftEnglish = 'the|and|with|your|you|which|from|this|that|of|when|doctor';

/** Names that are the same in every language. */
const isName = (text: string): boolean => /^[\w.-]+(?: (?:UK|[A-Z]\w+))*$/.test(text);

/** Words of a language; whole words where it puts spaces between them. */
const wordsIn = (locale: string, words: string, flags = ''): RegExp =>
  new RegExp(
    isSpaced(locale)
      ? `(?<![\\p{L}\\p{M}])(?:${words.replaceAll('\\p{L}', '[\\p{L}\\p{M}\\u200C]')})(?![\\p{L}\\p{M}])`
      : `(?:${words})`,
    `iu${flags}`,
  );

const isSpaced = (locale: string): boolean => !/^(?:zh|ja|ko)\b/.test(locale);

const numbersIn = (text: string): readonly string[] =>
  (text.replace(/\{\w+\}/g, '').match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.'));

const missing = (wanted: readonly string[], found: readonly string[]): readonly string[] =>
  wanted.filter((number) => !found.includes(number));

/** Names and abbreviations that every language may write in Latin letters. */
const shared =
  /^(?:ALL|AML|DNA|CT|MRI|MRD|IV|A-L-L|CAR|CAR-T|CNS|NCI|ACS|SPF|UK|US|HIV|CBC|B|T|C|F|X|[Cc]ancer\.?|[Nn]et|Leukaemia|Bloom|Fanconi|Down|Philadelphia|ICD-10-CM|JSON|M|ph|Ph)$/;

const strayScripts = ({script}: Partial<LanguageRules>, target: string): readonly string[] => {
  if (!script) return [];
  const isLatin = script.test('a');
  const text = target.replace(/\{\w+\}/g, ' ');
  const latinWords = text.match(/\p{Script=Latin}[\p{Script=Latin}\d]*(?:-[\p{Script=Latin}\d]+)*/gu) ?? [];
  const others = text.match(/(?:(?!\p{Script=Latin})\p{L})+/gu) ?? [];
  const strange = [
    ...(isLatin ? [] : latinWords.filter((word) => !shared.test(word))),
    ...others.filter((run) => !script.test(run)),
  ];
  return strange.length ? [`has letters of another script: ${[...new Set(strange)].join(', ')}`] : [];
};

const tooLongOrShort = ({length}: Partial<LanguageRules>, text: string, target: string): string | undefined => {
  if (!length || text.length < 80) return undefined;
  const share = target.length / text.length;
  const percent = Math.round(share * 100);
  if (share < length[0]) return `has only ${percent} % of the length of the English: is something missing?`;
  return share > length[1] ? `has ${percent} % of the length of the English: is something added?` : undefined;
};
