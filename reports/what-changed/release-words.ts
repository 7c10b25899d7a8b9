/** The words of one release: the input of a comparison, and the content of dist/words.json. */
import {leukemia as condition} from '../../src/conditions/leukemia/index.ts';
import {groupOf, type Messages} from '../../src/content/message.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import type {Locale, SectionStatus, Signatures} from '../../src/i18n/locale.ts';
import type {Withdrawn} from './withdrawn.ts';

/** The English of a release as data: the bundle has it only as code. */
export interface EnglishFile {
  readonly format: 1;
  /** Version of the package. */
  readonly version: string;
  /** Version of the text, and the day on which the English last changed (ISO 8601). */
  readonly edition: {readonly version: string; readonly changed: string};
  /** English by message id, file by file of the source. */
  readonly messages: Messages;
  /** State of each message group, and the checksum of its words: `translation` in a signature. Old releases lack it. */
  readonly sections?: Readonly<Record<string, SectionStatus>>;
  /** Words that this release withdraws as unsafe, with those of every release before. */
  readonly withdrawn: readonly Withdrawn[];
}

export interface ReleaseWords extends EnglishFile {
  /** The commit (40 hex digits), where the words come from Git. */
  readonly commit?: string;
  /** The published translations, by language. */
  readonly locales: Readonly<Record<string, Locale>>;
}

/** Status of each group of the English, as a locale file has it for a translation. */
export const sectionsOf = (messages: Messages, signed: Signatures): Readonly<Record<string, SectionStatus>> =>
  Object.fromEntries(
    [...new Set(Object.keys(messages).map(groupOf))].map((group) => {
      const [reviewed, translation] = [signed[group], checksumOf(group, messages)];
      return [group, reviewed ? {state: 'reviewed', reviewed, translation} : {state: 'draft', translation}];
    }),
  );

/** The tag that shows a group of messages, by the group; groups around the sections have none. */
export const tagOfGroup: Readonly<Record<string, string>> = Object.fromEntries(
  condition.sections.flatMap((placed) =>
    'section' in placed
      ? [[groupOf(placed.section.title.id), `${condition.prefix}-${placed.section.name}`] as const]
      : [],
  ),
);
