/** A feed may redirect within its own site, and nowhere else. */
import {expect} from '@open-wc/testing';
import {textOf} from '../browser/pages.ts';
import {askedFor, failed, feedAt, given, rss, show, titlesOf} from './feed.ts';

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

  for (const [what, script] of [
    ['a variable named origin', 'var origin = "https://www.other.example";'],
    ['an origin that is no text', 'window.origin = {};'],
    ['an element named origin', 'document.write(`<p id="origin"></p>`); var origin = document.querySelector("p");'],
  ] as const)
    it(`is followed within its own site, and nowhere else, on a page with ${what}`, async () => {
      const head = `<script>${script}</script><script type="module" src="{bundle}"></script>`;
      const own = await show(feedAt('redirect', {to: given(body)}), {head});
      expect(titlesOf(own.element)).to.deep.equal(['Moved']);
      const target = elsewhere + given(body);
      const {element} = await show(feedAt('redirect', {to: target}), {head});
      expect(textOf(element)).to.include(failed);
      expect(await askedFor(target)).to.deep.equal([]);
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
