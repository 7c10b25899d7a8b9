/** The polluted page: another script has added to every object, and no tag shows, links or calls anything else for it. */
import {expect} from '@open-wc/testing';
import type {SectionElement} from '../../src/elements/section-element.ts';
import {languages, openPage, oursIn, settled, someCases, type Page} from '../browser/pages.ts';
import {markup} from '../content/hospital.ts';
import {tags} from './everything.ts';
import {names, options, optionValues, values} from './polluted.ts';

/** Data with few fields: all others could be read from the prototype. */
const given: Readonly<Record<string, unknown>> = {
  'all-doctors': {people: [{name: 'Robin'}]},
  'all-community': {items: [{title: 'Evenings', replies: 2, date: '2026-10-01T10:00:00Z'}]},
  'all-products': {items: [{title: 'A book'}]},
  'all-policy': {donations: {text: 'Thank you.'}},
};
const body = `<script type="application/json" data-all-hospital>{"name": "Harbor Lane", "phone": "555-0100", "offers": ["A nurse"], "timeZone": "UTC"}</script>
  ${tags.map((tag) => (given[tag] ? markup(tag, given[tag]) : `<${tag}></${tag}>`)).join('')}
  <all-news src="/demo/feeds/news.json"></all-news>
  <script type="application/json" data-all-locale="es">{"messages": {"causes.title": "Causas de {hospital} {emergency}"}}</script>`;

/** One of our sections, alone and with others in tabs, and the menu. */
const few =
  '<all-language-picker></all-language-picker><all-causes></all-causes><all-page><all-causes></all-causes><all-diagnosis></all-diagnosis></all-page>';

const open = async (value?: unknown, polluted: readonly string[] = names, markup = body): Promise<Page> => {
  const pollution = `<script>for (const name of ${JSON.stringify(polluted)})
    Object.defineProperty(Object.prototype, name, {value: ${JSON.stringify(value)}, configurable: true, writable: true})</script>`;
  const bundle = '<script type="module" src="{bundle}"></script>';
  const page = await openPage(markup, {lang: 'es', head: value === undefined ? bundle : pollution + bundle});
  await settled(page);
  return page;
};

/** The markup that readers get, without the markers of Lit. */
const markupOf = ({document}: Page): readonly string[] =>
  oursIn(document).map(
    ({localName, shadowRoot}) =>
      `${localName}: ${shadowRoot!.innerHTML.replace(/<!--.*?-->|<style>.*?<\/style>/gs, '').replace(/\s+/g, ' ')}`,
  );

describe('The polluted page', () => {
  let usual: readonly string[];
  before(async () => {
    usual = markupOf(await open());
    expect(usual.length).to.be.greaterThan(tags.length);
  });

  for (const value of someCases(values, 1))
    it(`has on every tag what it has on any page, with ${JSON.stringify(value)} in every object`, async () => {
      const page = await open(value);
      const polluted = markupOf(page);
      expect(polluted.length).to.equal(usual.length);
      for (const [index, html] of polluted.entries()) expect(html).to.equal(usual[index]);
      const defined = page.window.customElements.get('all-causes-x') ?? page.window.customElements.get('all-causes-1');
      expect(defined).to.equal(undefined);
    });

  for (const value of someCases(optionValues, 1))
    it(`has on every tag what it has on any page, with ${JSON.stringify(value)} as each option in every object`, async () => {
      const polluted = markupOf(await open(value, options));
      for (const [index, html] of usual.entries()) expect(polluted[index]).to.equal(html);
    });

  for (const name of ['once', 'passive', 'capture', 'signal'])
    it(`answers each choice of a language and each click, with “${name}” in every object`, async () => {
      const {document} = await open(true, [name], few);
      const [menu, causes, whole] = ['language-picker', 'causes', 'page'].map((tag) =>
        document.querySelector<SectionElement>(`all-${tag}`)!,
      );
      const select = menu!.shadowRoot!.querySelector('select')!;
      for (const code of ['fr', 'de', 'es']) {
        const changed = languages(causes!);
        select.value = code;
        select.dispatchEvent(new Event('change'));
        expect((await changed)[0]?.shown).to.equal(code);
      }
      for (const tab of [1, 0, 1].map(
        (index) => whole!.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]')[index]!,
      )) {
        tab.click();
        await whole!.updateComplete;
        expect(tab.ariaSelected).to.equal('true');
      }
    });
});
