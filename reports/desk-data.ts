/** The data of the clinician’s desk (demo/review.html): every statement, with facts, sources and the checksum to sign. */
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import {groupOf, ofGroup, type Messages} from '../src/content/message.ts';
import type {Reference} from '../src/content/reference.ts';
import {englishOf, groupsIn} from '../src/content/translate.ts';
import {checksumOf} from '../src/i18n/checksum.ts';
import {questionList} from '../src/interface/question-list.ts';
import {reviewFiles} from './reviews/in-project.ts';
import type {ReviewFile} from './reviews/signatures.ts';
import {isUndecided, type StatementRow} from './statement-row.ts';
import {pictureGroup, pictureRows, pictureTitle, sectionRows} from './statements.ts';

/** The content of demo/review/statements.json. */
export interface ReviewData {
  readonly format: 1;
  readonly edition: {readonly version: string; readonly changed: string};
  /** In page order, and last the words of the pictures. */
  readonly sections: readonly ReviewSection[];
  /** Sources by key. */
  readonly references: Readonly<Record<string, Reference>>;
  /** The records in the folder `reviews`, with which the desk begins. */
  readonly records: readonly ReviewFile[];
}

export interface ReviewSection {
  /** First part of the message ids, which a signature names. */
  readonly section: string;
  /** The element that shows it; none for the words of the pictures, which stand in other sections. */
  readonly tag?: string;
  readonly title: string;
  /** Checksum of `messages`: `translation` in a signature of the English. */
  readonly checksum: number;
  /** All words that a signature of this section covers, by id. */
  readonly messages: Messages;
  readonly rows: readonly (StatementRow & {
    /** Whether a clinician must decide about a fact in it. */
    readonly isUndecided: boolean;
    /**
     * Titles of the other sections whose signatures cover it. A picture stands in a signed section once one signature
     * covers all words of the pictures there.
     */
    readonly signedIn: readonly string[];
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

/** What can be signed. `pictures` are the groups of all words of the pictures in it. */
const parts: readonly (Pick<ReviewSection, 'section' | 'tag' | 'title'> & {
  readonly rows: readonly StatementRow[];
  readonly pictures: readonly string[];
})[] = [
  ...sectionRows.map(({section, rows}) => ({
    section: groupOf(section.title.id),
    tag: `${condition.prefix}-${section.name}`,
    title: section.title.text,
    rows,
    pictures: groupsIn(section.pictures),
  })),
  {section: pictureGroup, title: pictureTitle, rows: pictureRows, pictures: []},
];

const titlesOf = (groups: readonly string[]): readonly string[] =>
  parts.filter(({section}) => groups.includes(section)).map(({title}) => title);

const groupsOf = ({ids}: StatementRow, pictures: readonly string[]): ReadonlySet<string> => {
  const groups = ids.map(groupOf);
  return new Set(groups.includes(pictureGroup) ? [...groups, ...pictures] : groups);
};

/** @param records Those of the project by default. */
export const reviewData = (records = reviewFiles()): ReviewData => ({
  format: 1,
  edition: condition.edition,
  sections: parts.map(({rows, pictures, ...part}) => {
    const messages = ofGroup(part.section, englishWords);
    return {
      ...part,
      checksum: checksumOf(part.section, messages),
      messages,
      rows: [...rows, ...wordsLeft(messages, rows)].map((row) => ({
        ...row,
        isUndecided: isUndecided(row),
        signedIn: titlesOf([...groupsOf(row, pictures)].filter((group) => group !== part.section)),
      })),
    };
  }),
  references: {
    ...condition.references,
    ...Object.assign({}, ...sectionRows.map(({section}) => section.references)),
  },
  records,
});
