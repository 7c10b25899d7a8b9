/** A feed that fails to load leaves readers a calm message, the fallback and a link. */
import {expect} from '@open-wc/testing';
import {sectionOf, textOf} from '../browser/pages.ts';
import {failingFeeds} from './failing.ts';
import {begin, drawn, errorsOf, failed, feedAt, given, isSeen, show, spanishFailed, tell, titlesOf} from './feed.ts';

describe('a feed that cannot be had', () => {
  for (const [what, src, reason] of failingFeeds) {
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
});
