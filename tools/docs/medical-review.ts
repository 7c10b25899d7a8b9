/** For a hospital's clinician: every statement, with the facts it tells and the sources that hold them. */
import type {MsgFn} from '@lit/localize';
import {globSync, readFileSync} from 'node:fs';
import {edition} from '../../src/content/edition.ts';
import {references} from '../../src/content/references.ts';
import type {Block, Section, WriteSection} from '../../src/content/types.ts';

const english = ((text: string) => text) as MsgFn;

/** The sections in the order of the table of tags, found through the files of the elements. */
const sections = async (): Promise<readonly Section[]> => {
  const order = [...readFileSync('src/elements/index.ts', 'utf8').matchAll(/^ {2}'all-([\w-]+)'/gm)].map(
    ([, name]) => name!,
  );
  const files = globSync('src/content/*.ts');
  return Promise.all(
    order
      .filter((name) => files.includes(`src/content/${name}.ts`) && name !== 'references')
      .map(async (name) => {
        const content = (await import(`../../src/content/${name}.ts`)) as Record<string, WriteSection>;
        return Object.values(content)[0]!(english);
      }),
  );
};

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [row(block.text, block.facts, block.cites)];
    case 'list':
      return block.items.map(({term, text, facts, cites}) => row(term ? `**${term}** ${text}` : text, facts, cites));
    case 'bibliography':
      return [];
    case 'group':
      return [row(`*${block.heading}*`, [], []), ...block.blocks.flatMap(linesOf)];
    case 'notice':
      return [row(`*${block.label}* (${block.urgency})`, [], []), ...block.blocks.flatMap(linesOf)];
  }
};

const row = (text: string, facts: readonly string[], cites: readonly string[]): string =>
  `| ${text} | ${facts.join(' ')} | ${cites.join(' ')} |`;

const written = await sections();

export const medicalReview = (): string => `# For the clinician who reviews the words

Made by \`npm run docs\` from \`src/content\`. Text version ${edition.version}, last changed ${edition.changed}.

**No clinician has reviewed these words.** They were written from the fact sheet of the project, a fact at a time, and
the fact ids beside each statement lead back to it. The keys of the sources are explained at the end. Nobody has opened
the sources on the live web for this version: they were read in stored copies, some of them old.

${written
  .map(
    ({title, blocks}) =>
      `## ${title}\n\n| Statement | Facts | Sources |\n| --- | --- | --- |\n${blocks.flatMap(linesOf).join('\n')}`,
  )
  .join('\n\n')}

## Sources

${Object.entries(references)
  .map(
    ([key, {publisher, title, year, url}]) =>
      `- **${key}** ${publisher}. [${title}](${url})${year ? `, ${year}` : ''}.`,
  )
  .join('\n')}
`;
