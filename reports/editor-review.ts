/** The last chapter of docs/medical-review.md: an editor’s findings on the words, and the messages that answer them. */
import {rowsOf, wordsIn} from './tsv.ts';

export interface Finding {
  /** A number for a statement of the model page; a letter and a number for a fault of the words. */
  readonly row: string;
  readonly finding: string;
  /** Ids of the messages that answer it. */
  readonly messages: readonly string[];
  /** How they do, or why none does. */
  readonly answer: string;
}

/** In the order of the review. */
export const findings: readonly Finding[] = rowsOf(new URL('editor-review.tsv', import.meta.url)).map(
  ([row = '', finding = '', messages = '', answer = '']) => ({row, finding, messages: wordsIn(messages), answer}),
);

/** Headings, by the letter with which a row begins. */
const parts = {
  '': 'Statements of the model page',
  A: 'Unsafe, or unsafe by what was left out',
  B: 'Wrong, misleading, too strong or too weak',
  C: 'Facts that are weak or only half told',
  D: 'Hard or unsteady words',
};

const tableOf = (letter: string): string =>
  findings
    .filter(({row}) => row.replace(/\d+$/, '') === letter)
    .map(({row, finding, messages, answer}) => `| ${row} | ${finding} | ${messages.join(' ')} | ${answer} |`)
    .join('\n');

export const editorReview = (): string => `## An editor’s review

An editor of patient education, who is not a clinician, compared an older version of the words with the model page (rows
1 to 47) and looked for what was unsafe, wrong or hard to read (rows A1 to D12). Each row names the messages that answer
it now, or says why none does. A row marked A bears on safety: please read its messages first.

${Object.entries(parts)
  .map(
    ([letter, title]) =>
      `### ${title}\n\n| Row | Finding | Messages | Answer |\n| --- | --- | --- | --- |\n${tableOf(letter)}`,
  )
  .join('\n\n')}
`;
