/** A feed from a common content system shows its titles, links and dates. */
import {expect} from '@open-wc/testing';
import {sectionOf, strictPolicy} from '../browser/pages.ts';
import {addressesOf, given, itemsOf, jsonFeed, rss, show, titlesOf, wordsOf} from './feed.ts';

describe('a feed as content systems publish it', () => {
  interface Real {
    readonly what: string;
    readonly tag: string;
    readonly src: string;
    readonly titles: readonly string[];
    /** Day, time or replies of each. */
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
  }

  for (const {what, tag, src, titles} of reals)
    it(`shows ${what} under the strict policy of the contract`, async () => {
      const {page, element} = await show(src, {tag, policy: strictPolicy});
      expect(titlesOf(element)).to.deep.equal(titles.slice(0, 5));
      expect(page.record.violations).to.deep.equal([]);
      expect(page.record.console).to.deep.equal([]);
    });

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
