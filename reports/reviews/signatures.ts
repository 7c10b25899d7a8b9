/** Signatures of the English, from the records that clinicians have put into the folder `reviews`. Pure. */
import {groupOf, type Messages} from '../../src/content/message.ts';
import type {Review, SectionStatus} from '../../src/i18n/locale.ts';
import {shorten} from '../../src/report.ts';
import {faultOf, isRecord} from './status.ts';

/** A record as the clinician's desk gives it. */
export interface ReviewFile {
  /** Path from the folder of the project, for the sentences. */
  readonly file: string;
  /** JSON: `sections` with the signatures, and the `words` that they are for, by message id. */
  readonly text: string;
}

export interface Signatures {
  /** Signed sections, by the first part of their message ids: exactly their words of today. */
  readonly signed: Readonly<Record<string, Review>>;
  /** A sentence for each signature that has ended, because its words have changed. It counts for nothing. */
  readonly ended: readonly string[];
  /** A sentence for each file that cannot be used. Nothing is built from such a folder. */
  readonly faults: readonly string[];
}

/** @param messages The English of today, every message by id. */
export const signaturesIn = (files: readonly ReviewFile[], messages: Messages): Signatures => {
  const groups = new Set(Object.keys(messages).map(groupOf));
  const read = files.map(({file, text}) => ({file, ...recordOf(text)}));
  const faults = read.flatMap(({file, fault, sections, words}) =>
    fault
      ? [`${file} ${fault}.`]
      : Object.entries(sections).flatMap(([section, status]) => {
          const wrong = groups.has(section) ? faultOf(section, status, words) : 'is no section of ours';
          return wrong ? [`${file}: "${section}" ${wrong}.`] : [];
        }),
  );
  if (faults.length) return {signed: {}, ended: [], faults};
  const signed = new Map<string, readonly Review[]>();
  const late: {readonly section: string; readonly sentence: string}[] = [];
  for (const {file, sections, words} of read)
    for (const [section, status] of Object.entries(sections)) {
      const {by, on} = status.reviewed!;
      const changed = changedIn(section, words, messages);
      if (!changed.length) signed.set(section, [...(signed.get(section) ?? []), {by, on}]);
      else
        late.push({
          section,
          sentence: `${file}: "${section}" was signed by ${by} on ${on} for other words than those of today (${shorten(changed)}), so it is a draft; open the file at the clinician’s desk, read what changed and sign again.`,
        });
    }
  return {
    signed: Object.fromEntries([...signed].sort().map(([section, reviews]) => [section, together(reviews)])),
    ended: late.filter(({section}) => !signed.has(section)).map(({sentence}) => sentence),
    faults,
  };
};

interface Read {
  readonly fault?: string;
  readonly sections: Readonly<Record<string, SectionStatus>>;
  readonly words: Messages;
}

const recordOf = (text: string): Read => {
  const none = {sections: {}, words: {}};
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return {...none, fault: 'holds no JSON; put the record there as the clinician’s desk gave it'};
  }
  const {locale, sections, words} = Object(data) as Partial<Read> & {readonly locale?: unknown};
  if (locale !== 'en') return {...none, fault: 'is no record of the English; a translation is signed in locales/*.xlf'};
  if (!isRecord(sections) || !Object.keys(sections).length) return {...none, fault: 'has no signed "sections"'};
  if (!isRecord(words))
    return {...none, fault: 'has no "words": put the record there, and not the signature for a hospital’s page'};
  return {sections, words};
};

/** Compares the words themselves, because other words may have the same checksum. */
const changedIn = (section: string, words: Messages, messages: Messages): readonly string[] =>
  Object.keys({...messages, ...words}).filter((id) => groupOf(id) === section && words[id] !== messages[id]);

/** All who signed the same words as one: every name, and the day of the last. */
const together = (reviews: readonly Review[]): Review => {
  const names = [...new Set(reviews.map(({by}) => by.trim()))];
  // A later record names the earlier signers, too.
  const isAmong = (name: string, other: string): boolean => name !== other && `, ${other}, `.includes(`, ${name}, `);
  return {
    by: names.filter((name) => !names.some((other) => isAmong(name, other))).join(', '),
    on: reviews
      .map(({on}) => on)
      .sort()
      .at(-1)!,
  };
};
