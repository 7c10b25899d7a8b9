/** Changes of an open .xlf file, each as a new file: words, signatures and remarks. Pure. */
import {groupOf} from '../../src/content/message.ts';
import type {Review} from '../../src/i18n/locale.ts';
import type {EnglishMessage} from '../../tools/locales/english.ts';
import type {Note, Unit} from '../../tools/locales/unit.ts';
import type {XliffFile} from '../../tools/locales/xliff.ts';
import {unlawful} from '../../tools/locales/xml.ts';

/** How bad a fault is, as in MQM (https://themqm.org): `critical` could harm a reader. */
export const severities = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** Names of notes that the desk writes. */
export const readerNote = 'second reader, ';
export const otherNote = 'other translation, ';

/**
 * Words in one line, with nothing that would keep a file from being opened again: a document or a PDF brings line ends of
 * its own and controls. A letter that was lost on the way is a question mark, which the checks ask about.
 */
const lawful = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\s*[\t\n\v\f\r\u0085\u2028\u2029]+\s*/g, ' ')
    .replace(unlawful, '')
    .replaceAll('\uFFFD', '?')
    .trim();

/** Gives a message other words. They are of the English of now and no person has signed them. */
export const edit = (xliff: XliffFile, message: EnglishMessage, words: string): XliffFile =>
  withUnit(xliff, message.id, (unit) => ({
    ...(unit ?? {id: message.id, notes: [], line: 1}),
    source: message.text,
    target: lawful(words),
    state: 'needs-review-translation',
    phase: '',
    previous: undefined,
  }));

/** Signs every message of some groups. Messages without words cannot be signed. */
export const sign = (xliff: XliffFile, groups: readonly string[], review: Review): XliffFile => {
  const phase = phaseFor(xliff, review);
  const units = xliff.units.map((unit) =>
    groups.includes(groupOf(unit.id)) && unit.target ? {...unit, state: 'signed-off', phase} : unit,
  );
  return {...xliff, units, phases: new Map([...xliff.phases, [phase, review]])};
};

/** The phase of that person and day, or a new name for it. */
export const phaseFor = ({phases}: Pick<XliffFile, 'phases'>, {by, on}: Review): string => {
  const same = [...phases].find(([, phase]) => phase.by === by && phase.on === on);
  if (same) return same[0];
  let name = `review-${on}`;
  for (let count = 2; phases.has(name); count++) name = `review-${on}-${count}`;
  return name;
};

/** Notes how bad a fault is to a second reader; an empty remark takes the note away. */
export const remark = (
  xliff: XliffFile,
  id: string,
  {by, severity, text}: {readonly by: string; readonly severity: Severity; readonly text: string},
): XliffFile => {
  const from = `${readerNote}${by}`;
  const note = lawful(text) && {from, text: `${severity}: ${lawful(text).replace(/\s+/g, ' ')}`};
  return withUnit(xliff, id, (unit) => unit && {...unit, notes: [...others(unit, from), ...(note ? [note] : [])]});
};

/** Takes a note away, such as another translation that was decided against. */
export const withoutNote = (xliff: XliffFile, id: string, {from, text}: Note): XliffFile =>
  withUnit(
    xliff,
    id,
    (unit) => unit && {...unit, notes: unit.notes.filter((note) => note.from !== from || note.text !== text)},
  );

const others = ({notes}: Unit, from: string): readonly Note[] => notes.filter((note) => note.from !== from);

const withUnit = (xliff: XliffFile, id: string, change: (unit: Unit | undefined) => Unit | undefined): XliffFile => {
  const known = xliff.units.some((unit) => unit.id === id);
  const changed = known ? undefined : change(undefined);
  return {
    ...xliff,
    units: known
      ? xliff.units.map((unit) => (unit.id === id ? change(unit)! : unit))
      : [...xliff.units, ...(changed ? [changed] : [])],
  };
};
