/** The bundle loads on any page, from any folder, under the strict policy. */
import {expect} from '@open-wc/testing';
import {sections as ours} from '../content/sections.ts';
import type {Bundle} from '../browser/pages.ts';
import {loadBundle, openPage, sectionOf, settled, strictPolicy, textOf} from '../browser/pages.ts';

const {elements, locales} = await loadBundle();
const tags = Object.keys(elements);
const everyElement = Object.keys(ours)
  .map((tag) => `<${tag}></${tag}>`)
  .join('');
/** Paths of the requests of a page, without that for drawings: test/pictures/pictures.test.ts tests when it is made. */
const requestsOf = ({window}: {window: Window}): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((path) => !path.endsWith('/pictures.json'));

describe('the bundle', () => {
  it('is one file that imports no other', async () => {
    const code = await (await fetch('/dist/all-widgets.js')).text();
    expect(code).not.to.match(/\bimport\s*(\(|\{|\*|['"]|\w+\s+from\b)|\bfrom\s*['"]/);
  });

  it('defines every tag and exports what the contract says', async () => {
    const page = await openPage('');
    for (const tag of tags) expect(page.window.customElements.get(tag), tag).to.be.a('function');
    const bundle = (await import('/dist/all-widgets.js' as string)) as Bundle;
    expect(Object.keys(bundle).sort()).to.deep.equal([
      'addLocale',
      'defineElements',
      'elements',
      'locales',
      'structuredData',
      'version',
    ]);
    expect(bundle.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(bundle.locales['es']).to.deep.equal({name: 'Español', direction: 'ltr', state: 'draft'});
  });

  it('works from any folder with its locales beside it', async () => {
    const folder = `/faults/none/${crypto.randomUUID()}`;
    const page = await openPage(everyElement, {lang: 'es', bundle: `${folder}/all-widgets.js`});
    for (const element of await settled(page)) expect(sectionOf(element).lang).to.equal('es');
    expect(requestsOf(page)).to.include(`${folder}/locales/es.json`);
  });

  it('asks for nothing but the locale a page needs, once, and keeps nothing', async () => {
    const page = await openPage(everyElement + everyElement, {lang: 'ar'});
    await settled(page);
    expect(requestsOf(page)).to.have.members([
      '/test/browser/record.js',
      '/dist/all-widgets.js',
      '/dist/locales/ar.json',
    ]);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
    expect(page.record.console).to.deep.equal([]);
  });

  it('asks for nothing at all on an English page', async () => {
    const page = await openPage(everyElement);
    await settled(page);
    expect(requestsOf(page)).to.have.members(['/test/browser/record.js', '/dist/all-widgets.js']);
  });

  it('runs under the strict policy of the contract', async () => {
    const page = await openPage(everyElement, {
      lang: 'es',
      policy: strictPolicy,
    });
    for (const element of await settled(page)) {
      expect(sectionOf(element).lang).to.equal('es');
      expect(getComputedStyle(sectionOf(element).querySelector('h2')!).marginBlockStart).to.equal('0px');
    }
    expect(page.record.violations).to.deep.equal([]);
    expect(page.record.console).to.deep.equal([]);
  });

  it('can be loaded twice, and from two places: the first one wins', async () => {
    const second = `/faults/none/${crypto.randomUUID()}/all-widgets.js`;
    const page = await openPage(everyElement, {
      head: `<script type="module" src="{bundle}"></script><script type="module" src="${second}"></script>`,
      lang: 'es',
    });
    await settled(page);
    const ofSpanish = requestsOf(page).filter((path) => path.endsWith('/es.json'));
    expect(ofSpanish).to.deep.equal(['/dist/locales/es.json']);
    expect(page.record.console).to.deep.equal([]);
  });

  it('runs beside another copy of Lit, even where Trusted Types are on', async () => {
    const page = await openPage('<all-causes></all-causes>', {
      head: `<script type="module">import '/node_modules/lit/index.js';</script><script type="module" src="{bundle}"></script>`,
    });
    expect(textOf((await settled(page))[0]!)).to.include('What causes acute lymphocytic leukemia (ALL)?');
    const strict = await openPage('<all-causes></all-causes>', {
      head: '<script type="module" src="/node_modules/lit/index.js"></script><script type="module" src="{bundle}"></script>',
      policy: "require-trusted-types-for 'script'; trusted-types lit-html all-widgets",
    });
    expect(textOf((await settled(strict))[0]!)).to.include('What causes acute lymphocytic leukemia (ALL)?');
  });

  it('leaves a stranger’s element of the same name alone, and says so', async () => {
    const page = await openPage('<all-overview></all-overview><all-causes></all-causes>', {
      head: `<script>customElements.define('all-overview', class extends HTMLElement {})</script><script type="module" src="{bundle}"></script>`,
    });
    while (!page.document.querySelector('all-causes')!.shadowRoot?.querySelector('section'))
      await page.next('all-language');
    expect(page.document.querySelector('all-overview')!.shadowRoot).to.equal(null);
    expect(page.record.console).to.have.length(1);
    expect(page.record.console[0]).to.match(/^all-widgets: <all-overview> is not ours, because another script/);
  });

  it('is, like every file a page may load, in the record of integrity', async () => {
    const {styles, ...record} = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    expect(Object.keys(styles!)).to.have.members(Object.keys(elements));
    expect(Object.keys(record)).to.have.members([
      'all-widgets.js',
      'all-sections.js',
      'light.css',
      'frame.js',
      'embed.js',
      'pictures.json',
      ...Object.keys(locales).flatMap((code) => (code === 'en' ? [] : [`locales/${code}.json`])),
    ]);
    for (const [file, integrity] of Object.entries(record)) await fetch(`/dist/${file}`, {integrity});
  });

  it('does nothing in a worker, and throws nothing', async () => {
    const script = ['all-widgets', 'all-sections']
      .map((name) => `await import('${new URL(`/dist/${name}.js`, location.href).href}');`)
      .join('');
    const url = URL.createObjectURL(new Blob([`${script} postMessage('ready')`], {type: 'text/javascript'}));
    const worker = new Worker(url, {type: 'module'});
    const said = await new Promise<unknown>((resolve) => {
      worker.addEventListener('message', ({data}) => resolve(data));
      worker.addEventListener('error', ({message}) => resolve(message));
    });
    expect(said).to.equal('ready');
    worker.terminate();
    URL.revokeObjectURL(url);
  });

  it('holds no notes to translators and no fact ids', async () => {
    const code = await (await fetch('/dist/all-widgets.js')).text();
    expect(code).not.to.match(/desc:|F-[A-Z]{3}-\d/);
  });

  it('keeps Lit’s licence notice', async () => {
    expect(await (await fetch('/dist/all-widgets.js')).text()).to.include('SPDX-License-Identifier: BSD-3-Clause');
  });
});
