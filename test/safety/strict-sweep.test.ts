/** Nothing that we do is a violation of the strict policy, whether a page enforces it or only has violations reported. */
import {expect} from '@open-wc/testing';
import {
  isSweep,
  openPage,
  oursIn,
  sampleCodes,
  sectionOf,
  settled,
  someCases,
  strictPolicy,
  textOf,
  turn,
  type Page,
} from '../browser/pages.ts';
import {failingFeeds} from '../feeds/failing.ts';
import {failed} from '../feeds/feed.ts';
import {everyFeed, everyTag, profileScript, tags} from './everything.ts';

// Pictures are the hospital's own: docs/security.md has the rule for them.
const policy = `${strictPolicy}; img-src 'self'`;
const sections = `${profileScript}<div id="elsewhere"></div>${everyTag}<all-page structured-data></all-page>`;

const ways = [
  ['enforced', {policy}, ['es', 'ar', 'en']],
  ['only reported', {report: policy}, ['ar', 'en', 'es']],
] as const;

for (const [how, options, [lang, ...others]] of ways)
  it(`The strict sweep: every attribute of every tag, and every feed, in three languages, leave the policy silent where it is ${how}`, async () => {
    expect([lang, ...others].sort()).to.deep.equal([...sampleCodes].sort());
    const page = await openPage(sections + everyFeed, {lang, ...options});
    await settled(page);
    const shown = new Set(oursIn(page.document).map(({localName}) => localName));
    expect([...shown].sort()).to.deep.equal([...tags].sort());
    const inLanguage = (): unknown => {
      const graph = page.document.querySelector('script[type="application/ld+json"]')!;
      return (JSON.parse(graph.textContent) as {inLanguage: string}).inLanguage;
    };
    expect(inLanguage()).to.equal(lang);
    // Then in the others: the text changes in place.
    for (const other of others) {
      await turn(page, other);
      expect(inLanguage()).to.equal(other);
    }
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

for (const [how, options] of someCases(ways, 1))
  it(`The strict sweep: every feed that fails leaves the policy silent where it is ${how}`, async () => {
    // Which site a feed leads to is not ours to choose: a browser reports that one before it refuses it.
    const feeds = failingFeeds.filter(([what]) => what !== 'that leads to another site');
    const page = await openPage(
      feeds.map(([, src]) => `<all-news src="${src.replaceAll('&', '&amp;')}"></all-news>`).join(''),
      options,
    );
    const shown = await settled(page);
    expect(shown).to.have.length(feeds.length);
    for (const element of shown) expect(textOf(element)).to.include(failed);
    expect(page.record.violations).to.deep.equal([]);
  });

/** Each kind of failure in one of the ways, by turns; in `npm run sweep` in both. */
const inTurns = (kinds: readonly string[]) =>
  (isSweep ? [0, 1] : [0]).flatMap((first) => kinds.map((kind, at) => [kind, ...ways[(at + first) % 2]!] as const));

const languageFails = ['missing', 'changed-byte', 'unreachable', 'cut-off', 'garbage', 'wrong-type'];
for (const [kind, how, options] of someCases(inTurns(languageFails), 3))
  it(`The strict sweep: a language whose file is ${kind} leaves the policy silent on every tag where it is ${how}`, async () => {
    const page = await openPage(sections, {...options, lang: 'es', bundle: faulty(kind)});
    await settled(page);
    expect(sectionOf(page.document.querySelector('all-causes')!).lang).to.equal('en');
    expect(page.record.violations).to.deep.equal([]);
  });

const picturesFail = ['missing-pictures', 'changed-pictures'];
for (const [kind, how, options] of inTurns(picturesFail))
  it(`The strict sweep: pictures that fail leave the policy silent on every tag where it is ${how}: ${kind}`, async () => {
    const page = await openPage(profileScript + everyTag, {...options, bundle: faulty(kind)});
    await settled(page);
    await everyPicture(page);
    expect(page.record.violations).to.deep.equal([]);
  });

it('The strict sweep would find a violation, enforced and reported', async () => {
  for (const [, options] of ways) {
    const page = await openPage('<p style="color: red">Hello</p>', options);
    // The browser reports after it has drawn the page; without a report, the test ends at its time limit.
    if (!page.record.violations.length)
      await new Promise((resolve) => page.window.addEventListener('securitypolicyviolation', resolve));
    expect(page.record.violations.length).to.be.greaterThan(0);
  }
});
