/** A feed gives readers its titles, links and days. Entities of HTML need a browser: see test/feeds. */
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
    const html = {content_text: '', content_html: '<p>The lobby is open.</p>'};
    assert.equal(read(html)[0]!['title'], 'The lobby is open.');
    assert.equal(read({summary: 'The lobby is open.'})[0]!['title'], 'The lobby is open.');
  });

  for (const content_html of [
    '<p>Open.</p><p>Come in.</p>',
    '<ul><li>Open.</li><li>Come in.</li></ul>',
    '<b>Open.</b><BR/>Come <i>in</i>.',
    '<h2>Open.</h2>Come in.',
    'Open.<hr>Come in.',
    '<table><tr><td>Open.</td><td>Come in.</td></tr></table>',
  ])
    it(`keeps words apart that stand in paragraphs of their own: ${content_html}`, () => {
      assert.equal(read({content_html})[0]!['title'], 'Open. Come in.');
    });

  it('links to the page that an entry is about, where it has none of its own', () => {
    assert.equal(read({title: 'x', external_url: 'https://other.example/'})[0]!['url'], 'https://other.example/');
  });

  it('keeps a wrong address as it is, for the console to name', () => {
    assert.equal(read({title: 'x', url: 'javascript:alert(1)'})[0]!['url'], 'javascript:alert(1)');
  });

  it('gives one entry more than is shown, so that the console can say that there are more', () => {
    assert.equal(read(...Array.from({length: 260}, (_, index) => ({title: `${index}`}))).length, 201);
  });

  it('gives as many entries as it is asked for', () => {
    const {items} = parseFeed(feed({title: '1'}, {title: '2'}), base, 1) as {items: readonly unknown[]};
    assert.equal(items.length, 1);
  });

  it('links to its id where that is an address and there is no other', () => {
    const id = 'https://www.hospital.example/1';
    assert.equal(read({title: 'x', id})[0]!['url'], id);
    assert.equal(read({title: 'x', id: 1})[0]!['url'], undefined);
    assert.equal(read({title: 'x', id: 'urn:x:1'})[0]!['url'], undefined);
    assert.equal(read({title: 'x', id, url: '/2'})[0]!['url'], 'https://www.hospital.example/2');
    assert.equal(read({title: 'x', id, url: '', external_url: ''})[0]!['url'], id);
    assert.equal(read({title: 'x', id: ' HTTPS://www.hospital.example/1'})[0]!['url'], id);
  });

  it('tells the same moment in any form with a zone', () => {
    for (const date_published of ['2026-11-17T15:00:00+0100', 'Tue, 17 Nov 2026 14:00:00 GMT'])
      assert.equal(read({title: 'x', date_published})[0]!['date'], '2026-11-17T14:00:00.000Z');
    assert.equal(read({title: 'x', date_published: 1794927600})[0]!['date'], 1794927600);
  });

  it('is read where a cache has printed something after its end', () => {
    const data = parseFeed(`\n${feed({title: 'x'})}\n<!-- Cached page -->\n`, base) as {items: readonly unknown[]};
    assert.equal(data.items.length, 1);
  });

  it('is cut at 2,001 characters a field, so that the console can say that it was longer', () => {
    const long = 'x'.repeat(3_000);
    assert.equal(read({title: long})[0]!['title'], long.slice(0, 2_001));
    assert.equal(read({title: 'x', date_published: long})[0]!['date'], long.slice(0, 2_001));
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

describe('posts of WordPress', () => {
  const post = {
    title: {rendered: 'Hours'},
    link: '/hours',
    date: '2026-11-18T09:00:00',
    date_gmt: '2026-11-18T15:00:00',
  };

  it('give their titles, whole addresses and times in the one zone that they name', () => {
    assert.deepEqual(parseFeed(JSON.stringify([post]), base), {
      items: [{title: 'Hours', url: 'https://www.hospital.example/hours', date: '2026-11-18T15:00:00Z'}],
    });
  });

  it('are none where there are none yet', () => {
    assert.deepEqual(parseFeed('[]', base), {items: []});
  });

  it('have one zone where a plugin has written it already', () => {
    const [item] = (
      parseFeed(JSON.stringify([{...post, date_gmt: '2026-11-18T15:00:00Z'}]), base) as {
        items: readonly {date: string}[];
      }
    ).items;
    assert.equal(item!.date, '2026-11-18T15:00:00Z');
  });

  it('are called by their excerpts where they have no title', () => {
    const bare = {title: {rendered: ''}, excerpt: {rendered: '<p>The hall is <b>open</b>.</p>'}};
    assert.deepEqual(parseFeed(JSON.stringify([bare]), base), {
      items: [{title: 'The hall is open.', url: undefined, date: undefined}],
    });
  });
});

describe('RSS and Atom', () => {
  const itemsOf = (source: string, limit?: number): readonly unknown[] =>
    (parseFeed(source, base, limit) as {items: readonly unknown[]}).items;
  const rss = (inside: string): string => `<rss version="2.0"><channel>${inside}</channel></rss>`;

  it('give the title, the whole address and the time of each entry, in their language', () => {
    const item = '<title>Hours</title><link>../hours</link><pubDate>Thu, 05 Nov 2026 11:00:00 GMT</pubDate>';
    assert.deepEqual(parseFeed(rss(`<language>es</language><item>${item}</item>`), base), {
      lang: 'es',
      items: [
        {
          title: 'Hours',
          url: 'https://www.hospital.example/hours',
          date: '2026-11-05T11:00:00.000Z',
          replies: undefined,
        },
      ],
    });
  });

  it('are read to as many entries as are asked for', () => {
    assert.equal(itemsOf(rss('<item><title>x</title></item>'.repeat(9)), 3).length, 3);
    assert.equal(itemsOf(rss('<item/>'.repeat(260))).length, 201);
  });

  it('leave a gap for an entry that is not well-formed, so that the console can name it', () => {
    const items = itemsOf(rss('<item><title>x</title></item><item><title>x</item><item><title>x</title></item>'));
    assert.deepEqual(
      items.map((item) => item !== undefined),
      [true, false, true],
    );
  });

  it('have attributes in either quotes, with signs of markup in them', () => {
    const entry = `<entry><title type='text'>Hours</title><link title="a > b" href = 'https://other.example/?a=1&amp;b=2'/></entry>`;
    const [item] = itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`);
    assert.equal((item as {url: string}).url, 'https://other.example/?a=1&b=2');
  });

  const atom = (entry: string): string => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`;

  for (const [what, source, title] of [
    ['HTML', atom('<title type="HTML">&lt;b&gt;Tea&lt;/b&gt;</title>'), 'Tea'],
    ['HTML between spaces', atom('<title type=" html ">&lt;b&gt;Tea&lt;/b&gt;</title>'), 'Tea'],
    ['XHTML', atom('<title type="XHTML"><div><b>Tea</b></div></title>'), 'Tea'],
  ] as const)
    it(`have titles in ${what}, however that is written`, () => {
      assert.equal((itemsOf(source)[0] as {title: string}).title, title);
    });

  for (const written of ['False', ' false ', 'FALSE'])
    it(`have no link in a guid that is none, however that is written: ${JSON.stringify(written)}`, () => {
      const guid = `<guid isPermaLink="${written}">https://www.hospital.example/?p=1</guid>`;
      const [item] = itemsOf(rss(`<item><title>x</title>${guid}</item>`)) as readonly {url?: string}[];
      assert.equal(item!.url, undefined);
    });

  it('link to the page for people, and not to the same in another format', () => {
    const api = '<link rel="alternate" type="application/json" href="/api/1"/>';
    const urlOf = (links: string): string => (itemsOf(atom(`<title>x</title>${links}`))[0] as {url: string}).url;
    assert.equal(urlOf(`${api}<link rel="Alternate" type="text/html" href="/1"/>`), 'https://www.hospital.example/1');
    assert.equal(urlOf(`${api}<link href="/1"/>`), 'https://www.hospital.example/1');
    assert.equal(urlOf(api), 'https://www.hospital.example/api/1');
  });

  it('keep every letter beside tags, also of those that are longer in lower case', () => {
    const title = 'İİ İstanbul <b>kalın</b> yazı<script>x</SCRIPT> ve <i>son</i>.';
    const [item] = itemsOf(rss(`<item><title><![CDATA[${title}]]></title></item>`));
    assert.equal((item as {title: string}).title, 'İİ İstanbul kalın yazı ve son.');
  });

  it('have references for signs, and text that is none in CDATA', () => {
    const [item] = itemsOf(rss('<item><title>&#65;&#x42;<!-- x -->C <![CDATA[D]]> E</title></item>'));
    assert.equal((item as {title: string}).title, 'ABC D E');
    const [old] = itemsOf(rss('<item><title>A patient&#146;s day &#x96; at home</title></item>'));
    assert.equal((old as {title: string}).title, 'A patient’s day – at home');
  });

  for (const [what, source] of [
    ['have no end', '<rss><channel><item><title>x</title></item></channel>'],
    ['end in a tag', '<rss><channel><item><title>x</title></item></channel></rs'],
    ['end in a comment', '<rss><channel><!-- </channel></rss>'],
    ['end after enough entries', '<rss><channel><item><title>x</title></item><item>'],
  ] as const)
    it(`are refused where they ${what}`, () => {
      assert.throws(() => parseFeed(source, base, 1), {message: 'it is cut off'});
    });

  it('are read where they have a document type without entities', () => {
    const type = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "https://www.hospital.example/rss.dtd">';
    assert.equal(itemsOf(type + rss('<item><title>x</title></item>')).length, 1);
  });

  it('are refused where they declare entities', () => {
    const type = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(99)}">]>`;
    assert.throws(() => parseFeed(type + rss('<item><title>&a;</title></item>'), base), /has entities/);
  });
});

describe('JSON that is no feed', () => {
  for (const data of [{items: [{title: {en: 'Hours'}}]}, {version: 2}, [{}], {}])
    it(`is data as in the page itself: ${JSON.stringify(data)}`, () => {
      assert.deepEqual(parseFeed(` ${JSON.stringify(data)}`, base), data);
    });

  it('is refused where it is cut off', () => {
    assert.throws(() => parseFeed('{"items": [', base), SyntaxError);
  });
});
