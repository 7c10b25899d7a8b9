/** The clobbered page: its forms and images have names of members of `document`, so a browser shadows those members with them. */
import {expect} from '@open-wc/testing';
import {languages, openPage, oursIn, settled, type Page} from '../browser/pages.ts';
import {tags} from './everything.ts';

/** Members of the document that we read, or once read. */
const names = [
  ...[
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'addEventListener',
    'removeEventListener',
    'dispatchEvent',
  ],
  ...['head', 'body', 'documentElement', 'activeElement', 'readyState', 'baseURI', 'URL', 'title', 'getRootNode'],
];
const profile = {name: 'Harbor Lane', phone: '555-0100', appointment: '/appointment'};
const body = `<script type="application/json" data-all-hospital>${JSON.stringify(profile)}</script>
  <script type="application/json" data-all-locale="es">{"messages": {"causes.title": "Causas de la leucemia"}}</script>
  <script type="application/json" data-all-locale="de">no JSON</script>
  <div id="box">${tags.map((tag) => `<${tag}></${tag}>`).join('')}</div>
  <all-language-picker for="box"></all-language-picker><all-page structured-data></all-page>`;

const clobbering = (members: readonly string[]): string =>
  members.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');

/** Our elements, without the help of the page’s `document`. */
const root = ({window}: Page): HTMLElement =>
  Reflect.get(window.Document.prototype, 'documentElement', window.document) as HTMLElement;

const markupOf = (page: Page): readonly string[] =>
  oursIn(root(page)).map(
    ({localName, shadowRoot}) =>
      `${localName}: ${shadowRoot!.innerHTML.replace(/<!--.*?-->|<style>.*?<\/style>/gs, '')}`,
  );

const drawn = async (page: Page): Promise<void> => {
  const isEmpty = (element: Element): boolean => !(element as {shown?: unknown}).shown;
  for (let frame = 0; frame < 300 && oursIn(root(page)).some(isEmpty); frame++)
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  for (const element of oursIn(root(page))) await (element as {updateComplete?: Promise<unknown>}).updateComplete;
};

describe('The clobbered page', () => {
  let usual: Page;
  let clobbered: Page;
  let usualMarkup: readonly string[];
  before(async () => {
    usual = await openPage(body, {lang: 'es'});
    await settled(usual);
    await drawn(usual);
    usualMarkup = markupOf(usual);
    clobbered = await openPage(clobbering(names) + body, {lang: 'es'});
    await drawn(clobbered);
  });

  it('has on every tag what it has on any page', () => {
    expect(usualMarkup.length).to.be.greaterThan(tags.length);
    expect(clobbered.document.querySelector).not.to.be.a('function');
    const markup = markupOf(clobbered);
    for (const [index, html] of usualMarkup.entries()) expect(markup[index]).to.equal(html);
    expect(root(clobbered).querySelector('script[data-all-graph]')).not.to.equal(null);
    expect(clobbered.record.console.filter((line) => !line.startsWith('all-widgets:'))).to.deep.equal([]);
  });

  it('changes to the language that a reader picks', async () => {
    const menu = [...root(clobbered).querySelectorAll('all-language-picker')]
      .at(-1)!
      .shadowRoot!.querySelector('select')!;
    const changed = languages(root(clobbered).querySelector('all-causes')!);
    menu.value = 'fr';
    menu.dispatchEvent(new Event('change'));
    expect((await changed)[0]?.shown).to.equal('fr');
  });

  it('names a hospital without a name by the title of the page', async () => {
    const page = await openPage(`${clobbering(['title'])}<all-causes><p slot="before">Call us.</p></all-causes>`);
    await drawn(page);
    expect(page.document.title).not.to.be.a('string');
    const [causes] = oursIn(root(page));
    expect(causes!.shadowRoot!.querySelector('[part="hospital"] strong')!.textContent).to.equal('From A page');
  });

  it('shows at least the words inside the tags where Lit’s own methods are taken', async () => {
    for (const name of ['createElement', 'createTreeWalker', 'createComment', 'importNode']) {
      const page = await openPage(`${clobbering([name])}<all-causes><p>Call us.</p></all-causes>`);
      const words = root(page).querySelector('p')!;
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
      expect(words.getBoundingClientRect().height, name).to.be.greaterThan(0);
    }
  });
});
