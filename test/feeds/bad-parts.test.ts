/** Bad parts of a feed are left out, never run, and named by their path. */
import {expect} from '@open-wc/testing';
import {sectionOf, strictPolicy} from '../browser/pages.ts';
import {
  addressesOf,
  askedFor,
  errorsOf,
  feedAt,
  given,
  itemsOf,
  jsonFeed,
  open,
  rss,
  show,
  titlesOf,
  wordsOf,
} from './feed.ts';

describe('a feed with bad parts', () => {
  it('of 10,000 items is read from its start', async () => {
    const {page, element} = await show(feedAt('long'));
    expect(titlesOf(element)).to.deep.equal([1, 2, 3, 4, 5].map((number) => `Headline ${number}`));
    expect(page.record.console).to.deep.equal([]);
  });

  it('of 10,000 items ends at 200, whatever the limit, and says so to the web developer', async () => {
    const {page, element} = await show(feedAt('long'), {attributes: 'limit="10000"'});
    expect(itemsOf(element)).to.have.length(200);
    expect(page.record.console).to.have.length(1);
    expect(page.record.console[0]).to.include('items (cut to 200 entries');
  });

  for (const limit of ['0', '-1', '2.5', 'many'])
    it(`shows five with a limit of ${limit}, and says so to the web developer`, async () => {
      const {page, element} = await show(feedAt('long'), {attributes: `limit="${limit}"`});
      expect(itemsOf(element)).to.have.length(5);
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.match(/> has limit 5 and not "[^"]+"; use a whole number from 1 to 200\.$/);
    });

  const hostile =
    'Hours<script>top.ran = true</script><img src="/feeds/given/NAME?body=x" onerror="top.ran = true" onload="top.ran = true"><p style="color: red" onclick="top.ran = true"> today</p>';
  const escaped = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const atom = (type: string, title: string): string =>
    `<?xml-stylesheet href="/feeds/given/NAME?body=x"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="${type}">${title}</title></entry></feed>`;
  for (const policy of [open, strictPolicy])
    for (const [what, body, words] of [
      ['a title of RSS', rss(`<item><title>${escaped}</title></item>`), 'Hours today'],
      ['a description of RSS', rss(`<item><description><![CDATA[${hostile}]]></description></item>`), 'Hours today'],
      ['a title of Atom in HTML', atom('html', escaped), 'Hours today'],
      ['a title of Atom in plain text', atom('text', escaped), hostile],
      ['a title of a JSON Feed', jsonFeed({title: hostile}), hostile],
    ] as const)
      it(`never runs or loads what stands in ${what}${policy === strictPolicy ? ', under the strict policy either' : ''}`, async () => {
        const picture = crypto.randomUUID();
        const src = given(body.replaceAll('NAME', picture));
        const {page, element} = await show(src, {policy});
        const [title] = titlesOf(element);
        expect(words.replaceAll('NAME', picture).startsWith(title!.replace(/ …$/, ''))).to.equal(true);
        expect(title).to.match(/^Hours/);
        expect(sectionOf(element).querySelector('script, img, [style], [onclick]')).to.equal(null);
        await page.window.fetch('/test/browser/record.js');
        expect((window as {ran?: unknown}).ran).to.equal(undefined);
        expect(await askedFor(`/feeds/given/${picture}`)).to.deep.equal([]);
        expect(page.record.violations).to.deep.equal([]);
      });

  interface Bad {
    readonly what: string;
    readonly body: string;
    readonly path: string;
    readonly words: string;
  }
  const item = (inside: string): string =>
    rss(`<item><title>Good</title></item><item><title>Hours</title>${inside}</item>`);
  const bads: readonly Bad[] = [
    ...['javascript:alert(1)', 'data:text/html,x', 'ftp://files.example/x', 'blob:https://x.example/1'].map((link) => ({
      what: `the link ${link}`,
      body: item(`<link>${link}</link>`),
      path: 'items[1].url',
      words: 'Hours',
    })),
    ...['-1', 'many', '1.5', '1e99'].map((count) => ({
      what: `${count} replies`,
      body: item(`<slash:comments>${count}</slash:comments>`),
      path: 'items[1].replies',
      words: 'Hours',
    })),
    ...[
      'soon',
      'week 12',
      'Thu, 31 Foo 2026 10:00:00 GMT',
      '2026-10-01T11:00:00',
      '2026-02-30',
      '11/17/2026 3:00:00 PM',
      'Tue, 17 Nov 2026 15:00:00',
      '15:00:00 17-Nov-2026',
    ].map((date) => ({
      what: `the date ${date}`,
      body: item(`<pubDate>${date}</pubDate>`),
      path: 'items[1].date',
      words: 'Hours',
    })),
    {
      what: 'a time without a zone, in Atom',
      body: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Good</title></entry><entry><title>Hours</title><updated>2026-10-01T11:00:00</updated></entry></feed>',
      path: 'items[1].date',
      words: 'Hours',
    },
    {
      what: 'a time without a zone, in JSON',
      body: jsonFeed({title: 'Good'}, {title: 'Hours', date_published: '2026-10-01T11:00:00'}),
      path: 'items[1].date',
      words: 'Hours',
    },
    {
      what: 'a time without a zone, in data as in the page',
      body: '{"items": [{"title": "Good"}, {"title": "Hours", "date": "2026-10-01T11:00:00"}]}',
      path: 'items[1].date',
      words: 'Hours',
    },
    {
      what: 'a date that is none, in JSON',
      body: jsonFeed({title: 'Good'}, {title: 'Hours', date_published: '2026-02-30T10:00:00Z'}),
      path: 'items[1].date',
      words: 'Hours',
    },
    {
      what: 'a javascript: link, in JSON',
      body: jsonFeed({title: 'Good'}, {title: 'Hours', url: 'javascript:alert(1)'}),
      path: 'items[1].url',
      words: 'Hours',
    },
    {
      what: 'a javascript: link, in Atom',
      body: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Good</title></entry><entry><title>Hours</title><link href="javascript:alert(1)"/></entry></feed>',
      path: 'items[1].url',
      words: 'Hours',
    },
  ];
  for (const {what, body, path, words} of bads)
    it(`leaves out ${what}, names it by its path, and shows the rest`, async () => {
      const {page, element} = await show(given(body), {tag: 'all-community'});
      expect(itemsOf(element).map(wordsOf)).to.deep.equal(['Good', words]);
      expect(addressesOf(element)).to.deep.equal([undefined, undefined]);
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.match(/^all-widgets: <all-community> src=.* is used without wrong parts: /);
      expect(page.record.console[0]).to.include(`wrong parts: ${path};`);
      expect(errorsOf(page).map(({kind}) => kind)).to.deep.equal(['data']);
    });

  it('leaves out an item without words, and shows the rest', async () => {
    const {page, element} = await show(given(rss('<item></item><item><title>Hours</title></item>')));
    expect(titlesOf(element)).to.deep.equal(['Hours']);
    expect(page.record.console[0]).to.include('items[0]');
  });

  const good = '<item><title>Good</title></item>';
  for (const [what, bad] of [
    ['an ampersand that is not escaped', '<item><title>Tea & cake</title></item>'],
    ['an entity that XML does not know', '<item><title>Caf&eacute;</title></item>'],
    ['a tag that stays open', '<item><title>Hours</item>'],
    ['tags that cross', '<item><b><title>Hours</b></title></item>'],
    ['an end tag of nothing', '<item><title>Hours</title></b></item>'],
    ['a tag without an end', '<item><title>Hours</title><b</item>'],
    ['a prefix in the wrong place', '<item><title>Hours</media:title></item>'],
  ] as const)
    it(`leaves out an item with ${what}, names it, and shows those before and after`, async () => {
      const {page, element} = await show(given(rss(good + bad + good)));
      expect(titlesOf(element)).to.deep.equal(['Good', 'Good']);
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.include('items[1];');
    });

  it('keeps an item with an ampersand between the parameters of its address', async () => {
    const link = 'https://www.harborlane.example/?a=1&b=2';
    const {element} = await show(given(rss(`<item><title>Hours</title><link>${link}</link></item>`)));
    expect(addressesOf(element)).to.deep.equal([link]);
  });

  it('leaves out an item of a JSON Feed that is none, and shows the rest', async () => {
    const {page, element} = await show(given(jsonFeed(null, 7, {title: 7}, {title: 'Hours'})));
    expect(titlesOf(element)).to.deep.equal(['Hours']);
    expect(page.record.console).to.have.length(1);
    expect(page.record.console[0]).to.include('items[0]');
  });

  it('makes no link of a javascript: address that the page itself has written', async () => {
    const {element} = await show('/demo/feeds/news.json', {attributes: 'href="javascript:alert(1)"'});
    for (const {href} of sectionOf(element).querySelectorAll('a')) expect(href).to.match(/^https:/);
  });
});
