/** A feed is requested once, without cookies or referrer, and given up after a timeout. */
import {expect} from '@open-wc/testing';
import {openPage, settled, textOf} from '../browser/pages.ts';
import {
  askedFor,
  begin,
  drawn,
  errorsOf,
  failed,
  feedAt,
  given,
  isSeen,
  itemsOf,
  rss,
  show,
  spanishFailed,
  tell,
  titlesOf,
  type Section,
} from './feed.ts';

describe('asking for a feed', () => {
  it('is not done without an address', async () => {
    const page = await openPage('<all-news href="/demo/feeds/news.json"><p>Call us.</p></all-news>');
    const element = page.document.querySelector<Section>('all-news')!;
    await element.updateComplete;
    expect(isSeen(page.document.querySelector('p')!)).to.equal(true);
    const asked = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(asked).to.have.members(['/test/browser/record.js', '/dist/all-widgets.js']);
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
    const [first, second] = ['First', 'Second'].map((title) =>
      feedAt('held', {body: rss(`<item><title>${title}</title></item>`)}),
    ) as [string, string];
    const {page, element} = await begin(first);
    await tell('arrived', first);
    element.src = second;
    await tell('arrived', second);
    expect(await tell('closed', first)).to.equal('closed');
    await element.updateComplete;
    // That the first has ended is no failure.
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    await tell('release', second);
    await settled(page);
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
