/** Nothing that we do is a violation of the strict policy, whether a page enforces it or only has violations reported. */
import {expect} from '@open-wc/testing';
import {openPage, oursIn, sampleCodes, sectionOf, settled, strictPolicy, textOf, type Page} from '../browser/pages.ts';
import {failingFeeds} from '../feeds/failing.ts';
import {failed} from '../feeds/feed.ts';
import {everyFeed, everyTag, profileScript, tags} from './everything.ts';

// Pictures are the hospital's own: docs/security.md has the rule for them.
const policy = `${strictPolicy}; img-src 'self'`;
const body = `${profileScript}<div id="elsewhere"></div>${everyTag}${everyFeed}<all-page structured-data></all-page>`;

const ways = [
  ['enforced', {policy}],
  ['only reported', {report: policy}],
] as const;

for (const lang of sampleCodes)
  for (const [how, options] of ways)
    it(`The strict sweep: every attribute of every tag, and every feed, in ${lang}, leave the policy silent where it is ${how}`, async () => {
      const page = await openPage(body, {lang, ...options});
      await settled(page);
      for (const element of oursIn(page.document))
        await (element as {updateComplete?: Promise<unknown>}).updateComplete;
      const shown = new Set(oursIn(page.document).map(({localName}) => localName));
      expect([...shown].sort()).to.deep.equal([...tags].sort());
      const graph = page.document.querySelector('script[type="application/ld+json"]')!;
      expect(JSON.parse(graph.textContent)).to.include({inLanguage: lang});

      // Once more, in another language: the text changes in place.
      const changed = page.next('all-language');
      page.document.documentElement.lang = lang === 'es' ? 'en' : 'es';
      await changed;
      await settled(page);
      for (const element of oursIn(page.document))
        await (element as {updateComplete?: Promise<unknown>}).updateComplete;
      expect(page.record.violations).to.deep.equal([]);
    });

/** A bundle of the test server's whose files fail in that way. */
const faulty = (kind: string): string => `/faults/${kind}/${crypto.randomUUID()}/all-widgets.js`;

const everyPicture = async (page: Page): Promise<void> => {
  const drawn = oursIn(page.document).filter(({shadowRoot}) => shadowRoot?.querySelector('figure'));
  expect(drawn.length).to.be.greaterThan(5);
  for (const element of drawn)
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!sectionOf(element).querySelector('figure')) resolve();
      };
      new MutationObserver(look).observe(element.shadowRoot!, {childList: true, subtree: true});
      sectionOf(element).querySelector('figure')?.scrollIntoView();
      look();
    });
};

for (const [how, options] of ways) {
  it(`The strict sweep: every feed that fails leaves the policy silent where it is ${how}`, async () => {
    // Which site a feed leads to is not ours to choose: a browser reports that one before it refuses it.
    const feeds = failingFeeds.filter(([what]) => what !== 'that leads to another site');
    const sections = feeds.map(([, src]) => `<all-news src="${src.replaceAll('&', '&amp;')}"></all-news>`);
    const page = await openPage(sections.join(''), options);
    const shown = await settled(page);
    expect(shown).to.have.length(feeds.length);
    for (const element of shown) expect(textOf(element)).to.include(failed);
    expect(page.record.violations).to.deep.equal([]);
  });

  for (const kind of ['missing', 'cut-off', 'unreachable', 'garbage', 'changed-byte', 'wrong-type'])
    it(`The strict sweep: a language whose file is ${kind} leaves the policy silent on every tag where it is ${how}`, async () => {
      const page = await openPage(body, {...options, lang: 'es', bundle: faulty(kind)});
      await settled(page);
      expect(sectionOf(page.document.querySelector('all-causes')!).lang).to.equal('en');
      expect(page.record.violations).to.deep.equal([]);
    });

  for (const kind of ['missing-pictures', 'changed-pictures'])
    it(`The strict sweep: pictures that fail leave the policy silent on every tag where it is ${how}: ${kind}`, async () => {
      const page = await openPage(profileScript + everyTag, {...options, bundle: faulty(kind)});
      await settled(page);
      await everyPicture(page);
      expect(page.record.violations).to.deep.equal([]);
    });
}

it('The strict sweep would find a violation, enforced and reported', async () => {
  for (const [, options] of ways) {
    const page = await openPage('<p style="color: red">Hello</p>', options);
    // The browser reports after it has drawn the page; without a report, the test ends at its time limit.
    if (!page.record.violations.length)
      await new Promise((resolve) => page.window.addEventListener('securitypolicyviolation', resolve));
    expect(page.record.violations.length).to.be.greaterThan(0);
  }
});
