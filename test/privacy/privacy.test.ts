/** The page sends nothing about a reader to any server but the hospital’s, and stores nothing. */
import {expect} from '@open-wc/testing';
import {given, markup} from '../content/hospital.ts';
import {sections as ours} from '../content/sections.ts';
import {isSweep, loadBundle, oursIn, openPage, sampleCodes, settled, wordCodes, type Page} from '../browser/pages.ts';

const {elements, locales} = await loadBundle();
const feed = '/demo/feeds/news.json';
const sections = Object.keys(ours).map((tag) => `<${tag}></${tag}>`);
const aroundThem = [
  ...Object.entries(given).map(([tag, data]) =>
    tag === 'all-news' ? `<${tag} src="${feed}"></${tag}>` : markup(tag, data),
  ),
  '<all-page structured-data></all-page>',
];
/** Every element; in most languages, the sections on the illness as the whole page has them, and one besides. */
const everyIn = (code: string): string =>
  [
    '<all-language-picker></all-language-picker>',
    ...(isSweep || (sampleCodes as readonly string[]).includes(code) ? sections : sections.slice(0, 1)),
    ...aroundThem,
  ].join('');
const head = '<script src="/test/privacy/traces.js"></script><script type="module" src="{bundle}"></script>';

/** Calls that a page’s scripts have made, and timers that are still running. */
const traced = ({window}: Page): {readonly traces: string[]; readonly waiting: ReadonlySet<string>} =>
  window as unknown as {traces: string[]; waiting: Set<string>};

const ready = async (page: Page): Promise<void> => {
  await settled(page);
  for (const element of oursIn(page.document)) await (element as {updateComplete?: Promise<unknown>}).updateComplete;
};

/** Opens every summary, chooses every tab, and picks the language again. */
const use = async (page: Page): Promise<void> => {
  const all = (selector: string): readonly HTMLElement[] =>
    oursIn(page.document).flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll<HTMLElement>(selector)]);
  for (const element of all('summary, [role="tab"]')) element.click();
  for (const element of all('select')) element.dispatchEvent(new Event('change'));
  await ready(page);
};

/** Resolves when the drawing of a picture is here: some are near the view of a page with every element. */
const drawn = (page: Page): Promise<void> =>
  new Promise((resolve) => {
    const roots = oursIn(page.document).flatMap(({shadowRoot}) =>
      shadowRoot?.querySelector('figure') ? [shadowRoot] : [],
    );
    const look = (): void => {
      if (roots.some((root) => root.querySelector('svg g'))) resolve();
    };
    for (const root of roots) new MutationObserver(look).observe(root, {childList: true, subtree: true});
    look();
  });

for (const code of wordCodes(Object.keys(locales)))
  it(`Every element in ${code} asks for its locale and what the page has written, and leaves no other trace`, async () => {
    const page = await openPage(everyIn(code), {lang: code, head});
    await ready(page);
    expect(new Set(oursIn(page.document).map(({localName}) => localName))).to.deep.equal(
      new Set(Object.keys(elements)),
    );
    await use(page);
    await drawn(page);

    const written = [
      '/test/browser/record.js',
      '/test/privacy/traces.js',
      '/dist/all-widgets.js',
      '/demo/people/robin.svg',
      '/demo/people/sam.svg',
    ];
    const fetched = [feed, ...(code === 'en' ? [] : [`/dist/locales/${code}.json`])];
    // Pictures are asked for once, and where one is near.
    const pictures = '/dist/pictures.json';
    const all = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(all.filter((path) => path === pictures).length).to.be.at.most(1);
    const asked = all.filter((path) => path !== pictures);
    expect(asked.filter((path) => !written.includes(path)).sort()).to.deep.equal(fetched.sort());

    const {traces, waiting} = traced(page);
    expect(new Set(traces.filter((trace) => trace !== `fetch GET ${pictures}`))).to.deep.equal(
      new Set([
        ...fetched.map((path) => `fetch GET ${path}`),
        `dispatchEvent all-language ${JSON.stringify({requested: code, shown: code, state: locales[code]!.state})}`,
        'dispatchEvent all-content null',
        'dispatchEvent change undefined',
      ]),
    );
    expect([...waiting]).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
    expect(await page.window.indexedDB.databases()).to.deep.equal([]);
    expect(await page.window.caches.keys()).to.deep.equal([]);
    expect(page.record.console).to.deep.equal([]);
  });

it('Whatever else a page did would be found', async () => {
  const deeds: Readonly<Record<string, string>> = {
    'fetch POST /there keepalive 1': `fetch('/there', {method: 'POST', keepalive: true, body: '1'}).catch(() => 0)`,
    'open GET /there': `new XMLHttpRequest().open('GET', '/there')`,
    'sendBeacon /there': `navigator.sendBeacon('/there')`,
    'setItem name Robin': `sessionStorage.setItem('name', 'Robin')`,
    'cookie name=Robin': `document.cookie = 'name=Robin'`,
    'EventSource ': `new EventSource('/there').close()`,
    'WebSocket ': `new WebSocket('ws://localhost:9').close()`,
    'Image ': `new Image()`,
    'open name': `caches.open('name')`,
    'dispatchEvent told "Robin"': `dispatchEvent(new CustomEvent('told', {detail: 'Robin'}))`,
  };
  const page = await openPage(`<script>${Object.values(deeds).join(';')}</script>`, {head});
  expect(traced(page).traces).to.deep.equal(Object.keys(deeds));
  page.window.setTimeout(() => undefined);
  expect(traced(page).waiting.size).to.equal(1);
  page.document.cookie = 'name=; max-age=0';
  page.window.sessionStorage.clear();
  await page.window.caches.delete('name');
});
