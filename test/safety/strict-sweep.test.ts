/** Nothing that we do is a violation of the strict policy, whether a page enforces it or only has violations reported. */
import {expect} from '@open-wc/testing';
import {openPage, oursIn, sampleCodes, settled, strictPolicy} from '../browser/pages.ts';
import {everyFeed, everyTag, profileScript, tags} from './everything.ts';

// Pictures are the hospital's own: docs/security.md has the rule for them.
const policy = `${strictPolicy}; img-src 'self'`;
const body = `${profileScript}<div id="elsewhere"></div>${everyTag}${everyFeed}<all-page structured-data></all-page>`;

for (const lang of sampleCodes)
  for (const [how, options] of [
    ['enforced', {policy}],
    ['only reported', {report: policy}],
  ] as const)
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

it('The strict sweep would find a violation, enforced and reported', async () => {
  for (const options of [{policy}, {report: policy}]) {
    const page = await openPage('<p style="color: red">Hello</p>', options);
    // The browser reports after it has drawn the page; without a report, the test ends at its time limit.
    if (!page.record.violations.length)
      await new Promise((resolve) => page.window.addEventListener('securitypolicyviolation', resolve));
    expect(page.record.violations.length).to.be.greaterThan(0);
  }
});
