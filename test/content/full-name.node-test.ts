/** A voice may read the bare abbreviation ALL as the English word, so headings and first mentions carry the full name. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import type {Message} from '../../src/content/message.ts';
import type {Section} from '../../src/content/section.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {walk} from '../../src/content/walk.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {english, hospitalWords, sections} from './sections.ts';

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {targetLocales: readonly string[]};

/** Language → message id → text, of English and of every published language. */
const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: english,
  ...Object.fromEntries(
    targetLocales.map((code) => [
      code,
      (JSON.parse(readFileSync(`dist/locales/${code}.json`, 'utf8')) as Locale).messages,
    ]),
  ),
};

const headingsOf = (section: Section): readonly Message[] => [
  section.title,
  ...walk(section).flatMap((block) =>
    block.kind === 'group' ? [block.heading] : block.kind === 'notice' ? [block.label] : [],
  ),
];

/** Headings of the page, its tabs and its sections, and all that we say around a hospital's own words. */
const headings: readonly string[] = [
  leukemia.title,
  ...leukemia.tabs.map(({title}) => title),
  ...Object.values(sections).flatMap(headingsOf),
  ...messagesIn(hospitalWords),
].map(({id}) => id);

/** The abbreviation that a language uses, from the brackets of the first section's title, and the words before them. */
const nameIn = (words: Readonly<Record<string, string>>): Readonly<{short: string; full: readonly string[]}> => {
  const short = /[(（](\p{Lu}{3,})[)）]/u.exec(words['overview.title']!)![1]!;
  return {short, full: wordsOf(words['page.title']!.split(/[(（]/)[0]!)};
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Whether the full name stands before the first abbreviation. Beginnings of words are compared, because cases end them. */
const hasFullName = (text: string, {short, full}: ReturnType<typeof nameIn>): boolean => {
  const at = text.search(new RegExp(`[(（]${short}[)）]`));
  if (at < 0 || at > text.indexOf(short)) return false;
  const before = wordsOf(text.slice(0, at)).slice(-full.length);
  return full.every((word, index) => before[index]?.includes(word.length > 5 ? word.slice(0, -2) : word.slice(0, 4)));
};

const isBare = (text: string, name: ReturnType<typeof nameIn>): boolean =>
  text.includes(name.short) && !hasFullName(text, name);

for (const [code, words] of Object.entries(languages)) {
  const name = nameIn(words);

  describe(`the abbreviation ${name.short} in "${code}"`, () => {
    it('stands in no heading of ours without the full name beside it', () => {
      const bare = headings.filter((id) => isBare(words[id]!, name)).map((id) => `${id}: ${words[id]}`);
      assert.deepEqual(bare, []);
    });

    it('has the full name beside it the first time that a section says it', () => {
      // In the glossary, the short name has an entry of its own, with the full name.
      const read = Object.values(sections).filter((section) => section.name !== 'glossary');
      const bare = read.flatMap((section) => {
        const first = messagesIn(section).find(({id}) => words[id]!.includes(name.short));
        return first && isBare(words[first.id]!, name) ? [`${first.id}: ${words[first.id]}`] : [];
      });
      assert.deepEqual(bare, []);
    });

    it('stands beside its full name in the titles of the sections that are named after it', () => {
      const named = ['overview', 'symptoms', 'causes', 'risks', 'diagnosis', 'treatment'];
      assert.deepEqual(
        named.filter((group) => !hasFullName(words[`${group}.title`]!, name)),
        [],
      );
    });
  });
}
