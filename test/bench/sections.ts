/** The nine sections as plain records, in the language that is measured: what all pages are made from. */
import {existsSync, readFileSync} from 'node:fs';
import type {MsgFn} from '@lit/localize';
import {edition} from '../../src/content/edition.ts';
import {labels, type Labels} from '../../src/content/labels.ts';
import {references, type Reference} from '../../src/content/references.ts';
import type {Block, Group, Notice} from '../../src/content/types.ts';
import {feverLimit} from '../../src/content/when-to-see-doctor.ts';
import {fill} from '../../src/elements/fill.ts';
import {sections} from '../../src/elements/sections.ts';
import type {Direction, Locale} from '../../src/i18n/locale.ts';

/** A section, with the numbers of the references in its footer. `name` is its tag without the prefix. */
export interface PageSection {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly number[];
}

/** All that a page shows, whatever its language. */
export interface Records {
  readonly sections: readonly PageSection[];
  readonly labels: Labels;
  /** What stands for `{celsius}` and `{fahrenheit}` in a message. */
  readonly fever: typeof fever;
  readonly references: readonly Reference[];
  readonly edition: typeof edition;
}

/** In which language it shows that. */
export interface Spoken {
  readonly language: string;
  readonly direction: Direction;
  /** Whether the sections say that no person has checked the translation. */
  readonly draft: boolean;
}

const fever = {celsius: feverLimit.celsius.toFixed(1), fahrenheit: feverLimit.fahrenheit.toFixed(1)} as const;

/** Every English message of the nine sections by its id. */
export const english: Record<string, string> = {};

const writers = Object.entries(sections).map(([tag, {write}]) => [tag.replace('all-', ''), write] as const);

const keys = Object.keys(references);

/** Makes the records, each message as `wording` has it: its text in some language, or its id alone. */
const write = (wording: (text: string, id: string) => string): Records => {
  const msg = ((text: string, {id}: {id: string}) => wording(text, id)) as unknown as MsgFn;
  return {
    sections: writers.map(([name, writer]) => {
      const {title, blocks} = writer(msg);
      const cited = blocks.flatMap(citesOf);
      return {name, title, blocks, sources: keys.flatMap((key, at) => (cited.includes(key) ? [at + 1] : []))};
    }),
    labels: labels(msg),
    fever,
    references: Object.values(references),
    edition,
  };
};

const citesOf = (block: Block): readonly string[] =>
  'cites' in block
    ? block.cites
    : 'items' in block
      ? block.items.flatMap((item) => item.cites)
      : 'blocks' in block
        ? block.blocks.flatMap(citesOf)
        : [];

const inEnglish = write((text, id) => fill((english[id] = text), fever).join(''));

const published = `${import.meta.dirname}/../../dist/locales/es.json`;
if (!existsSync(published)) throw new Error('There is no dist/locales/es.json; run "npm run build" in the root first.');
const locale = JSON.parse(readFileSync(published, 'utf8')) as Locale;
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

/** What the pages show. */
export const content = write((text, id) => fill(locale.messages[id] ?? text, fever).join(''));

/** The same with ids for words, for a page that looks its words up in the browser. */
export const contentById = write((_text, id) => id);

const lastWordsOf = ({sections}: Records): Readonly<Record<string, string>> =>
  Object.fromEntries(sections.map(({name, blocks}) => [name, lastOf(blocks)]));

function lastOf(blocks: readonly Block[]): string {
  // Without a hospital's profile, these two show nothing; the list of sources is not translated.
  const block = blocks.findLast(({kind}) => !['contact', 'emergency', 'bibliography'].includes(kind))!;
  if ('text' in block) return block.text;
  if ('items' in block) return block.items.at(-1)!.text;
  return lastOf((block as Group | Notice).blocks);
}

/** The last translated words of each section, by its name, in the language of the pages and in English. */
export const spokenWords = {there: lastWordsOf(content), english: lastWordsOf(inEnglish)} as const;

/** The last words of each section, by its name: where they stand, the whole section does. */
export const lastWords = {...spokenWords.there, references: content.references.at(-1)!.title} as const;
