/** Readers get the whole text in shadow roots, dialogs, templates and sandboxes, and after content systems and translators. */
import {expect} from '@open-wc/testing';
import type {SectionElement} from '../../src/elements/section-element.ts';
import {version} from '../../src/version.ts';
import {
  addFrame,
  fetchLocale,
  oursIn,
  openPage,
  sectionOf,
  settled,
  textOf,
  type Bundle,
  type Page,
} from '../browser/pages.ts';

const {messages} = await fetchLocale('es');
const english = 'What causes acute lymphocytic leukemia (ALL)?';
const spanish = messages['causes.title']!;
const doctors =
  '<all-doctors><script type="application/json">{"people": [{"name": "Robin Example"}]}</script></all-doctors>';
const whole = `<all-causes></all-causes><all-page>${doctors}<all-overview></all-overview><all-diagnosis></all-diagnosis></all-page>`;

/** Address of a copy of a bundle in a folder of its own. */
const copyOf = (file: string, kind = 'none'): string => `/faults/${kind}/${crypto.randomUUID()}/${file}`;
const scripts = (...addresses: readonly string[]): string =>
  addresses.map((address) => `<script type="module" src="${address}"></script>`).join('');

const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;

/** Text of each of our elements, and whether it is visible or in a hidden tab. */
const wordsIn = async (page: Page): Promise<readonly string[]> => {
  const elements = await settled(page);
  // `<all-page>` arranges its sections after they have their text.
  for (const element of elements) await (element as SectionElement).updateComplete;
  return elements.map(
    (element) => `${element.localName}, ${isSeen(sectionOf(element)) ? 'seen' : 'unseen'}: ${textOf(element)}`,
  );
};

/** Waits until each of our elements is in that language. */
const turned = async (page: Page, lang: string, root: ParentNode = page.document): Promise<void> => {
  while (oursIn(root).some((element) => sectionOf(element).lang !== lang)) await page.next('all-language');
};

describe('beside another version', () => {
  it('the first one shows every word, and the second one nothing and says nothing', async () => {
    const alone = await wordsIn(await openPage(whole, {lang: 'es'}));
    const [first, second] = [copyOf('all-widgets.js', 'other-version'), copyOf('all-widgets.js')];
    const page = await openPage(whole, {
      lang: 'es',
      head: `<script type="module">
        import * as first from '${first}';
        import * as second from '${second}';
        window.copies = [first, second];
      </script>`,
    });
    expect(await wordsIn(page)).to.deep.equal(alone);
    const {copies} = page.window as unknown as {copies: readonly [Bundle, Bundle]};
    expect(copies.map(({version}) => version)).to.deep.equal(['99.0.0', version]);
    for (const [tag, element] of Object.entries(copies[0].elements))
      expect(page.window.customElements.get(tag)).to.equal(element);
    const asked = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(asked.filter((path) => path.endsWith('/es.json'))).to.deep.equal([
      first.replace('all-widgets.js', 'locales/es.json'),
    ]);
    expect(page.record.console).to.deep.equal([]);
  });

  it('the page of the one shows the sections of the other', async () => {
    const alone = await wordsIn(await openPage(whole, {lang: 'es'}));
    const page = await openPage(whole, {
      lang: 'es',
      head: scripts(copyOf('all-sections.js', 'other-version'), '{bundle}'),
    });
    expect(await wordsIn(page)).to.deep.equal(alone);
    page.document.documentElement.lang = 'en';
    await turned(page, 'en');
    expect((await wordsIn(page)).join()).to.include(english);
    expect(page.record.console).to.deep.equal([]);
  });

  it('and after a stranger’s <all-overview>, the page shows all else', async () => {
    const page = await openPage(whole, {
      head: `<script>customElements.define('all-overview', class extends HTMLElement {
        shown = true;
        empty = true;
      })</script>${scripts('{bundle}')}`,
    });
    page.document.querySelector('all-overview')!.textContent = 'Theirs';
    expect((await wordsIn(page)).map((words) => words.split(',')[0])).to.deep.equal([
      'all-causes',
      'all-page',
      'all-doctors',
      'all-diagnosis',
    ]);
    expect(page.record.console).to.have.length(1);
    expect(page.record.console[0]).to.include('<all-overview> is not ours');
  });
});

describe('inside', () => {
  let plain: readonly string[];

  before(async () => {
    plain = await wordsIn(await openPage(whole));
  });

  for (const mode of ['open', 'closed'] as const)
    it(`a stranger’s ${mode} shadow root, with styles of its own, every word is there and follows the page’s language`, async () => {
      const page = await openPage('<div></div>');
      const root = page.document.querySelector('div')!.attachShadow({mode});
      root.innerHTML = `<style>* { all: unset } section, p { display: none }</style>${whole}`;
      const inside = {...page, document: root as unknown as Document};
      expect(await wordsIn(inside)).to.deep.equal(plain);
      page.document.documentElement.lang = 'es';
      await turned(page, 'es', root);
      expect((await wordsIn(inside)).join()).to.include(spanish);
    });

  it('a <dialog>, every word is ready before it opens and there when it does', async () => {
    const page = await openPage(`<dialog>${whole}</dialog>`);
    await settled(page);
    const element = page.document.querySelector('all-causes')!;
    expect(isSeen(element)).to.equal(false);
    page.document.querySelector('dialog')!.showModal();
    expect(isSeen(element)).to.equal(true);
    expect(await wordsIn(page)).to.deep.equal(plain);
  });

  it('a <template>, nothing happens, and every copy of it has every word', async () => {
    const page = await openPage(`<template>${whole}</template><main></main>`);
    const {content} = page.document.querySelector('template')!;
    expect(content.querySelector('all-causes')!.shadowRoot).to.equal(null);
    const main = page.document.querySelector('main')!;
    main.append(content.cloneNode(true), page.document.importNode(content, true));
    expect(await wordsIn(page)).to.deep.equal([...plain, ...plain]);
  });

  it('a document of their own, and brought over from there, every word is there', async () => {
    const page = await openPage('<main></main>');
    const other = new DOMParser().parseFromString(whole, 'text/html');
    page.document.querySelector('main')!.append(...other.body.children);
    expect(await wordsIn(page)).to.deep.equal(plain);
  });
});

describe('in a frame with nothing but scripts allowed', () => {
  /** Opens a sandboxed page, and resolves with its message once it has loaded, and the section has a language or the bundle fails. */
  const tellOf = async (bundle: string): Promise<unknown> => {
    const srcdoc = `<!doctype html><html lang="en"><title>A page</title>
      <all-language-picker remember></all-language-picker><all-causes lang="es"><p>Call us.</p></all-causes>
      <script>
        const errors = [];
        addEventListener('error', ({message}) => errors.push(message));
        console.warn = console.error = (line) => errors.push(line);
        const loaded = new Promise((resolve) => addEventListener('load', resolve));
        const tell = () => loaded.then(() => parent.postMessage({
          origin,
          errors: errors.filter(Boolean),
          title: document.querySelector('all-causes').shadowRoot?.querySelector('h2')?.textContent,
          fallback: document.querySelector('p').getBoundingClientRect().height > 0,
        }, '*'));
        addEventListener('all-language', ({target}) => target.localName === 'all-causes' && tell());
      </script>
      <script type="module" src="${location.origin}${bundle}" onerror="tell()"></script>`;
    const told = new Promise((resolve) => {
      addEventListener('message', ({data, source}) => source === frame.contentWindow && resolve(data));
    });
    const frame = addFrame((each) => {
      each.sandbox.add('allow-scripts');
      each.srcdoc = srcdoc;
    });
    return told;
  };

  it('a language is loaded where the server lets others have the files', async () => {
    expect(await tellOf(copyOf('all-widgets.js', 'shared'))).to.deep.equal({
      origin: 'null',
      errors: [],
      title: spanish,
      fallback: false,
    });
  });

  it('English is shown where it lets them have the bundle alone', async () => {
    const told = (await tellOf(copyOf('all-widgets.js', 'unshared'))) as {errors: string[]};
    expect(told).to.deep.include({origin: 'null', title: english, fallback: false});
    expect(told.errors).to.have.length(1);
    expect(told.errors[0]).to.match(/^all-widgets: es\.json could not be loaded/);
  });

  it('the page’s own words stay where it lets them have nothing', async () => {
    expect(await tellOf(copyOf('all-widgets.js'))).to.deep.equal({
      origin: 'null',
      errors: [],
      title: undefined,
      fallback: true,
    });
  });
});

describe('a page translator', () => {
  /** Changes a page as translators do: sets `lang`, and wraps every text in two elements. */
  const translate = ({document}: Page, lang: string): void => {
    document.documentElement.lang = lang;
    document.documentElement.className = 'translated-ltr';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter((text) => text.data.trim() && text.parentElement!.localName !== 'script')) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `[${lang}] ${text.data}`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };

  it('gets our own translation, once, with the hospital’s words beside it', async () => {
    const page = await openPage(
      `<main><all-causes>Call us.<span slot="before">We know you.</span></all-causes>
        <all-page><div>Our own <all-overview>Call us.</all-overview></div>${doctors}</all-page></main>`,
    );
    await settled(page);
    translate(page, 'es');
    await turned(page, 'es');
    const causes = page.document.querySelector('all-causes')!;
    expect(textOf(causes)).to.include(spanish);
    expect(textOf(causes)).not.to.include(english);
    expect(isSeen(causes.querySelector('[slot] font')!)).to.equal(true);
    expect(isSeen(causes.querySelector(':scope > font')!)).to.equal(false);
    expect(page.document.querySelector('all-page')!.shadowRoot!.querySelectorAll('[role="tab"]')).to.have.length(2);
    expect(page.record.console).to.deep.equal([]);
    translate(page, 'en');
    await turned(page, 'en');
    expect(textOf(causes)).to.include(english);
    expect(textOf(causes)).not.to.include(spanish);
  });
});

describe('a content system that puts <p> and <br> everywhere', () => {
  it('changes not a word, and no tab', async () => {
    const clean = await wordsIn(await openPage(whole));
    const page = await openPage(
      `<p><all-causes><br />
      </all-causes></p>
      <all-page><br />
      <p><all-doctors><br />${doctors.slice('<all-doctors>'.length)}</p>
      <p></p><p><br /></p>
      <p><all-overview><p></p></all-overview><br /><all-diagnosis></all-diagnosis></p>
      </all-page>`,
    );
    expect(await wordsIn(page)).to.deep.equal(clean);
    expect(page.record.console).to.deep.equal([]);
  });

  for (const [what, body] of [
    [
      'written on lines of their own',
      '<p><all-causes><br />\n<span slot="before">We know you.</span><br />\n</all-causes></p>',
    ],
    [
      'with empty lines between',
      '<p><all-causes></p>\n<p><span slot="before">We know you.</span></p>\n<p></all-causes></p>',
    ],
  ] as const)
    it(`loses no word of the hospital’s own, ${what}`, async () => {
      const page = await openPage(body);
      const [causes] = await settled(page);
      expect(textOf(causes!)).to.include(english);
      expect(isSeen(page.document.querySelector('span')!)).to.equal(true);
    });
});
