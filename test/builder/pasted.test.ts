/** A block of the builder works in the page that it is pasted into, under the policy that the builder names. */
import {expect} from '@open-wc/testing';
import {addFrame, loadedIn, openPage, settled, someCases, type Page} from '../browser/pages.ts';
import {strangers} from '../strangers/pages.ts';
import {pairwise} from './pairwise.ts';

/** As the builder names the folder, and as the test server has it. */
const served = (text: string): string => text.replace(/\/vendor\/all-widgets\/[\d.]+\//g, '/dist/');

/** @returns The block for the state at an address, and its policy. */
const built = async (fragment: string): Promise<readonly [code: string, policy: string]> => {
  const {blocks, policy} = await outputAt(fragment);
  return [served(blocks[0]!.code), policy];
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
});

/** Every pair of choices for the hosts that a page of a test can be. The others have test/builder/output.node-test.ts. */
const combinations = pairwise({
  host: ['script', 'html'],
  languages: [['es'], ['en'], ['ar', 'zh-Hans']],
  sections: [
    ['all-symptom-list'],
    ['all-treatment', 'all-key-points'],
    ['all-page'],
    ['all-questions', 'all-fever-card'],
  ],
  look: [
    {},
    {'--all-accent': '#7a1f5c', '--all-font': 'Georgia, serif'},
    {'--all-urgent': '#8a0f0f', '--all-radius': '0'},
  ],
  profile: ['', '{"lang":"en","name":"Harbor Lane Hospital","phone":"555-0100","careLine":"555-0110"}'],
  menu: [false, true],
  follow: [false, true],
  level: [1, 2, 4],
});

/** Each combination among another stranger, and each stranger around some. */
const strangersBy = (index: number): string => Object.keys(strangers)[index % Object.keys(strangers).length]!;

/** The first of each host comes first: browsers that have only some go through these two. */
const hosts = ['script', 'html'].map((host) => combinations.find((each) => each.host === host)!);
const ordered = [...hosts, ...combinations.filter((each) => !hosts.includes(each))];

describe('Every combination', () => {
  for (const [index, given] of someCases(ordered, hosts.length).entries()) {
    const {host, languages, sections} = given;
    const stranger = strangersBy(index);
    it(`${index + 1}: ${host}, ${languages[0]!}, ${sections.join(' and ')}, under its policy and with ${stranger}`, async () => {
      const {blocks, policy} = await outputWith(given);
      const words = blocks.find(({lang}) => lang === languages[0])!.code;
      const style = blocks.find(({file}) => file === 'all-widgets.css')?.code;
      const body = served(`<h1>A page</h1>${style === undefined ? '' : `<style>${style}</style>`}${words}`).replaceAll(
        '/vendor/all-widgets/latest/',
        '/dist/',
      );
      const strict = await openPage(body, {head: '', policy});
      await settled(strict);
      expect(shownIn(strict)).to.deep.equal([languages[0]]);
      // The policy for plain HTML allows no script, so not the recorder of the tests either. The style has its effect.
      if (host === 'html') expect(gapIn(strict)).to.not.equal('');
      else expect([...strict.record.console, ...strict.record.violations]).to.deep.equal([]);
      const {head, main = ''} = strangers[stranger]!;
      const among = await openPage(`<main ${main}>${body}</main>`, {head});
      await settled(among);
      expect(shownIn(among)).to.deep.equal([languages[0]]);
      expect(among.record.console).to.deep.equal([]);
    });
  }
});

/** A property that our style sheet sets. */
const gapIn = ({document, window}: Page): string =>
  window.getComputedStyle(document.querySelector('.all-widgets > section')!).getPropertyValue('--_gap');

interface Output {
  readonly blocks: readonly {readonly code: string; readonly lang?: string; readonly file?: string}[];
  readonly policy: string;
}

const folder = new URL('/demo/builder/', location.href);
const load = <Module>(name: string): Promise<Module> => import(new URL(name, folder).href) as Promise<Module>;

const [{outputOf}, {firstState}, {stateAt}, {loadTools}, {default: words}] = await Promise.all([
  load<{outputOf: (...given: unknown[]) => Promise<Output>}>('output.js'),
  load<{firstState: object}>('state.js'),
  load<{stateAt: (fragment: string, data: unknown) => {state: object}}>('address.js'),
  load<{loadTools: (...given: unknown[]) => Promise<unknown>}>('tools.js'),
  load<{default: unknown}>('words/en.js'),
]);
const data = (await (await fetch(new URL('data.json', folder))).json()) as unknown;
const tools = await loadTools(data, folder);

/** The output of the builder, without its page: test/builder/builder.test.ts holds that the page shows it. */
const outputWith = (changes: object): Promise<Output> => outputOf({...firstState, ...changes}, data, tools, words);
const outputAt = (fragment: string): Promise<Output> => outputWith(stateAt(fragment, data).state);

/** Languages of our sections on a page, live or as plain HTML. */
const shownIn = ({document}: Page): readonly string[] => {
  const ours = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('all-'));
  const sections = ours.length
    ? ours.map(({shadowRoot}) => shadowRoot!.querySelector('section')!)
    : [...document.querySelectorAll<HTMLElement>('.all-widgets > section')];
  return [...new Set(sections.map(({lang}) => lang))];
};
