/** A language as its file has it at this moment, for the translators' preview. Pure. */
import {groupOf} from '../src/content/message.ts';
import type {Locale} from '../src/i18n/locale.ts';
import {checkLocale, isUnreadable, type Finding} from '../tools/locales/check.ts';
import {directionOf} from '../tools/locales/direction.ts';
import type {EnglishMessage} from '../tools/locales/english.ts';
import {pseudoMessages, type PseudoLocale} from './pseudo.ts';
import {localeData} from '../tools/locales/publish.ts';
import {reviewOf} from '../lint/signatures.ts';
import type {Note, Unit} from '../tools/locales/unit.ts';
import {emptyFile, readXliff, type XliffFile} from '../tools/locales/xliff.ts';
import {flawsIn} from '../translation/flaws.ts';
import {takeUp} from '../translation/take-up.ts';

/**
 * How far one message is: `reviewed` is signed off by a person who is named, `draft` is translated, `pseudo` is generated
 * and never translated; the rest is work that is left.
 */
export type UnitState = 'reviewed' | 'draft' | 'pseudo' | 'stale' | 'missing' | 'empty' | 'broken';

export interface LiveUnit {
  readonly id: string;
  readonly english: string;
  /** Null where the file has no words for it. */
  readonly target: string | null;
  readonly state: UnitState;
  /** For the translator. */
  readonly note: string;
  /** Its greatest length in characters; null where there is room. */
  readonly limit: number | null;
  /** Where it stands in the file; null where it does not. */
  readonly line: number | null;
  /** The English that a stale translation was made from; null where it is not known, or is that of today. */
  readonly older: string | null;
  /** Notes of translators and tools in the file. */
  readonly notes: readonly Note[];
}

/** The answer of `/demo/live/<code>.json`. */
export interface LiveLanguage {
  /**
   * As it would be published, but with every message that has words, in sections that are held back, too; null where
   * nothing of the file can be read.
   */
  readonly locale: Locale | null;
  readonly findings: readonly Finding[];
  /** Every message of the English, in its order. */
  readonly units: readonly LiveUnit[];
}

/**
 * @param file Name for the sentences, for example `locales/es.xlf`.
 * @param xml Its text; undefined where it is not there yet.
 */
export const liveLanguage = (
  file: string,
  xml: string | undefined,
  code: string,
  english: readonly EnglishMessage[],
): LiveLanguage =>
  liveOf(file, xml === undefined ? emptyFile(code) : readXliff(file, xml, code, takeUp(english)), english);

/** The same of a file that has been read. */
export const liveOf = (file: string, xliff: XliffFile, english: readonly EnglishMessage[]): LiveLanguage => {
  const code = xliff.locale;
  const findings = checkLocale(file, xliff, english, flawsIn);
  const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
  const left = new Map(findings.flatMap(({id, kind}) => (id && isLeft(kind) ? [[id, kind]] : [])));
  const messages = Object.fromEntries(
    english.flatMap(({id}) => (units.get(id)?.target ? [[id, units.get(id)!.target!]] : [])),
  );
  const published = localeData({xliff, findings}, english) ?? unpublished(code, english);
  return {
    locale: isUnreadable(findings) ? null : {...published, messages},
    findings,
    units: english.map((message) => {
      const unit = units.get(message.id);
      const signed = unit && reviewOf([unit], xliff.phases) ? 'reviewed' : 'draft';
      return liveUnit(message, unit, isUnreadable(findings) ? 'broken' : (left.get(message.id) ?? signed));
    }),
  };
};

/** A pseudo-language, made from the English. */
export const livePseudo = (code: PseudoLocale, english: readonly EnglishMessage[]): LiveLanguage => {
  const messages = pseudoMessages(code, english);
  return {
    locale: {...unpublished(code, []), messages},
    findings: [],
    units: english.map((message) => ({
      ...liveUnit(message, undefined, 'pseudo'),
      target: messages[message.id]!,
      limit: null,
    })),
  };
};

/** Every section is in English as yet. */
const unpublished = (locale: string, english: readonly EnglishMessage[]): Locale => ({
  locale,
  direction: directionOf(locale),
  state: 'draft',
  reviewed: null,
  sections: Object.fromEntries(english.map(({id}) => [groupOf(id), {state: 'stale'}])),
  messages: {},
});

const isLeft = (kind: Finding['kind']): kind is Finding['kind'] & UnitState =>
  kind === 'broken' || kind === 'missing' || kind === 'empty' || kind === 'stale';

const liveUnit = ({id, text, note, limit}: EnglishMessage, unit: Unit | undefined, state: UnitState): LiveUnit => ({
  id,
  english: text,
  target: unit?.target || null,
  state,
  note,
  limit: limit ?? null,
  line: unit?.line ?? null,
  older: state === 'stale' && unit ? (unit.source === text ? (unit.previous?.source ?? null) : unit.source) : null,
  notes: unit?.notes ?? [],
});
