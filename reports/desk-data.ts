/** The data of the clinician’s desk (demo/review.html): every statement, with facts, sources and the checksum to sign. */
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import {groupOf, ofGroup, type Messages} from '../src/content/message.ts';
import type {Reference} from '../src/content/reference.ts';
import {englishOf} from '../src/content/translate.ts';
import {checksumOf} from '../src/i18n/checksum.ts';
import {questionList} from '../src/interface/question-list.ts';
import {reviewFiles} from './reviews/in-project.ts';
import type {ReviewFile} from './reviews/signatures.ts';
import {isUndecided, type StatementRow} from './statement-row.ts';
import {sectionRows} from './statements.ts';

/** The content of demo/review/statements.json. */
export interface ReviewData {
  readonly format: 1;
  readonly edition: {readonly version: string; readonly changed: string};
  /** In page order. */
  readonly sections: readonly ReviewSection[];
  /** Sources by key. */
  readonly references: Readonly<Record<string, Reference>>;
  /** The records in the folder `reviews`, with which the desk begins. */
  readonly records: readonly ReviewFile[];
}

export interface ReviewSection {
  /** First part of the message ids, which a signature names. */
  readonly section: string;
  readonly tag: string;
  readonly title: string;
  /** Checksum of `messages`: `translation` in a signature of the English. */
  readonly checksum: number;
  /** All words that a signature of this section covers, by id. */
  readonly messages: Messages;
  readonly rows: readonly (StatementRow & {
    /** Whether a clinician must decide about a fact in it. */
    readonly isUndecided: boolean;
  })[];
}

/** All English that a group of a section may have; the controls of a section with questions are in its group. */
export const englishWords = englishOf([condition.sections, questionList]);

/** Words of the group that are no statement, such as the names of buttons. */
const wordsLeft = (messages: Messages, rows: readonly StatementRow[]): readonly StatementRow[] => {
  const told = new Set(rows.flatMap(({ids}) => ids));
  return Object.entries(messages)
    .filter(([id]) => !told.has(id))
    .map(([id, words]) => ({ids: [id], kind: 'outside', words, facts: [], sources: []}));
};

/** @param records Those of the project by default. */
export const reviewData = (records = reviewFiles()): ReviewData => ({
  format: 1,
  edition: condition.edition,
  sections: sectionRows.map(({section, rows}) => {
    const group = groupOf(section.title.id);
    const messages = ofGroup(group, englishWords);
    return {
      section: group,
      tag: `${condition.prefix}-${section.name}`,
      title: section.title.text,
      checksum: checksumOf(group, messages),
      messages,
      rows: [...rows, ...wordsLeft(messages, rows)].map((row) => ({...row, isUndecided: isUndecided(row)})),
    };
  }),
  references: {
    ...condition.references,
    ...Object.assign({}, ...sectionRows.map(({section}) => section.references)),
  },
  records,
});
