/** Boolean attributes, as people write them in HTML and as frameworks write them: `large-print` on paper is tested in test/demo. */
import {expect} from '@open-wc/testing';
import type {SectionElement} from '../../src/elements/section-element.ts';
import {loadBundle, openPage, settled, someCases, type Page} from '../browser/pages.ts';

await loadBundle();

/** Values besides none, as in `<all-page keep-address>`. */
const on = ['true', 'structured-data', 'FALSE'] as const;

/** The page with one element, after a reader has picked Spanish, or a tab. */
const use = async (tag: string, attributes: string): Promise<Page> => {
  const page = await openPage(`<${tag} ${attributes}></${tag}>`, {referrer: 'same-origin'});
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

type Effects = Readonly<Record<string, (page: Page) => boolean>>;

/** What a reader, or a search engine, sees of each attribute that is on, by the tag that has it. */
const ofPage: Effects = {
  'structured-data': ({document}) => !!document.querySelector('script[type="application/ld+json"]'),
  'keep-address': ({window}) => window.location.hash === '',
};
const ofPicker: Effects = {
  page: ({document}) => document.documentElement.lang === 'es',
  remember: () => localStorage.getItem('all-language') === 'es',
};

/** Names of the attributes with an effect, on a page where each has that value, or none. */
const namesOn = async (tag: string, effects: Effects, value?: string): Promise<readonly string[]> => {
  const names = Object.keys(effects);
  const page = await use(tag, value === undefined ? '' : names.map((name) => `${name}="${value}"`).join(' '));
  return names.filter((name) => effects[name]!(page));
};

afterEach(() => localStorage.removeItem('all-language'));

for (const [tag, effects] of [
  ['all-page', ofPage],
  ['all-language-picker', ofPicker],
] as const)
  describe(`${Object.keys(effects).join(' and ')} on <${tag}>`, () => {
    for (const value of someCases(on, 1))
      it(`is on with the value "${value}"`, async () => {
        expect(await namesOn(tag, effects, value)).to.deep.equal(Object.keys(effects));
      });

    it('is off with the value "false", as frameworks write it, as it is without the attribute', async () => {
      expect(await namesOn(tag, effects)).to.deep.equal([]);
      expect(await namesOn(tag, effects, 'false')).to.deep.equal([]);
    });

    it('is on without a value, alone, with the other off', async () => {
      for (const [name, isOn] of Object.entries(effects)) {
        const others = Object.keys(effects).filter((other) => other !== name);
        const page = await use(tag, `${name} ${others.map((other) => `${other}="false"`).join(' ')}`);
        expect(isOn(page), name).to.equal(true);
        for (const other of others) expect(effects[other]!(page), other).to.equal(false);
        localStorage.removeItem('all-language');
      }
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
    expect(ofPage['structured-data']!(page), JSON.stringify(value)).to.equal(isOn);
  }
});

it('Every boolean attribute of the manifest is among those tested here, or is for paper', async () => {
  const {modules} = (await (await fetch('/dist/custom-elements.json')).json()) as {
    modules: {declarations: {attributes?: {name: string; type?: {text: string}}[]}[]}[];
  };
  const all = modules.flatMap(({declarations}) => declarations.flatMap(({attributes = []}) => attributes));
  const booleans = new Set(all.filter(({type}) => type?.text === 'boolean').map(({name}) => name));
  expect([...booleans].sort()).to.deep.equal([...Object.keys({...ofPage, ...ofPicker}), 'large-print'].sort());
});
