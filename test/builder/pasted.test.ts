/** A block of the builder works in the page that it is pasted into, under the policy that the builder names. */
import {expect} from '@open-wc/testing';
import {addFrame, loadedIn, openPage, settled, someCases, type Page} from '../browser/pages.ts';
import {strangers} from '../strangers/pages.ts';
import {codes, openBuilder, policyIn} from './page.ts';

/** As the builder names the folder, and as the test server has it. */
const served = (text: string): string => text.replace(/\/vendor\/all-widgets\/[\d.]+\//g, '/dist/');

/** @returns The block for a set-up and its policy. */
const built = async (fragment: string): Promise<readonly [code: string, policy: string]> => {
  const builder = await openBuilder(fragment);
  return [served(codes(builder)[0]!), policyIn(builder)];
};

const languagesIn = (page: Page): readonly string[] =>
  [...page.document.querySelectorAll('*')]
    .filter(({localName}) => localName.startsWith('all-'))
    .map(({shadowRoot}) => shadowRoot!.querySelector('section')!.lang);

const profile = encodeURIComponent('{"name":"Harbor Lane Hospital","phone":"555-0100","careLine":"555-0110"}');

const setUps: Readonly<Record<string, readonly [fragment: string, langs: readonly string[]]>> = {
  'two sections in Spanish, with profile and look': [
    `#v=1&sections=all-symptom-list,all-when-to-see-doctor&look.all-link=%237a1f5c&profile=${profile}`,
    ['es', 'es'],
  ],
  'a section in English': ['#v=1&languages=en&sections=all-causes&level=3', ['en']],
  'sections in Arabic, with a menu of languages': [
    '#v=1&languages=ar&menu=yes&sections=all-key-points,all-fever-card',
    ['ar', 'ar', 'ar'],
  ],
  'the whole page in Chinese': [`#v=1&languages=zh-Hans&sections=all-page&level=1&profile=${profile}`, []],
};

describe('A block of the builder', () => {
  for (const [name, [fragment, langs]] of Object.entries(setUps))
    it(`works under its policy: ${name}`, async () => {
      const [code, policy] = await built(fragment);
      const page = await openPage(`<h1>A page</h1>${code}`, {head: '', policy});
      await settled(page);
      if (langs.length) expect(languagesIn(page)).to.deep.equal(langs);
      else expect(new Set(languagesIn(page))).to.deep.equal(new Set(['zh-Hans']));
      expect(page.record.violations).to.deep.equal([]);
      expect(page.record.console).to.deep.equal([]);
    });

  it('shows every word where scripts are off, in its language', async () => {
    const [code] = await built(`#v=1&languages=ar&sections=all-treatment&profile=${profile}`);
    const frame = addFrame((frame) => {
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.srcdoc = `<!doctype html><html lang="ar" dir="rtl"><title>A page</title><body>${code}`;
    });
    await loadedIn(frame);
    const section = frame.contentDocument!.querySelector<HTMLElement>('all-treatment section')!;
    expect(section.lang).to.equal('ar');
    expect(section.textContent).to.contain('555-0110');
    expect(section.getBoundingClientRect().height).to.be.greaterThan(500);
    expect(frame.contentDocument!.querySelector('all-treatment')!.shadowRoot).to.equal(null);
  });

  it('keeps the page still when the script takes over', async () => {
    const [code] = await built(`#v=1&sections=all-symptom-list,all-causes&profile=${profile}`);
    const page = await openPage(
      `<h1>A page</h1>${code.replace(/<script type="module"[^]*$/, '')}<p id="after">After.</p>`,
      {
        head: '',
      },
    );
    const top = () => page.document.querySelector('#after')!.getBoundingClientRect().top;
    const before = top();
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/all-sections.js';
    page.document.body.append(script);
    await settled(page);
    expect(Math.abs(top() - before)).to.be.lessThan(1);
  });

  for (const [name, {head, main = ''}] of someCases(Object.entries(strangers), 3))
    it(`shows its words in a page with ${name}`, async () => {
      const [code] = await built('#v=1&sections=all-causes');
      const page = await openPage(`<main ${main}><h1>A page</h1>${code}</main>`, {head});
      await settled(page);
      expect(languagesIn(page)).to.deep.equal(['es']);
      expect(page.record.console).to.deep.equal([]);
      expect(page.document.querySelector('all-causes')!.getBoundingClientRect().height).to.be.greaterThan(200);
    });
});
