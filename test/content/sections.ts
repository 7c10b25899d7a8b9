/** For tests: every section in English, and its statements one by one. */
import type {MsgFn} from '@lit/localize';
import {causes} from '../../src/content/causes.ts';
import {diagnosis} from '../../src/content/diagnosis.ts';
import {overview} from '../../src/content/overview.ts';
import {procedures} from '../../src/content/procedures.ts';
import {bibliography} from '../../src/content/references.ts';
import {riskFactors} from '../../src/content/risk-factors.ts';
import {symptomList} from '../../src/content/symptom-list.ts';
import {treatment} from '../../src/content/treatment.ts';
import type {Block, Section, Statement, WriteSection} from '../../src/content/types.ts';
import {whenToSeeDoctor} from '../../src/content/when-to-see-doctor.ts';

export const writers: Readonly<Record<string, WriteSection>> = {
  'all-overview': overview,
  'all-symptom-list': symptomList,
  'all-when-to-see-doctor': whenToSeeDoctor,
  'all-causes': causes,
  'all-risk-factors': riskFactors,
  'all-diagnosis': diagnosis,
  'all-treatment': treatment,
  'all-procedures': procedures,
  'all-references': bibliography,
};

/** One message as a section asks for it. */
export interface Message {
  readonly id: string;
  readonly text: string;
  readonly desc: string;
}

export const messagesOf = (write: (msg: MsgFn) => unknown): readonly Message[] => {
  const messages: Message[] = [];
  write(((text: string, {id = '', desc = ''} = {}) => {
    messages.push({id, text, desc});
    return text;
  }) as MsgFn);
  return messages;
};

export const inEnglish = (write: WriteSection): Section => write(((text: string) => text) as MsgFn);

export const statementsOf = (blocks: readonly Block[]): readonly Statement[] =>
  blocks.flatMap((block): readonly Statement[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block];
      case 'list':
        return block.items;
      case 'bibliography':
        return [];
      default:
        return statementsOf(block.blocks);
    }
  });
