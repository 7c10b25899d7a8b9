/** For a hospital's clinician: every statement, with its message ids, the facts it tells and the sources that hold them. */
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import type {Message} from '../src/content/message.ts';
import type {Country} from '../src/content/help-blocks.ts';
import type {Block, FeverWords, Section} from '../src/content/section.ts';
import type {Notes} from '../src/content/notes.ts';
import {notesOf} from '../tools/notes-of.ts';
import {editorReview} from './editor-review.ts';
import {facts as sheet} from './facts.ts';

const {edition, references, fever} = condition;
const celsius = fever.celsius.toFixed(1);
const fahrenheit = fever.fahrenheit.toFixed(1);

/** Values of the condition; those of a hospital stay as they are named. */
const values: Readonly<Record<string, string>> = {celsius, fahrenheit, fever: `${fahrenheit} °F (${celsius} °C)`};

/** Those with statements: the bibliography has none. */
const sections: readonly Section[] = condition.sections
  .flatMap((placed): readonly Section[] => ('section' in placed ? [placed.section] : []))
  .filter(({blocks}) => !blocks.some(({kind}) => kind === 'bibliography'));

/** Before every statement with a fact that a clinician must decide. */
const undecided = 'For a clinician to decide';

const linesOf = (block: Block, notes: Notes): readonly string[] => {
  const inner = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((block) => linesOf(block, notes));
  switch (block.kind) {
    case 'paragraph':
      return statement([block.message], block, notes);
    case 'list':
      return block.items.flatMap((item) =>
        statement(
          [item.term, item.message].filter((part) => part !== undefined),
          item,
          notes,
        ),
      );
    case 'call':
      return [row([block.call]), row([block.otherwise], `*If the hospital gives no number:* ${block.otherwise.text}`)];
    case 'slot':
      return [`| | *Until the hospital gives its own words (slot “${block.name}”):* | | |`, ...inner(block.blocks)];
    case 'help-lines':
      return [row([block.lead]), ...block.countries.flatMap(({country, lines}) => lines.map(lineOf(country, notes)))];
    case 'questions':
      return block.items.map((question) => row([question], undefined, [notes.questions?.[question.id] ?? '']));
    case 'fields':
      return block.items.map((field) => row([field], `*To fill in:* ${field.text}`));
    case 'contact':
    case 'bibliography':
      return [];
    case 'group':
      return [row([block.heading], `*${block.heading.text}*`), ...inner(block.blocks)];
    case 'notice':
      return [row([block.label], `*${block.label.text}* (${block.urgency})`), ...inner(block.blocks)];
  }
};

const lineOf =
  (country: string, {lines = {}}: Notes) =>
  ({name, phone}: Country['lines'][number]): string => {
    const {fact = '', sources = []} = lines[name] ?? {};
    return row([], `${country}: ${name}, ${phone}`, [fact], sources);
  };

interface Told {
  readonly term?: Message;
  readonly cites: readonly string[];
  readonly instead?: FeverWords;
}

/** A statement, and below it the words that stand in its place at some hospitals. */
const statement = (
  messages: readonly Message[],
  {term, cites, instead}: Told,
  {facts = {}}: Notes,
): readonly string[] => {
  const told = messages.flatMap(({id}) => facts[id] ?? []);
  const words = messages.map((message) => (message === term ? `**${message.text}**` : message.text)).join(' ');
  return [
    row(messages, words, told, cites),
    ...placesTaken(instead).map(([when, message]) => row([message], `*${when}:* ${message.text}`, told, cites)),
  ];
};

const placesTaken = (instead: FeverWords = {}): readonly (readonly [string, Message])[] => {
  const {twoPart, routes} = instead;
  return [
    ...(twoPart ? [['Instead, if the hospital’s rule has two limits', twoPart] as const] : []),
    ...Object.entries(routes ?? {}).map(([route, words]) => [`Instead, if it measures by “${route}”`, words] as const),
  ];
};

const row = (
  messages: readonly Message[],
  words = messages.map(({text}) => text).join(' '),
  told: readonly string[] = [],
  cites: readonly string[] = [],
): string => {
  const ids = messages.map(({id}) => id).join(' ');
  const mark = told.some((id) => sheet.get(id)?.flags.includes('clin')) ? `**${undecided}:** ` : '';
  const filled = words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  return `| ${ids} | ${mark}${filled} | ${told.map(withStatus).join(' ')} | ${cites.join(' ')} |`;
};

/** Confidences that need no word: the fact was read. */
const plain = ['PAGE', 'PAGE+', 'READ'];

const decidedBy: Readonly<Record<string, string>> = {clin: 'clinician', host: 'hospital'};

/** A fact's id, and in brackets why it needs a second look. */
const withStatus = (id: string): string => {
  const {confidence = '', flags = []} = sheet.get(id) ?? {};
  const status = [...(plain.includes(confidence) ? [] : [confidence]), ...flags.map((flag) => decidedBy[flag] ?? flag)];
  return status.length ? `${id} (${status.join(', ')})` : id;
};

const tables = await Promise.all(
  sections.map(async ({name, title, blocks}) => {
    const notes = await notesOf('conditions/leukemia', name);
    const lines = blocks.flatMap((block) => linesOf(block, notes));
    return `## ${title.text}\n\n| Message | Statement | Facts | Sources |\n| --- | --- | --- | --- |\n${lines.join('\n')}`;
  }),
);

export const medicalReview = (): string => `# For the clinician who reviews the words

Made by \`npm run docs\` from \`src/conditions/leukemia\`. Text version ${edition.version}, last changed ${edition.changed}.

**No clinician has reviewed these words.** They were written from the fact sheet of the project, a fact at a time, and
the fact ids beside each statement lead back to it. The keys of the sources are explained after the tables. Nobody has
opened the sources on the live web for this version: they were read in stored copies, some of them old.

**All sections stay drafts** until a clinician has reviewed them. Statements that begin with “${undecided}”
need a decision, so search for these words to find them. In braces, as in \`{phone}\`, stands what the hospital gives.

A fact whose id stands alone was read in the source itself, in an unchanged copy of it or in the model page. Other ids
have a mark in brackets:

- **READ+**: read, except for a part that the sheet names as retold by others, as general knowledge or as ours.
- **SEC**: read only where another publisher retells the source. Confirm it in the source before you publish. No
  statement tells such a fact alone.
- **clinician**: a clinician must decide before the words lose their draft mark.
- **hospital**: the hospital sets this, such as a number, a limit or a place.

${tables.join('\n\n')}

## Sources

${Object.entries(references)
  .map(
    ([key, {publisher, title, year, url}]) =>
      `- **${key}** ${publisher}. [${title}](${url})${year ? `, ${year}` : ''}.`,
  )
  .join('\n')}

${editorReview()}`;
