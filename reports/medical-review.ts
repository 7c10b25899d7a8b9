/** For a hospital's clinician: every statement, with its message ids, the facts it tells and the sources that hold them. */
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import {groupOf} from '../src/content/message.ts';
import type {Signatures} from '../src/i18n/locale.ts';
import {englishWords} from './desk-data.ts';
import {editorReview} from './editor-review.ts';
import {reviewFiles} from './reviews/in-project.ts';
import {signaturesIn} from './reviews/signatures.ts';
import {isUndecided, type StatementRow, type ToldFact} from './statement-row.ts';
import {pictureGroup, pictureRows, pictureTitle, sectionRows} from './statements.ts';

const {edition, references} = condition;

/** Before every statement with a fact that a clinician must decide. */
const undecided = 'For a clinician to decide';

const lineOf = (row: StatementRow): string => {
  const {ids, facts, sources} = row;
  const mark = isUndecided(row) ? `**${undecided}:** ` : '';
  return `| ${ids.join(' ')} | ${mark}${textOf(row)} | ${facts.map(withStatus).join(' ')} | ${sources.join(' ')} |`;
};

const textOf = ({kind, lead, term, words}: StatementRow): string => {
  if (kind === 'heading' || kind === 'slot') return `*${words}*`;
  if (kind === 'label') return `*${words}* (${lead})`;
  return [lead && `*${lead}*`, term && `**${term}**`, words].filter(Boolean).join(' ');
};

/** A fact's id, and in brackets why it needs a second look. */
const withStatus = ({id, marks}: ToldFact): string => (marks.length ? `${id} (${marks.join(', ')})` : id);

const tableOf = (title: string, rows: readonly StatementRow[]): string => {
  const lines = rows.filter(({kind}) => kind !== 'outside').map(lineOf);
  return `## ${title}\n\n| Message | Statement | Facts | Sources |\n| --- | --- | --- | --- |\n${lines.join('\n')}`;
};

/** Those with statements: the bibliography has none. */
const tables = sectionRows
  .filter(({section}) => !section.blocks.some(({kind}) => kind === 'bibliography'))
  .map(({section, rows}) => {
    return tableOf(section.title.text, rows);
  });

/** The groups of words that a clinician signs, and their titles. */
const signable = [
  ...sectionRows.map(({section: {title}}) => [groupOf(title.id), title.text] as const),
  [pictureGroup, pictureTitle] as const,
];

const signaturesNow = (): Signatures => signaturesIn(reviewFiles(), englishWords).signed;

/** The sections that a clinician has signed, and by whom. */
const signedText = (signed: Signatures): string => {
  const lines = signable.flatMap(([group, title]) => {
    const review = signed[group];
    return review ? [`- ${title}: ${review.by}, ${review.on}`] : [];
  });
  return lines.length
    ? `**A clinician has signed these sections**, with the words that stand here:\n\n${lines.join('\n')}\n\n**All other sections stay drafts** until a clinician has reviewed them.`
    : '**All sections stay drafts** until a clinician has reviewed them.';
};

/** @param signed Signatures of the words of today, by message group. */
export const medicalReview = (
  signed: Signatures = signaturesNow(),
): string => `# For the clinician who reviews the words

Made by \`npm run docs\` from \`src/conditions/leukemia\`. Text version ${edition.version}, last changed ${edition.changed}.

${Object.keys(signed).length ? 'The words' : '**No clinician has reviewed these words.** They'} were written from the fact sheet of the project, a fact at a time, and
the fact ids beside each statement lead back to it. The keys of the sources are explained after the tables. Nobody has
opened the sources on the live web for this version: they were read in stored copies, some of them old.

${signedText(signed)} Statements that begin with “${undecided}”
need a decision, so search for these words to find them. In braces, as in \`{phone}\`, stands what the hospital gives.

A fact whose id stands alone was read in the source itself, in an unchanged copy of it or in the model page. Other ids
have a mark in brackets:

- **READ+**: read, except for a part that the sheet names as retold by others, as general knowledge or as ours.
- **SEC**: read only where another publisher retells the source. Confirm it in the source before you publish. No
  statement tells such a fact alone.
- **clinician**: a clinician must decide before the words lose their draft mark.
- **hospital**: the hospital sets this, such as a number, a limit or a place.

${[...tables, tableOf(pictureTitle, pictureRows)].join('\n\n')}

## Sources

${Object.entries(references)
  .map(
    ([key, {publisher, title, year, url}]) =>
      `- **${key}** ${publisher}. [${title}](${url})${year ? `, ${year}` : ''}.`,
  )
  .join('\n')}

${editorReview()}`;
