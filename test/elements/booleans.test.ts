/** Boolean attributes, as people write them in HTML and as frameworks write them: `large-print` on paper is tested in test/demo. */
import {expect} from '@open-wc/testing';
import type {SectionElement} from '../../src/elements/section-element.ts';
import {loadBundle, openPage, settled, someCases, type Page} from '../browser/pages.ts';

await loadBundle();

const on = ['', 'true', 'structured-data', 'FALSE'] as const;

/** The page with a picker or a whole page, after a reader has picked Spanish, or a tab. */
const use = async (tag: string, attribute: string): Promise<Page> => {
  const page = await openPage(`<${tag} ${attribute}></${tag}>`, {referrer: 'same-origin'});
  await settled(page);
  const root = page.document.querySelector(tag)!.shadowRoot!;
  const menu = root.querySelector('select');
  if (menu) {
    menu.value = 'es';
    menu.dispatchEvent(new page.window.Event('change'));
  } else root.querySelectorAll<HTMLElement>('[role="tab"]')[1]!.click();
  await page.document.querySelector<SectionElement>(tag)!.updateComplete;
  return page;
};

/** What a reader, or a search engine, sees of each attribute that is on. */
const effects: Readonly<Record<string, readonly [tag: string, isOn: (page: Page) => boolean]>> = {
  'structured-data': ['all-page', ({document}) => !!document.querySelector('script[type="application/ld+json"]')],
  'keep-address': ['all-page', ({window}) => window.location.hash === ''],
  page: ['all-language-picker', ({document}) => document.documentElement.lang === 'es'],
  remember: ['all-language-picker', () => localStorage.getItem('all-language') === 'es'],
};

afterEach(() => localStorage.removeItem('all-language'));

for (const [name, [tag, isOn]] of Object.entries(effects))
  describe(`${name} on <${tag}>`, () => {
    for (const value of someCases(on, 2))
      it(`is on with the value "${value}"`, async () => {
        expect(isOn(await use(tag, `${name}="${value}"`))).to.equal(true);
      });

    it('is off with the value "false", as frameworks write it, as it is without the attribute', async () => {
      expect(isOn(await use(tag, ''))).to.equal(false);
      expect(isOn(await use(tag, `${name}="false"`))).to.equal(false);
    });
  });

it('A property that a template sets to "" is on, and to "false" is off', async () => {
  const page = await openPage('<all-page></all-page>');
  await settled(page);
  const element = page.document.querySelector<SectionElement>('all-page')!;
  for (const [value, isOn] of [
    ['', true],
    ['false', false],
    [true, true],
    [false, false],
    [null, false],
  ] as const) {
    Object.assign(element, {structuredData: value});
    await element.updateComplete;
    expect(effects['structured-data']![1](page), JSON.stringify(value)).to.equal(isOn);
  }
});

it('Every boolean attribute of the manifest is among those tested here, or is for paper', async () => {
  const {modules} = (await (await fetch('/dist/custom-elements.json')).json()) as {
    modules: {declarations: {attributes?: {name: string; type?: {text: string}}[]}[]}[];
  };
  const all = modules.flatMap(({declarations}) => declarations.flatMap(({attributes = []}) => attributes));
  const booleans = new Set(all.filter(({type}) => type?.text === 'boolean').map(({name}) => name));
  expect([...booleans].sort()).to.deep.equal([...Object.keys(effects), 'large-print'].sort());
});
