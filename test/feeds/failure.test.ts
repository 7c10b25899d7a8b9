/** A feed that fails to load leaves readers a calm message, the fallback and a link. */
import {expect} from '@open-wc/testing';
import {openPage, sectionOf, settled, textOf, type Page} from '../browser/pages.ts';
import {failingFeeds} from './failing.ts';
import {
  begin,
  drawn,
  errorsOf,
  failed,
  feedAt,
  given,
  isSeen,
  open,
  show,
  spanishFailed,
  tell,
  titlesOf,
  type Section,
} from './feed.ts';

describe('a feed that cannot be had', () => {
  let page: Page;
  const shown = (src: string): Section => page.document.querySelector<Section>(`all-news[src="${CSS.escape(src)}"]`)!;

  // All on one page: a notice has its words a moment later, and one wait is enough for all.
  before(async () => {
    const section = (src: string): string =>
      `<all-news src="${src.replaceAll('&', '&amp;')}" href="https://www.harborlane.example/news"><p>Call us.</p></all-news>`;
    page = await openPage(failingFeeds.map(([, src]) => section(src)).join(''), {policy: open});
    await settled(page);
  });

  for (const [what, src, reason] of failingFeeds) {
    it(`${what} is told calmly, with the fallback in its place and the way to the list itself`, () => {
      const element = shown(src);
      expect(textOf(element)).to.match(new RegExp(`^News .*${failed} Look on www\\.harborlane\\.example$`));
      expect(isSeen(element.querySelector('p')!)).to.equal(true);
      expect([...sectionOf(element).querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
        'https://www.harborlane.example/news',
      ]);
    });

    it(`${what} is told to the web developer in one sentence and one event`, () => {
      const [error, ...others] = errorsOf(page).filter((each) => each['src'] === src);
      expect(error).to.include({kind: 'feed', src});
      expect(error!['message']).to.include(reason);
      expect(others).to.deep.equal([]);
      const lines = page.record.console.filter((line) => line.startsWith(`all-widgets: src="${src}" `));
      expect(lines).to.deep.equal([`all-widgets: ${error!['message']}`]);
      expect(lines[0]).to.match(/ could not be loaded \(.+\); check that it is the address of .+\.$/);
    });
  }

  it('is told in no other sentence and no other event', () => {
    expect(page.record.console).to.have.length(failingFeeds.length);
    expect(errorsOf(page)).to.have.length(failingFeeds.length);
  });

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
    await element.updateComplete;
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

  it('is cut off when its page of an error has no end', async () => {
    const src = feedAt('endless', {status: '404'});
    const {page} = await show(src);
    expect(errorsOf(page)[0]!['message']).to.include('HTTP 404');
    expect(await tell('closed', src)).to.equal('closed');
  });
});
