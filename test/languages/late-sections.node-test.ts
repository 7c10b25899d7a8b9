/** In an app that imports single sections, the languages of a hospital hold for all of them, in whatever order they come. */
import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {conditionSection} from '../../src/elements/condition-section.ts';
import {lateLocaleAdder} from '../../src/elements/late-locales.ts';
import type {Library} from '../../src/elements/library.ts';
import {Records} from '../../src/elements/records.ts';
import {englishOf} from '../../src/content/translate.ts';
import {Catalogue} from '../../src/i18n/catalogue.ts';
import type {Locale, PublishedLocale} from '../../src/i18n/locale.ts';
import {writeIn} from '../../src/i18n/table.ts';
import {fallback} from '../../src/interface/fallback.ts';
import {labels} from '../../src/interface/labels.ts';
import {aCold} from '../conditions/a-cold.ts';

const [{section: nose}, {section: tea}] = aCold.sections;

const translated = (mark: string, ...records: readonly unknown[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(englishOf(records)).map((id) => [id, `${mark} ${id}`]));

const published: PublishedLocale = {code: 'es', direction: 'ltr', state: 'draft', integrity: ''};
const spanish: Locale = {
  locale: 'es',
  direction: 'ltr',
  state: 'draft',
  reviewed: null,
  messages: translated('es', labels, fallback, nose, tea),
};

const libraryOf = (): Library => ({
  condition: aCold,
  catalogue: new Catalogue([published], () => Promise.resolve(spanish)),
  records: new Records(),
});

const titleIn = ({catalogue}: Library, code: string, section: typeof nose | typeof tea): string | undefined =>
  writeIn(catalogue.tableOf(code)!, {section, labels}, '')?.text.section.title.text;

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  console.warn = (line: string) => void lines.push(line);
});

describe('a language of the hospital', () => {
  it('may come before the sections, and is checked as each of them comes', () => {
    const library = libraryOf();
    const given = translated('sw', labels, fallback, nose, tea) as Record<string, string>;
    delete given['tea.drink'];
    lateLocaleAdder(library, {})('sw', {direction: 'ltr', messages: given});
    assert.equal(library.catalogue.tableOf('sw'), undefined);
    conditionSection(library, nose, []);
    assert.equal(titleIn(library, 'sw', nose), 'sw nose.title');
    assert.deepEqual(lines, []);
    conditionSection(library, tea, []);
    assert.equal(titleIn(library, 'sw', tea), undefined);
    assert.deepEqual(lines, ['all-widgets: Locale "sw" lacks tea.drink; add them, or their sections stay in English.']);
  });

  it('that was made from other English is named once the section is here, and not shown', () => {
    const library = libraryOf();
    const messages = translated('ha', labels, fallback, nose, tea);
    conditionSection(library, nose, []);
    lateLocaleAdder(library, {})('ha', {direction: 'ltr', sections: {tea: {state: 'draft', english: 1}}, messages});
    assert.deepEqual(lines, []);
    conditionSection(library, tea, []);
    assert.equal(titleIn(library, 'ha', tea), undefined);
    assert.deepEqual(lines, [
      'all-widgets: Locale "ha" is of other English in tea; translate it anew, or it stays in English.',
    ]);
  });

  it('that is all of sections that are not here is no language yet, and its signature no mistake', () => {
    const library = libraryOf();
    conditionSection(library, nose, []);
    lateLocaleAdder(library, {})('yo', {
      direction: 'ltr',
      state: 'reviewed',
      reviewed: {by: 'A. Reviewer', on: '2026-10-01'},
      messages: translated('yo', tea),
    });
    assert.deepEqual(lines, []);
    assert.ok(!Object.hasOwn(library.catalogue.locales, 'yo'));
  });
});

describe('words that a hospital has changed', () => {
  it('stay changed when another section comes, in the order in which they were given', () => {
    const library = libraryOf();
    const addLocale = lateLocaleAdder(library, {});
    addLocale('en', {messages: {'nose.title': 'First', 'tea.title': 'First'}});
    addLocale('en', {messages: {'nose.title': 'Second'}});
    for (const section of [nose, tea]) conditionSection(library, section, []);
    assert.equal(titleIn(library, 'en', nose), 'Second');
    assert.equal(titleIn(library, 'en', tea), 'First');
  });

  it('leave a section that comes later its published words', async () => {
    const library = libraryOf();
    const {catalogue} = library;
    conditionSection(library, nose, []);
    // Every word of every section that is here, so nothing has to be loaded.
    lateLocaleAdder(library, {})('es', {messages: translated('ours', labels, fallback, nose)});
    assert.equal(titleIn(library, 'es', nose), 'ours nose.title');
    catalogue.loadFrom(() => Promise.resolve(spanish));
    conditionSection(library, tea, []);
    await catalogue.load('es');
    assert.equal(titleIn(library, 'es', tea), 'es tea.title');
    assert.equal(titleIn(library, 'es', nose), 'ours nose.title');
  });
});
