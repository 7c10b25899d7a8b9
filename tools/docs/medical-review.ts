/** For a hospital's clinician: every statement, with the facts it tells and the sources that hold them. */
import type {MsgFn} from '@lit/localize';
import {edition} from '../../src/content/edition.ts';
import {bibliography, references} from '../../src/content/references.ts';
import type {Block} from '../../src/content/types.ts';
import {feverLimit} from '../../src/content/when-to-see-doctor.ts';
import {fill} from '../../src/elements/fill.ts';
import {sections} from '../../src/elements/sections.ts';

const limit = {celsius: feverLimit.celsius.toFixed(1), fahrenheit: feverLimit.fahrenheit.toFixed(1)};

const english = ((text: string) => text) as MsgFn;

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [row(block.text, block.facts, block.cites)];
    case 'list':
      return block.items.map(({term, text, facts, cites}) => row(term ? `**${term}** ${text}` : text, facts, cites));
    case 'contact':
    case 'emergency':
    case 'bibliography':
      return [];
    case 'group':
      return [row(`*${block.heading}*`, [], []), ...block.blocks.flatMap(linesOf)];
    case 'notice':
      return [row(`*${block.label}* (${block.urgency})`, [], []), ...block.blocks.flatMap(linesOf)];
  }
};

const row = (text: string, facts: readonly string[], cites: readonly string[]): string =>
  `| ${fill(text, limit).join('')} | ${facts.join(' ')} | ${cites.join(' ')} |`;

export const medicalReview = (): string => `# For the clinician who reviews the words

Made by \`npm run docs\` from \`src/content\`. Text version ${edition.version}, last changed ${edition.changed}.

**No clinician has reviewed these words.** They were written from the fact sheet of the project, a fact at a time, and
the fact ids beside each statement lead back to it. The keys of the sources are explained at the end. Nobody has opened
the sources on the live web for this version: they were read in stored copies, some of them old.

${Object.values(sections)
  .filter(({write}) => write !== bibliography)
  .map(({write}) => write(english))
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
