/** A bundler's app imports a locale as a chunk of its own, which may be missing or late. */
import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import {importFrom, partOfLocale, wholeLocale} from '../../src/i18n/import-locale.ts';
import type {LoadLocale, Locale, PublishedLocale} from '../../src/i18n/locale.ts';

const published: PublishedLocale = {code: 'es', direction: 'ltr', state: 'draft', integrity: ''};
const spanish: Locale = {locale: 'es', direction: 'ltr', state: 'draft', reviewed: null, messages: {'a.b': 'C'}};

const part = (id: string): Locale => ({
  ...spanish,
  sections: {[id]: {state: 'draft'}},
  messages: {[`${id}.title`]: id},
});
const from =
  (...locales: readonly Locale[]): LoadLocale =>
  (locale) =>
    importFrom({es: () => Promise.resolve({default: locales})})(locale);

describe('the chunk of a locale', () => {
  it('gives the words, and no field that another script has added to every object', async () => {
    const {messages} = await importFrom({es: () => Promise.resolve({default: spanish})})(published);
    assert.equal(messages['a.b'], 'C');
    assert.equal(Object.getPrototypeOf(messages), null);
  });

  it('that is not there is told in a sentence, and asked for again the next time', async () => {
    let asked = 0;
    const load = importFrom({
      es: () => (asked++ ? Promise.resolve({default: spanish}) : Promise.reject(new Error('Loading chunk 7 failed'))),
    });
    await assert.rejects(load(published), {
      message:
        'Locale "es" could not be loaded (Loading chunk 7 failed); check that your site serves all that the build wrote, the chunk with this locale too.',
    });
    assert.equal((await load(published)).locale, 'es');
  });

  it('that never arrives is given up', async () => {
    mock.timers.enable({apis: ['setTimeout']});
    const late = importFrom({es: () => new Promise(() => undefined)})(published);
    mock.timers.tick(15_000);
    await assert.rejects(late, {
      message: 'Locale "es" could not be loaded (no answer within 15 seconds); check what holds up its chunk.',
    });
    mock.timers.reset();
  });
});

describe('the chunks of single sections', () => {
  it('are one locale, with the words of all that the app has imported', async () => {
    const first = partOfLocale(from(part('label'), part('nose')));
    assert.deepEqual(Object.keys((await first(published)).messages), ['label.title', 'nose.title']);
    const both = partOfLocale(from(part('label'), part('tea')));
    const {locale, sections, messages} = await both(published);
    assert.equal(locale, 'es');
    assert.deepEqual(Object.keys(sections!), ['label', 'nose', 'tea']);
    assert.deepEqual(Object.keys(messages), ['label.title', 'nose.title', 'tea.title']);
  });

  it('are not asked for where the app has imported all words', () => {
    const whole = wholeLocale(from(spanish));
    assert.equal(
      partOfLocale(() => Promise.reject(new Error('asked'))),
      whole,
    );
  });
});
