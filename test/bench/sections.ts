/** The nine sections as plain records, in the measured language: the source of all pages. */
import {existsSync, readFileSync} from 'node:fs';
import {leukemiaSections as condition} from '../../src/conditions/leukemia/own-sections.ts';
import type {Reference} from '../../src/content/reference.ts';
import type {Message, Messages} from '../../src/content/message.ts';
import type {Drawings} from '../../src/content/picture.ts';
import {picturesIn} from '../../src/content/pictures.ts';
import type {Block, Group, Item, Notice, Section} from '../../src/content/section.ts';
import {englishOf, messagesIn} from '../../src/content/translate.ts';
import {citedIn, isUrgent} from '../../src/content/walk.ts';
import {headOf} from '../../src/content/without.ts';
import {fill} from '../../src/elements/fill.ts';
import type {Direction, Locale} from '../../src/i18n/locale.ts';
import {formatTemperature} from '../../src/i18n/temperature.ts';
import {labels} from '../../src/interface/labels.ts';
import {withMarks} from './mark-terms.ts';
import {withoutMarks} from './term-mark.ts';

/** A record with a string in place of each message: its words in some language, or its id alone. */
export type Worded<T> = T extends Message
  ? string
  : T extends readonly (infer Each)[]
    ? readonly Worded<Each>[]
    : T extends object
      ? {readonly [Key in keyof T]: Worded<T[Key]>}
      : T;

/** A picture, without its drawing. */
export interface PagePicture {
  readonly name: string;
  readonly caption: string;
  /** Of the numbers in the drawing, in their order. */
  readonly labels: readonly string[];
  /** Whether the section itself has all labels, so that a voice need not read them again. */
  readonly repeats: boolean;
  /** Of the drawing, so that its space is there first. */
  readonly height: number;
}

/** With the pictures that stand after it. */
interface Pictured {
  readonly pictures?: readonly PagePicture[];
}

export type WordedBlock = Worded<Block> & Pictured;
export type WordedItem = Worded<Item> & Pictured;

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

const library = `${import.meta.dirname}/../../dist`;
const read = (file: string): unknown => {
  if (!existsSync(`${library}/${file}`))
    throw new Error(`There is no dist/${file}; run "npm run build" in the root first.`);
  return JSON.parse(readFileSync(`${library}/${file}`, 'utf8'));
};

const locale = read('locales/es.json') as Locale;

/** The drawings of all pictures, as the library publishes them. */
export const drawings = read('pictures.json') as Drawings;

const fever = Object.fromEntries(['en', locale.locale].map((lang) => [lang, formatTemperature(condition.fever, lang)]));

/** Without the words for a hospital's own rule on fevers, which no page shows. */
const withoutRules = <T>(record: T): T =>
  JSON.parse(JSON.stringify(record, (key, value: unknown) => (key === 'instead' ? undefined : value))) as T;

const sections: readonly Section[] = condition.sections.map(({section}) => withoutRules(section));

/** The blocks of a section, each with the pictures that stand after it. */
const picturedBlocks = (section: Section): readonly (Block & Pictured)[] => {
  const pictures = picturesIn(section).map(({name, after, message, labels, repeats}) => ({
    after,
    picture: {name, caption: message, labels, repeats, height: drawings[name]!.height!},
  }));
  const add = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('message' in value || 'heading' in value || 'label' in value))
      return value;
    const id = ((value as Item).term ?? headOf(value as Block))?.id;
    const here = pictures.filter(({after}) => after === id).map(({picture}) => picture);
    return here.length ? {...value, pictures: here} : value;
  };
  return JSON.parse(JSON.stringify(section.blocks, add)) as readonly (Block & Pictured)[];
};

/** All of the sections that readers see. */
const shown = [
  labels,
  ...sections.map((section) => [
    section.title,
    picturedBlocks(section),
    section.terms?.map(({term, message}) => [term, message]),
  ]),
];

/** Every message of the nine sections, and no other: our own file has those of the other tags, too. */
const shownOf = (texts: Messages): Messages =>
  Object.fromEntries(
    messagesIn(shown).map(({id}) => {
      if (texts[id] === undefined)
        throw new Error(`dist/locales/es.json lacks "${id}"; run "npm run build" in the root.`);
      return [id, texts[id]];
    }),
  );

/** The English messages by their ids, with their terms marked. */
export const english = shownOf(withMarks(sections, englishOf([sections, labels])));

/** The same in the language that is measured. */
export const messages = shownOf(withMarks(sections, locale.messages));

const keys = Object.keys(condition.references);

/** Makes the records, each message as `wording` has it. */
const write = (wording: (message: Message) => string): Records => {
  const worded = <T>(record: T): Worded<T> =>
    JSON.parse(JSON.stringify(record, (_, value: unknown) => (isMessage(value) ? wording(value) : value))) as Worded<T>;
  return {
    sections: sections.map((section) => ({
      ...worded({name: section.name, title: section.title, blocks: picturedBlocks(section)}),
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

/** The language of the pages. */
export const spoken: Spoken = {
  language: locale.locale,
  direction: locale.direction,
  draft: locale.state === 'draft',
};

/** All that the pages show, with ids for words. */
export const content = write(({id}) => id);

/** A message in the language of the pages, with its terms marked. */
export const wordsOf = (id: string): string => filled(messages[id]!, spoken.language);

const filled = (text: string, lang: string): string => fill(text, {fever: fever[lang]}).join('');

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
export const spokenWords = {
  there: lastWordsOf(write(({id}) => withoutMarks(wordsOf(id)))),
  english: lastWordsOf(write(({id}) => withoutMarks(filled(english[id]!, 'en')))),
} as const;

/** The last words of each section, by its name: where they stand, the whole section does. */
export const lastWords = {...spokenWords.there, references: content.references.at(-1)!.title} as const;
