/** A feed that fails to load leaves readers a calm message, the fallback and a link. */
import {expect} from '@open-wc/testing';
import {sectionOf, textOf} from '../browser/pages.ts';
import {
  begin,
  drawn,
  errorsOf,
  failed,
  feedAt,
  given,
  isSeen,
  jsonFeed,
  rss,
  show,
  spanishFailed,
  tell,
  titlesOf,
} from './feed.ts';

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
    ['of RSS without a channel', given('<?xml version="1.0"?><rss/>'), 'no JSON Feed'],
    [
      'with entities of its own',
      given(`<!DOCTYPE rss [<!ENTITY a "Hours">]>${rss('<item><title>&a;</title></item>')}`),
      'entities',
    ],
    [
      'with entities of another file',
      given(`<!DOCTYPE rss [<!ENTITY % a SYSTEM "/feeds/given/x">%a;]>${rss('<item><title>Hours</title></item>')}`),
      'entities',
    ],
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
