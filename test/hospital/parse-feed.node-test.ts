/** A JSON Feed gives readers its titles, links and days. RSS and Atom need a browser: see test/feeds. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPage} from './read.ts';

openPage();
const {parseFeed} = await import('../../src/hospital/parse-feed.ts');

const base = 'https://www.hospital.example/feeds/news.json';
const feed = (...items: readonly unknown[]): string =>
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', language: 'es', items});
const read = (...items: readonly unknown[]): readonly Record<string, unknown>[] =>
  (parseFeed(feed(...items), base) as {items: readonly Record<string, unknown>[]}).items;

describe('a JSON Feed', () => {
  it('gives the title, the whole address and the day of each entry, in its language', () => {
    const data = parseFeed(feed({title: 'Horario', url: '../hours', date_published: '2026-10-01', id: '1'}), base);
    assert.deepEqual(data, {
      lang: 'es',
      items: [{title: 'Horario', url: 'https://www.hospital.example/hours', date: '2026-10-01'}],
    });
  });

  it('is called by its first words where a note has no title', () => {
    assert.equal(read({title: '', content_text: 'The lobby is open.'})[0]!['title'], 'The lobby is open.');
  });

  it('links to the page that an entry is about, where it has none of its own', () => {
    assert.equal(read({title: 'x', external_url: 'https://other.example/'})[0]!['url'], 'https://other.example/');
  });

  it('keeps a wrong address as it is, for the console to name', () => {
    assert.equal(read({title: 'x', url: 'javascript:alert(1)'})[0]!['url'], 'javascript:alert(1)');
  });

  it('gives 50 entries at most', () => {
    assert.equal(read(...Array.from({length: 60}, (_, index) => ({title: `${index}`}))).length, 50);
  });

  it('gives no link that another script of the page has added to every object', () => {
    Object.assign(Object.prototype, {url: 'https://other.example/'});
    try {
      assert.equal(read({title: 'Hours'})[0]!['url'], undefined);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'url');
    }
  });
});

describe('JSON that is no feed', () => {
  for (const data of [{items: [{title: {en: 'Hours'}}]}, {version: 2}, [], {}])
    it(`is data as in the page itself: ${JSON.stringify(data)}`, () => {
      assert.deepEqual(parseFeed(` ${JSON.stringify(data)}`, base), data);
    });

  it('is refused where it is cut off', () => {
    assert.throws(() => parseFeed('{"items": [', base), SyntaxError);
  });
});
