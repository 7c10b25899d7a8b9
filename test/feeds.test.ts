/** A feed of the hospital's is shown as what it says, and a bad one leaves the reader with something true and calm. */
import {expect} from '@open-wc/testing';
import type {HospitalSection} from '../src/elements/hospital-section.ts';
import {fetchLocale, openPage, sectionOf, settled, textOf, type Page} from './helpers.ts';

const spanish = await fetchLocale('es');
const failed = 'We could not load this list just now.';
const spanishFailed = spanish.messages['hospital.failed']!;

/** Allows all that is used here, and makes the page one with an address of its own. */
const open = "object-src 'none'";
/** That of the contract. */
const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types all-widgets";

type Section = HTMLElement & Pick<HospitalSection, 'updateComplete' | 'src'>;

/** Address of a feed that the test server makes, under a name of its own. */
const feedAt = (kind: string, query: Record<string, string> = {}, name: string = crypto.randomUUID()): string =>
  `/feeds/${kind}/${name}?${new URLSearchParams(query)}`;
const nameOf = (src: string): string => src.split('/').at(-1)!.split('?')[0]!;

/** Address of a feed with this document in it. */
const given = (body: string, query: Record<string, string> = {}): string => feedAt('given', {body, ...query});

/** What the server says of a feed. */
const tell = async (what: 'asked' | 'arrived' | 'release' | 'closed', src: string): Promise<string> =>
  (await fetch(`/feeds/${what}/${nameOf(src)}`)).text();
const askedFor = async (src: string): Promise<readonly {cookie: string; referrer: string}[]> =>
  JSON.parse(await tell('asked', src)) as {cookie: string; referrer: string}[];

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><title>A hospital</title>${items}</channel></rss>`;
const jsonFeed = (...items: readonly unknown[]): string =>
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'A hospital', items});

interface Placed {
  readonly page: Page;
  readonly element: Section;
}

interface Options {
  readonly tag?: string;
  readonly attributes?: string;
  readonly inside?: string;
  readonly policy?: string;
  readonly head?: string;
}

/** Opens a page with one section in it, and does not wait for its feed. */
const begin = async (
  src: string,
  {tag = 'all-news', attributes = '', inside = '', ...options}: Options = {},
): Promise<Placed> => {
  const page = await openPage(
    `<${tag} src="${src.replaceAll('&', '&amp;')}" time-zone="America/Chicago" ${attributes}>${inside}</${tag}>`,
    {policy: open, ...options},
  );
  const element = page.document.querySelector<Section>(tag)!;
  await element.updateComplete;
  return {page, element};
};

/** The same, and waits until readers see what came of it. */
const show = async (src: string, options?: Options): Promise<Placed> => {
  const placed = await begin(src, options);
  await settled(placed.page);
  return placed;
};

/** Resolves when the element has drawn something else. */
const drawn = (element: Element): Promise<unknown> =>
  new Promise((resolve) =>
    new MutationObserver(resolve).observe(element.shadowRoot!, {childList: true, subtree: true}),
  );

const itemsOf = (element: Element): readonly HTMLElement[] => [...sectionOf(element).querySelectorAll('li')];
const titlesOf = (element: Element): readonly string[] =>
  itemsOf(element).map((item) => item.querySelector('strong')!.textContent.trim());
const addressesOf = (element: Element): readonly (string | null | undefined)[] =>
  itemsOf(element).map((item) => item.querySelector('a')?.getAttribute('href'));
const wordsOf = (item: Element): string => item.textContent.replace(/\s+/g, ' ').trim();
const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 0;
const errorsOf = ({record}: Page): readonly Record<string, string>[] =>
  record.events
    .filter((event) => event.startsWith('all-error'))
    .map((event) => JSON.parse(event.slice('all-error '.length)) as Record<string, string>);

describe('a feed as content systems publish it', () => {
  interface Real {
    readonly what: string;
    readonly tag: string;
    readonly src: string;
    readonly titles: readonly string[];
    /** What else is said of each. */
    readonly details: readonly RegExp[];
    readonly first: string;
  }

  const reals: readonly Real[] = [
    {
      what: 'news of WordPress',
      tag: 'all-news',
      src: '/demo/feeds/news.wordpress.xml',
      titles: [
        'The family room’s new reading corner',
        'Winter opening hours of the front desk',
        'Autumn blood drive: you’re welcome on October 24',
        'Lessons & homework: the school room is open again',
        'Help us name the new family room on the fourth floor',
        'The café keeps its summer hours – and a children’s menu',
      ],
      details: [
        /November 18, 2026.*9:00.*CST/,
        /November 5, 2026.*2:30.*CST/,
        /October 14, 2026.*10:15.*CDT/,
        /September 22, 2026.*8:05.*CDT/,
        /August 14, 2026.*4:45.*CDT/,
        /July 9, 2026.*11:20.*CDT/,
      ],
      first: 'https://www.harborlane.example/2026/11/18/reading-corner/',
    },
    {
      what: 'comments of WordPress',
      tag: 'all-community',
      src: '/demo/feeds/news.wordpress.xml',
      titles: [
        'The family room’s new reading corner',
        'Winter opening hours of the front desk',
        'Autumn blood drive: you’re welcome on October 24',
        'Lessons & homework: the school room is open again',
        'Help us name the new family room on the fourth floor',
        'The café keeps its summer hours – and a children’s menu',
      ],
      details: [/ 6 replies/, / 0 replies/, / 1 reply /, / 9 replies/, / 112 replies/, / 2 replies/],
      first: 'https://www.harborlane.example/2026/11/18/reading-corner/',
    },
    {
      what: 'topics of Discourse, whose first post is no reply',
      tag: 'all-community',
      src: '/demo/feeds/community.discourse.xml',
      titles: [
        'Welcome: how this community works',
        'Sleeping during treatment: what are your evenings like?',
        'Grandparents & video calls: which hour works for you?',
        'Is the parking garage open at night?',
        'Going back to school: how did you tell the class?',
        'What to pack for a hospital stay (shared list)',
      ],
      details: [
        / 0 replies June 1, 2026$/,
        / 22 replies November 17, 2026$/,
        / 1 reply October 25, 2026$/,
        / 0 replies September 30, 2026$/,
        / 46 replies August 22, 2026$/,
        / 127 replies July 11, 2026$/,
      ],
      first: 'https://community.harborlane.example/t/welcome-how-this-community-works/7',
    },
    {
      what: 'threads of Atom',
      tag: 'all-community',
      src: '/demo/feeds/community.atom.xml',
      titles: [
        'Knitting circle in the family room, every Thursday',
        'Books & board games for long afternoons',
        'Sleeping away from home: rooms for parents',
        'How do you keep friends and family up to date?',
        'First day at school after a long break',
        'Brothers and sisters: a day that is only theirs',
      ],
      details: [
        / 0 replies November 16, 2026$/,
        / 36 replies Last reply: November 12, 2026$/,
        / 1 reply October 8, 2026$/,
        / 141 replies Last reply: October 30, 2026$/,
        / 18 replies August 27, 2026$/,
        / 5 replies Last reply: July 24, 2026$/,
      ],
      first: 'https://community.harborlane.example/d/331-knitting-circle',
    },
    {
      what: 'a JSON Feed, one note of which has no title',
      tag: 'all-news',
      src: '/demo/feeds/news.json',
      titles: [
        'Quilts by families, now on show in the lobby',
        'Elevator B is running again. Thank you for your patience, and …',
        'Blood drive in the Garden Hall on October 24',
        'Going back to school: an evening for parents and teachers',
        'A new family room opens on the fourth floor',
        'Longer visiting hours in summer',
      ],
      details: [
        /November 17, 2026.*10:00.*CST/,
        /November 4, 2026.*7:30.*CST/,
        /October 12, 2026.*9:15.*CDT/,
        /September 2, 2026.*3:00.*CDT/,
        /August 10, 2026.*12:00.*CDT/,
        /July 1, 2026.*8:00.*CDT/,
      ],
      first: 'https://www.harborlane.example/news/quilt-exhibition',
    },
  ];

  for (const {what, tag, src, titles, details, first} of reals) {
    it(`shows ${what}: titles in plain words, whole links, and what is known of each`, async () => {
      const {page, element} = await show(src, {tag, attributes: 'limit="6"'});
      expect(titlesOf(element)).to.deep.equal(titles);
      itemsOf(element).forEach((item, index) => expect(wordsOf(item)).to.match(details[index]!));
      expect(addressesOf(element)[0]).to.equal(first);
      for (const address of addressesOf(element)) expect(address).to.match(/^https:\/\/\w+\.harborlane\.example\/./);
      expect(page.record.console).to.deep.equal([]);
    });

    it(`shows five of ${what} where the page does not say how many, and as many as it says`, async () => {
      expect(titlesOf((await show(src, {tag})).element)).to.deep.equal(titles.slice(0, 5));
      expect(titlesOf((await show(src, {tag, attributes: 'limit="2"'})).element)).to.deep.equal(titles.slice(0, 2));
    });

    it(`shows ${what} under the strict policy of the contract`, async () => {
      const {page, element} = await show(src, {tag, policy: strict});
      expect(titlesOf(element)).to.deep.equal(titles.slice(0, 5));
      expect(page.record.violations).to.deep.equal([]);
      expect(page.record.console).to.deep.equal([]);
    });
  }

  for (const [what, body, title] of [
    ['CDATA', rss('<item><title><![CDATA[Tea &amp; cake <em>today</em>]]></title></item>'), 'Tea & cake today'],
    [
      'entities in XML and in HTML',
      rss('<item><title>Caf&#233; &amp;amp; garden&amp;hellip;</title></item>'),
      'Café & garden…',
    ],
    [
      'no title, in RSS',
      rss('<item><description>&lt;p&gt;Short &lt;b&gt;note&lt;/b&gt;&lt;/p&gt;</description></item>'),
      'Short note',
    ],
    ['a sign that is no markup', rss('<item><title>Fever &lt; 38 &amp; rest</title></item>'), 'Fever < 38 & rest'],
    ['markup in a title of JSON, which is plain text', jsonFeed({id: '1', title: 'What <b> means'}), 'What <b> means'],
    ['an empty title, in JSON', jsonFeed({id: '1', title: '', content_text: 'Lobby & hall'}), 'Lobby & hall'],
    ['a note in HTML alone', jsonFeed({id: '1', content_html: '<p>Lobby <em>open</em></p>'}), 'Lobby open'],
  ] as const)
    it(`reads ${what}`, async () => {
      expect(titlesOf((await show(given(body))).element)).to.deep.equal([title]);
    });

  it('makes the addresses in it whole by its own', async () => {
    const {element} = await show(given(rss('<item><title>Hours</title><link>../../hours</link></item>')));
    expect(addressesOf(element)).to.deep.equal([`${location.origin}/hours`]);
  });

  it('is marked with the language it says, whatever the language around it', async () => {
    const {element} = await show('/demo/feeds/news.es.json');
    expect(sectionOf(element).lang).to.equal('en');
    expect(itemsOf(element)[0]!.querySelector('[lang]')!.getAttribute('lang')).to.equal('es');
  });

  for (const [what, query] of [
    ['its XML', {}],
    ['the server', {type: 'application/xml; charset=ISO-8859-1'}],
  ] as const)
    it(`in Latin-1 is read as ${what} says`, async () => {
      const declared = what === 'its XML' ? 'encoding="ISO-8859-1"' : '';
      const body = `<?xml version="1.0" ${declared}?><rss version="2.0"><channel><item><title>Café, niño</title></item></channel></rss>`;
      expect(titlesOf((await show(given(body, {encoding: 'latin1', ...query}))).element)).to.deep.equal(['Café, niño']);
    });

  it('that tells a day and no time shows that day in every zone', async () => {
    const {element} = await show(given(rss('<item><title>Hours</title><date>2026-10-01</date></item>')));
    expect(wordsOf(itemsOf(element)[0]!)).to.equal('Hours October 1, 2026');
  });

  it('may be plain data as in the page itself', async () => {
    const {element} = await show(given('{"items": [{"title": {"en": "Hours", "es": "Horario"}}]}'));
    expect(titlesOf(element)).to.deep.equal(['Hours']);
  });
});

describe('asking for a feed', () => {
  it('is not done without an address', async () => {
    const page = await openPage('<all-news href="/demo/feeds/news.json"><p>Call us.</p></all-news>');
    const element = page.document.querySelector<Section>('all-news')!;
    await element.updateComplete;
    expect(isSeen(page.document.querySelector('p')!)).to.equal(true);
    const asked = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(asked).to.have.members(['/test/record.js', '/dist/all-widgets.js']);
  });

  it('tells the server neither who asks nor from which page', async () => {
    document.cookie = 'patient=7; path=/';
    const src = given(rss('<item><title>Hours</title></item>'));
    await show(src);
    document.cookie = 'patient=; path=/; max-age=0';
    expect(await askedFor(src)).to.deep.equal([{cookie: '', referrer: ''}]);
  });

  it('leaves the fallback in its place while it takes time', async () => {
    const src = feedAt('held', {body: rss('<item><title>Hours</title></item>')});
    const {page, element} = await begin(src, {inside: '<p>Call us.</p>'});
    expect(isSeen(page.document.querySelector('p')!)).to.equal(true);
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    await tell('release', src);
    await settled(page);
    expect(titlesOf(element)).to.deep.equal(['Hours']);
    expect(isSeen(page.document.querySelector('p')!)).to.equal(false);
  });

  it('ends when the element is taken out, without a word, and begins again when it is put back', async () => {
    const src = feedAt('silent');
    const {page, element} = await begin(src);
    await tell('arrived', src);
    element.remove();
    expect(await tell('closed', src)).to.equal('closed');
    expect(errorsOf(page)).to.deep.equal([]);
    expect(page.record.console).to.deep.equal([]);
    element.src = '/demo/feeds/news.json';
    page.document.body.append(element);
    await settled(page);
    expect(itemsOf(element)).to.have.length(5);
  });

  it('ends when its time is up', async () => {
    const {page, element} = await begin(feedAt('silent'), {
      policy: '',
      head: `<script>
        const wait = window.setTimeout;
        window.setTimeout = (end, time, ...more) => {
          if (!(time > 1_000)) return wait(end, time, ...more);
          Object.assign(window, {end, time});
          return 0;
        };
      </script><script type="module" src="{bundle}"></script>`,
    });
    const {end, time} = page.window as unknown as {end: () => void; time: number};
    expect(time).to.be.within(5_000, 30_000);
    end();
    await settled(page);
    expect(textOf(element)).to.include(failed);
  });

  it('is done anew when its address changes, and the last address wins', async () => {
    const first = feedAt('held', {body: rss('<item><title>First</title></item>')});
    const {page, element} = await begin(first);
    await tell('arrived', first);
    element.src = given(rss('<item><title>Second</title></item>'));
    await settled(page);
    expect(await tell('closed', first)).to.equal('closed');
    expect(titlesOf(element)).to.deep.equal(['Second']);
    expect(errorsOf(page)).to.deep.equal([]);
  });

  it('heals with the next address after one that failed', async () => {
    const {page, element} = await show(given('', {status: '404'}));
    expect(textOf(element)).to.include(failed);
    const redrawn = drawn(element);
    element.src = given(rss('<item><title>Second</title></item>'));
    await redrawn;
    expect(titlesOf(element)).to.deep.equal(['Second']);
    expect(textOf(element)).not.to.include(failed);
    expect(errorsOf(page)).to.have.length(1);
  });

  it('is done once, whatever else changes on the page after it has failed', async () => {
    const src = given('', {status: '404'});
    const {page, element} = await show(src);
    const spoken = page.next('all-language');
    element.lang = 'es';
    await spoken;
    expect(textOf(element)).to.include(spanishFailed);
    for (const [name, value] of [
      ['limit', '3'],
      ['heading-level', '4'],
      ['src', src],
    ] as const) {
      element.setAttribute(name, value);
      await element.updateComplete;
    }
    page.document.body.append(element);
    await element.updateComplete;
    expect(await askedFor(src)).to.have.length(1);
    expect(errorsOf(page)).to.have.length(1);
  });
});

describe('a feed that cannot be had', () => {
  const elsewhere = `http://127.0.0.1:${location.port}`;
  const target = given(rss('<item><title>Elsewhere</title></item>'));
  const page404 = '<!doctype html><html><head><title>Log in</title></head><body><form><input></form></body></html>';

  for (const [what, src, reason] of [
    ['that is not there', given('', {status: '404'}), 'HTTP 404'],
    ['that the server fails to give', given('', {status: '500'}), 'HTTP 500'],
    ['that cannot be reached, as offline', feedAt('unreachable'), ''],
    ['that breaks off on its way', feedAt('broken'), ''],
    ['of 10 MB', feedAt('huge'), '2 MB'],
    ['that has no end', feedAt('endless'), '2 MB'],
    ['that is a log-in page', given(page404, {type: 'text/html'}), 'no JSON Feed'],
    ['that is a picture', given('GIF89a\u0001\u0000', {type: 'image/gif'}), 'no JSON Feed'],
    ['that is empty', given(''), 'no JSON Feed'],
    ['of XML that is cut off', given(rss('<item><title>Hours</title></item><item><title>Vis').slice(0, -30)), ''],
    ['of JSON that is cut off', given(jsonFeed({title: 'Hours'}).slice(0, -5)), ''],
    ['in an encoding that nobody knows', given('<?xml version="1.0" encoding="x-none"?><rss/>'), ''],
    ['that leads to another site', feedAt('redirect', {to: elsewhere + target}), ''],
    ['with an address that is none', 'https://', ''],
    ['in a data: address', 'data:application/json,{}', 'https:'],
    ['in a javascript: address', 'javascript:alert(1)', 'https:'],
  ] as const) {
    it(`${what} is told calmly, with the fallback in its place and the way to the list itself`, async () => {
      const {element} = await show(src, {
        attributes: 'href="https://www.harborlane.example/news"',
        inside: '<p>Call us.</p>',
      });
      expect(textOf(element)).to.match(new RegExp(`^News .*${failed} Look on www\\.harborlane\\.example$`));
      expect(isSeen(element.querySelector('p')!)).to.equal(true);
      expect([...sectionOf(element).querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
        'https://www.harborlane.example/news',
      ]);
    });

    it(`${what} is told to the web developer in one sentence and one event`, async () => {
      const {page} = await show(src);
      const [error, ...others] = errorsOf(page);
      expect(error).to.include({kind: 'feed', src});
      expect(error!['message']).to.include(reason);
      expect(others).to.deep.equal([]);
      expect(page.record.console).to.deep.equal([`all-widgets: ${error!['message']}`]);
      expect(page.record.console[0]).to.match(/ could not be loaded \(.+\); check that it is the address of .+\.$/);
    });
  }

  it('leads to its own site where the page names no other', async () => {
    const {element} = await show('https://127.0.0.1:1/feed/news.xml');
    const link = sectionOf(element).querySelector('a')!;
    expect(link.href).to.equal('https://127.0.0.1:1/');
    expect(link.textContent).to.include('127.0.0.1:1');
  });

  it('leads to a place that is relative to the page, not to the feed', async () => {
    const {element} = await show('https://127.0.0.1:1/feed/news.xml', {attributes: 'href="/all-our-news"'});
    expect(sectionOf(element).querySelector('a')!.href).to.equal(`${location.origin}/all-our-news`);
  });

  it('leaves what the page itself has given', async () => {
    const src = feedAt('held', {body: '', status: '404'});
    const {element} = await begin(src, {
      inside: '<script type="application/json">{"items": [{"title": "Written by hand"}]}</script>',
    });
    const redrawn = drawn(element);
    await tell('release', src);
    await redrawn;
    expect(textOf(element)).to.include(failed);
    expect(titlesOf(element)).to.deep.equal(['Written by hand']);
  });

  it('is told in the language of the reader', async () => {
    const {element} = await show(given('', {status: '404'}), {attributes: 'lang="es"'});
    expect(textOf(element)).to.include(spanishFailed);
  });

  it('is cut off when it has no end', async () => {
    const src = feedAt('endless');
    await show(src);
    expect(await tell('closed', src)).to.equal('closed');
  });
});

describe('a feed that moves', () => {
  const elsewhere = `http://127.0.0.1:${location.port}`;
  const body = rss('<item><title>Moved</title></item>');

  it('is followed within its own site', async () => {
    const {page, element} = await show(feedAt('redirect', {to: given(body)}));
    expect(titlesOf(element)).to.deep.equal(['Moved']);
    expect(page.record.console).to.deep.equal([]);
  });

  it('is followed on a page that has no address of its own, too', async () => {
    const {element} = await show(feedAt('redirect', {to: given(body)}), {policy: ''});
    expect(titlesOf(element)).to.deep.equal(['Moved']);
  });

  it('may stand on another site of the hospital’s that allows it', async () => {
    const src = elsewhere + given(body);
    const {element} = await show(src);
    expect(titlesOf(element)).to.deep.equal(['Moved']);
    expect(await askedFor(src)).to.have.length(1);
  });

  for (const [what, from, to] of [
    ['its own site to another', '', elsewhere],
    ['another site to a third', elsewhere, location.origin],
  ] as const)
    it(`from ${what} is refused before anything is asked there`, async () => {
      const target = to + given(body);
      const {element} = await show(from + feedAt('redirect', {to: target}));
      expect(textOf(element)).to.include(failed);
      expect(await askedFor(target)).to.deep.equal([]);
    });
});

describe('a feed with bad parts', () => {
  it('of 10,000 items is read from its start', async () => {
    const {page, element} = await show(feedAt('long'));
    expect(titlesOf(element)).to.deep.equal([1, 2, 3, 4, 5].map((number) => `Headline ${number}`));
    expect(page.record.console).to.deep.equal([]);
  });

  it('of 10,000 items fills no page, whatever the limit', async () => {
    const {element} = await show(feedAt('long'), {attributes: 'limit="10000"'});
    expect(itemsOf(element).length).to.be.within(6, 100);
  });

  for (const limit of ['0', '-1', 'many'])
    it(`shows five with a limit of ${limit}`, async () => {
      expect(itemsOf((await show(feedAt('long'), {attributes: `limit="${limit}"`})).element)).to.have.length(5);
    });

  const hostile =
    'Hours<script>top.ran = true</script><img src="/feeds/given/NAME?body=x" onerror="top.ran = true" onload="top.ran = true"><p style="color: red" onclick="top.ran = true"> today</p>';
  const escaped = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const atom = (type: string, title: string): string =>
    `<?xml-stylesheet href="/feeds/given/NAME?body=x"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="${type}">${title}</title></entry></feed>`;
  for (const [what, body, words] of [
    ['a title of RSS', rss(`<item><title>${escaped}</title></item>`), 'Hours today'],
    ['a description of RSS', rss(`<item><description><![CDATA[${hostile}]]></description></item>`), 'Hours today'],
    ['a title of Atom in HTML', atom('html', escaped), 'Hours today'],
    ['a title of Atom in plain text', atom('text', escaped), hostile],
    ['a title of a JSON Feed', jsonFeed({title: hostile}), hostile],
  ] as const)
    for (const policy of [open, strict])
      it(`never runs or loads what stands in ${what}${policy === strict ? ', under the strict policy either' : ''}`, async () => {
        const picture = crypto.randomUUID();
        const src = given(body.replaceAll('NAME', picture));
        const {page, element} = await show(src, {policy});
        const [title] = titlesOf(element);
        expect(words.replaceAll('NAME', picture).startsWith(title!.replace(/ …$/, ''))).to.equal(true);
        expect(title).to.match(/^Hours/);
        expect(sectionOf(element).querySelector('script, img, [style], [onclick]')).to.equal(null);
        await page.window.fetch('/test/record.js');
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
    ...['soon', 'week 12', 'Thu, 31 Foo 2026 10:00:00 GMT', '2026-10-01T11:00:00', '2026-02-30'].map((date) => ({
      what: `the date ${date}`,
      body: item(`<pubDate>${date}</pubDate>`),
      path: 'items[1].date',
      words: 'Hours',
    })),
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
