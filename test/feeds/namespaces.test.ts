/** A feed with elements of other namespaces, or with bases of its own, shows its own titles and right links. */
import {expect} from '@open-wc/testing';
import {addressesOf, given, itemsOf, show, titlesOf, wordsOf} from './feed.ts';

const namespaces = [
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:s="http://purl.org/rss/1.0/modules/slash/"',
].join(' ');
const rss = (item: string, channel = ''): string =>
  `<rss version="2.0" ${namespaces}><channel ${channel}><item>${item}</item></channel></rss>`;
const harbor = 'https://www.harborlane.example';

describe('a feed with elements of other namespaces', () => {
  for (const [what, others] of [
    [
      'a picture',
      '<media:content><media:title>A photo</media:title></media:content><media:title>A photo</media:title>',
    ],
    ['a podcast', '<itunes:title>Episode 7</itunes:title><itunes:summary>Long</itunes:summary>'],
    ['a link of Atom', '<atom:link rel="self" href="https://other.example/"/><atom:title>Other</atom:title>'],
    ['a namespace of its own', '<title xmlns="urn:x">Other</title><link xmlns="urn:x">https://other.example/</link>'],
    ['a picture inside', '<image><title>Logo</title><link>https://other.example/</link></image>'],
    ['another item inside', '<item><title>Inner</title><link>https://other.example/</link></item>'],
  ] as const)
    it(`keeps its own title and link beside ${what}`, async () => {
      const {element} = await show(given(rss(`${others}<title>Hours</title><link>${harbor}/hours</link>${others}`)));
      expect(titlesOf(element)).to.deep.equal(['Hours']);
      expect(addressesOf(element)).to.deep.equal([`${harbor}/hours`]);
    });

  it('is called by its own first words, and not by the title of a picture', async () => {
    const {element} = await show(
      given(rss('<media:title>A photo</media:title><description>The hall is open.</description>')),
    );
    expect(titlesOf(element)).to.deep.equal(['The hall is open.']);
  });

  it('has its replies and its day told by their namespaces, whatever their prefixes', async () => {
    const item =
      '<title>Hours</title><comments>https://other.example/</comments><s:comments>7</s:comments><dc:date>2026-10-01</dc:date>';
    const {element} = await show(given(rss(item)), {tag: 'all-community'});
    expect(wordsOf(itemsOf(element)[0]!)).to.equal('Hours 7 replies October 1, 2026');
  });

  it('may have a prefix for everything', async () => {
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><title>Other</title><a:title>Hours</a:title><a:link href="${harbor}/hours"/></a:entry></a:feed>`;
    const {element} = await show(given(feed));
    expect(titlesOf(element)).to.deep.equal(['Hours']);
    expect(addressesOf(element)).to.deep.equal([`${harbor}/hours`]);
  });
});

describe('a feed with bases of its own', () => {
  const atom = (feed: string, entry: string, link: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${feed}><entry ${entry}><title>Hours</title><link ${link} href="hours"/></entry></feed>`;

  for (const [what, body, address] of [
    ['the feed', atom(`xml:base="${harbor}/a/"`, '', ''), `${harbor}/a/hours`],
    ['an entry in it', atom(`xml:base="${harbor}/a/"`, 'xml:base="b/"', ''), `${harbor}/a/b/hours`],
    ['a link in that', atom(`xml:base="${harbor}/a/"`, 'xml:base="b/"', 'xml:base="../c/"'), `${harbor}/a/c/hours`],
    ['a channel of RSS', rss('<title>Hours</title><link>hours</link>', `xml:base="${harbor}/a/"`), `${harbor}/a/hours`],
    [
      'a feed, but a false one in an entry',
      atom(`xml:base="${harbor}/a/"`, 'xml:base="javascript:alert(1)"', ''),
      `${harbor}/a/hours`,
    ],
  ] as const)
    it(`links to what its author meant where the base stands on ${what}`, async () => {
      expect(addressesOf((await show(given(body))).element)).to.deep.equal([address]);
    });
});
