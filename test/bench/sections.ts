/** The nine sections as plain records, in the language that is measured: what all four pages are made from. */
import {existsSync, readFileSync} from 'node:fs';
import type {MsgFn} from '@lit/localize';
import {edition} from '../../src/content/edition.ts';
import {labels, type Labels} from '../../src/content/labels.ts';
import {references, type Reference} from '../../src/content/references.ts';
import type {Block} from '../../src/content/types.ts';
import {elements} from '../../src/elements/index.ts';
import type {Locale} from '../../src/i18n/locale.ts';

/** A section, with the numbers of the references in its footer. `name` is its tag without the prefix. */
export interface PageSection {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly number[];
}

/** All that a page shows. */
export interface Content {
  readonly language: string;
  readonly direction: string;
  /** Whether the sections say that no person has checked the translation. */
  readonly draft: boolean;
  readonly sections: readonly PageSection[];
  readonly labels: Labels;
  readonly references: readonly Reference[];
  readonly edition: typeof edition;
}

/** Every English message by its id. */
export const english: Record<string, string> = {};

const writers = Object.entries(elements).map(([tag, {write}]) => [tag.replace('all-', ''), write] as const);

const keys = Object.keys(references);

/** Makes the content, each message as `wording` has it: its text in some language, or its id alone. */
const write = (locale: Locale, wording: (text: string, id: string) => string): Content => {
  const msg = ((text: string, {id}: {id: string}) => wording(text, id)) as unknown as MsgFn;
  return {
    language: locale.locale,
    direction: locale.direction,
    draft: locale.state === 'draft',
    sections: writers.map(([name, writer]) => {
      const {title, blocks} = writer(msg);
      const cited = blocks.flatMap(citesOf);
      return {name, title, blocks, sources: keys.flatMap((key, at) => (cited.includes(key) ? [at + 1] : []))};
    }),
    labels: labels(msg),
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

const source: Locale = {locale: 'en', direction: 'ltr', state: 'source', reviewed: null, messages: {}};
write(source, (text, id) => (english[id] = text));

const published = `${import.meta.dirname}/../../dist/locales/es.json`;
if (!existsSync(published)) throw new Error('There is no dist/locales/es.json; run "npm run build" in the root first.');
const spanish = JSON.parse(readFileSync(published, 'utf8')) as Locale;
const isWhole = Object.keys(english).every((id) => id in spanish.messages);

/** The language that is measured: Spanish once it has every message, since a second language is the usual case. */
export const locale = isWhole ? spanish : source;

/** What the pages show. */
export const content = write(locale, (text, id) => locale.messages[id] ?? text);

/** The same with ids for words, for a page that looks its words up in the browser. */
export const contentById = write(locale, (_text, id) => id);

/** The last words of each section, by its name: where they stand, the whole section does. */
export const lastWords: Readonly<Record<string, string>> = Object.fromEntries(
  content.sections.map(({name, blocks}) => [name, lastOf(blocks)]),
);

function lastOf(blocks: readonly Block[]): string {
  const block = blocks.at(-1)!;
  if ('text' in block) return block.text;
  if ('items' in block) return block.items.at(-1)!.text;
  return 'blocks' in block ? lastOf(block.blocks) : content.references.at(-1)!.title;
}
