/** The nine sections as plain records, in the measured language: the source of all pages. */
import {existsSync, readFileSync} from 'node:fs';
import {leukemiaSections as condition} from '../../src/conditions/leukemia/own-sections.ts';
import type {Reference} from '../../src/content/reference.ts';
import type {Message} from '../../src/content/message.ts';
import type {Block, Group, Item, Notice} from '../../src/content/section.ts';
import {englishOf} from '../../src/content/translate.ts';
import {citedIn, isUrgent} from '../../src/content/walk.ts';
import {fill} from '../../src/elements/fill.ts';
import type {Direction, Locale} from '../../src/i18n/locale.ts';
import {formatTemperature} from '../../src/i18n/temperature.ts';
import {labels} from '../../src/interface/labels.ts';

/** A record with a string in place of each message: its words in some language, or its id alone. */
export type Worded<T> = T extends Message
  ? string
  : T extends readonly (infer Each)[]
    ? readonly Worded<Each>[]
    : T extends object
      ? {readonly [Key in keyof T]: Worded<T[Key]>}
      : T;

export type WordedBlock = Worded<Block>;
export type WordedItem = Worded<Item>;

/** A section, with the numbers of the references in its footer. `name` is its tag without the prefix. */
export interface PageSection {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly WordedBlock[];
  readonly sources: readonly number[];
  /** Whether it has advice that cannot wait: the notice on a draft then says so. */
  readonly isUrgent: boolean;
}

/** All that a page shows, in any language. */
export interface Records {
  readonly sections: readonly PageSection[];
  readonly labels: Worded<typeof labels>;
  /** The temperature that stands for `{fever}` in a message, by language. */
  readonly fever: Readonly<Record<string, string>>;
  readonly references: readonly Reference[];
  readonly edition: typeof condition.edition;
}

/** In which language it shows that. */
export interface Spoken {
  readonly language: string;
  readonly direction: Direction;
  /** Whether the sections say that no person has checked the translation. */
  readonly draft: boolean;
}

const published = `${import.meta.dirname}/../../dist/locales/es.json`;
if (!existsSync(published)) throw new Error('There is no dist/locales/es.json; run "npm run build" in the root first.');
const locale = JSON.parse(readFileSync(published, 'utf8')) as Locale;

const fever = Object.fromEntries(['en', locale.locale].map((lang) => [lang, formatTemperature(condition.fever, lang)]));

/** Without the words for a hospital's own rule on fevers, which no page shows. */
const withoutRules = <T>(record: T): T =>
  JSON.parse(JSON.stringify(record, (key, value: unknown) => (key === 'instead' ? undefined : value))) as T;

const sections = condition.sections.map(({section}) => withoutRules(section));

/** Every English message of the nine sections by its id. */
export const english = englishOf([sections, labels]);

const keys = Object.keys(condition.references);

/** Makes the records, each message as `wording` has it. */
const write = (wording: (message: Message) => string): Records => {
  const worded = <T>(record: T): Worded<T> =>
    JSON.parse(JSON.stringify(record, (_, value: unknown) => (isMessage(value) ? wording(value) : value))) as Worded<T>;
  return {
    sections: sections.map((section) => ({
      ...worded({name: section.name, title: section.title, blocks: section.blocks}),
      sources: citedIn(section, condition.references).map((key) => keys.indexOf(key) + 1),
      isUrgent: isUrgent(section),
    })),
    labels: worded(labels),
    fever,
    references: Object.values(condition.references),
    edition: condition.edition,
  };
};

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'id' in value && 'text' in value;

const filled = (text: string, lang: string): string => fill(text, {fever: fever[lang]}).join('');

const inEnglish = write(({text}) => filled(text, 'en'));

if (!Object.keys(english).every((id) => id in locale.messages))
  throw new Error('dist/locales/es.json lacks messages; translate them, then run "npm run build" in the root.');

/** Every message of the nine sections in the language that is measured: our own file has those of the other tags, too. */
export const messages = Object.fromEntries(Object.entries(locale.messages).filter(([id]) => id in english));

/** The language of the pages. */
export const spoken: Spoken = {
  language: locale.locale,
  direction: locale.direction,
  draft: locale.state === 'draft',
};

/** Content of the pages. */
export const content = write(({id, text}) => filled(locale.messages[id] ?? text, locale.locale));

/** The same with ids for words, for a page that looks its words up in the browser. */
export const contentById = write(({id}) => id);

const lastWordsOf = ({sections}: Records): Readonly<Record<string, string>> =>
  Object.fromEntries(sections.map(({name, blocks}) => [name, lastOf(blocks)]));

function lastOf(blocks: readonly WordedBlock[]): string {
  // Without a hospital's profile, a contact shows nothing; the list of sources is not translated.
  const block = blocks.findLast(({kind}) => !['contact', 'bibliography'].includes(kind))!;
  if ('message' in block) return block.message;
  if ('otherwise' in block) return block.otherwise;
  if ('items' in block) return (block.items.at(-1) as WordedItem).message!;
  return lastOf((block as Worded<Group | Notice>).blocks);
}

/** The last translated words of each section, by its name, in the language of the pages and in English. */
export const spokenWords = {there: lastWordsOf(content), english: lastWordsOf(inEnglish)} as const;

/** The last words of each section, by its name: where they stand, the whole section does. */
export const lastWords = {...spokenWords.there, references: content.references.at(-1)!.title} as const;
