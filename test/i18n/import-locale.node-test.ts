/** A bundler's app imports a locale as a chunk of its own, which may be missing or late. */
import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import {importFrom} from '../../src/i18n/import-locale.ts';
import type {Locale, PublishedLocale} from '../../src/i18n/locale.ts';

const published: PublishedLocale = {code: 'es', direction: 'ltr', state: 'draft', integrity: '', checksum: 0};
const spanish: Locale = {locale: 'es', direction: 'ltr', state: 'draft', reviewed: null, messages: {'a.b': 'C'}};

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
