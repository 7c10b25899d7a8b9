/** For a hospital's clinician: every statement, with its message ids, the facts it tells and the sources that hold them. */
import {leukemia as condition} from '../../src/conditions/leukemia/index.ts';
import type {Message} from '../../src/content/message.ts';
import type {Block, Section} from '../../src/content/section.ts';
import {fill} from '../../src/elements/fill.ts';
import {notesOf} from '../notes-of.ts';

type Facts = Readonly<Record<string, readonly string[]>>;

const {edition, references, fever} = condition;
const limit = {celsius: fever.celsius.toFixed(1), fahrenheit: fever.fahrenheit.toFixed(1)};

/** Those with statements: the bibliography has none. */
const sections: readonly Section[] = condition.sections
  .flatMap((placed): readonly Section[] => ('section' in placed ? [placed.section] : []))
  .filter(({blocks}) => !blocks.some(({kind}) => kind === 'bibliography'));

const linesOf = (block: Block, facts: Facts): readonly string[] => {
  const inner = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((block) => linesOf(block, facts));
  switch (block.kind) {
    case 'paragraph':
      return [row([block.message], block.message.text, facts, block.cites)];
    case 'list':
      return block.items.map(({term, message, cites}) => {
        const words = [term && `**${term.text}**`, message?.text].filter((part) => part !== undefined);
        return row(
          [term, message].filter((part) => part !== undefined),
          words.join(' '),
          facts,
          cites,
        );
      });
    case 'contact':
    case 'emergency':
    case 'bibliography':
      return [];
    case 'group':
      return [row([block.heading], `*${block.heading.text}*`, facts, []), ...inner(block.blocks)];
    case 'notice':
      return [row([block.label], `*${block.label.text}* (${block.urgency})`, facts, []), ...inner(block.blocks)];
  }
};

const row = (messages: readonly Message[], words: string, facts: Facts, cites: readonly string[]): string => {
  const ids = messages.map(({id}) => id);
  const told = ids.flatMap((id) => facts[id] ?? []);
  return `| ${ids.join(' ')} | ${fill(words, limit).join('')} | ${told.join(' ')} | ${cites.join(' ')} |`;
};

const tables = await Promise.all(
  sections.map(async ({name, title, blocks}) => {
    const {facts = {}} = await notesOf('conditions/leukemia', name);
    const lines = blocks.flatMap((block) => linesOf(block, facts));
    return `## ${title.text}\n\n| Message | Statement | Facts | Sources |\n| --- | --- | --- | --- |\n${lines.join('\n')}`;
  }),
);

export const medicalReview = (): string => `# For the clinician who reviews the words

Made by \`npm run docs\` from \`src/conditions/leukemia\`. Text version ${edition.version}, last changed ${edition.changed}.

**No clinician has reviewed these words.** They were written from the fact sheet of the project, a fact at a time, and
the fact ids beside each statement lead back to it. The keys of the sources are explained at the end. Nobody has opened
the sources on the live web for this version: they were read in stored copies, some of them old.

${tables.join('\n\n')}

## Sources

${Object.entries(references)
  .map(
    ([key, {publisher, title, year, url}]) =>
      `- **${key}** ${publisher}. [${title}](${url})${year ? `, ${year}` : ''}.`,
  )
  .join('\n')}
`;
