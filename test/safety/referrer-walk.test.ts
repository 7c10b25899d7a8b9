/** No link to another site, and no request, tells where the reader is, even where the page tells everyone. */
import {expect} from '@open-wc/testing';
import {openPage, oursIn, settled, visit, type Page} from '../browser/pages.ts';
import {given, markup} from '../content/hospital.ts';
import {profile, profileScript, tags} from './everything.ts';

/** The same server under another name: another site. */
const elsewhere = `http://127.0.0.1:${location.port}`;

interface Seen {
  readonly path: string;
  readonly referrer: string;
}

const seen = async (name: string): Promise<readonly Seen[]> =>
  (await (await fetch(`/seen/${name}`)).json()) as readonly Seen[];

const linksIn = ({document}: Page): readonly HTMLAnchorElement[] =>
  [document, ...oursIn(document).flatMap(({shadowRoot}) => shadowRoot ?? [])]
    .flatMap((root) => [...root.querySelectorAll<HTMLAnchorElement>('a[href]')])
    .filter(({protocol, origin}) => /^https?:$/.test(protocol) && origin !== location.origin);

/** Everything about a link that decides on its referrer. */
const kindOf = ({rel, referrerPolicy}: HTMLAnchorElement): string => `rel="${rel}" referrerpolicy="${referrerPolicy}"`;

/** Kind of link → the referrer that another site received from a click on a copy of it. */
const follow = async (page: Page, links: readonly HTMLAnchorElement[]): Promise<ReadonlyMap<string, string>> => {
  const learned = new Map<string, string>();
  for (const [kind, link] of new Map(links.map((link) => [kindOf(link), link]))) {
    const name = crypto.randomUUID();
    await followOne(page, link, `${elsewhere}/seen/${name}/link.html`);
    learned.set(kind, (await seen(name))[0]!.referrer);
  }
  return learned;
};

const followOne = async ({document}: Page, link: HTMLAnchorElement, href: string): Promise<void> => {
  // A frame in the page has the page's policy and tells the page's address.
  const frame = document.createElement('iframe');
  const isLoaded = () => new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = '<!doctype html><title>A frame</title>';
  const opened = isLoaded();
  document.body.append(frame);
  await opened;
  const copy = frame.contentDocument!.importNode(link, true);
  copy.href = href;
  frame.contentDocument!.body.append(copy);
  const followed = isLoaded();
  copy.click();
  await followed;
  frame.remove();
};

/** A link of the page's own, to see that the page tells where the reader is. */
const ownLink = '<a id="own" href="http://other.example/">Other</a>';

const walk = async (page: Page, least: number): Promise<void> => {
  const links = linksIn(page).filter(({id}) => id !== 'own');
  expect(links.length).to.be.greaterThan(least);
  const learned = await follow(page, links);
  for (const link of links) expect(learned.get(kindOf(link)), link.outerHTML).to.equal('');
  const [own] = (await follow(page, [page.document.querySelector<HTMLAnchorElement>('#own')!])).values();
  expect(own, 'a link of the page’s own').to.include(location.host);
};

describe('The referrer walk', () => {
  it('follows every link of every tag, with every kind of data', async () => {
    const sections = tags.map((tag) => markup(tag, given[tag] ?? {})).join('');
    const failing = `<all-news src="/nowhere.xml" href="https://www.hospital.example/news"></all-news>
      <all-news src="https://nowhere.invalid/news.xml"></all-news><all-care></all-care><all-page></all-page>`;
    const page = await openPage(profileScript + ownLink + sections + failing, {referrer: 'unsafe-url', lang: 'es'});
    await settled(page);
    await walk(page, 60);
  });

  for (const format of ['light', 'shadow'])
    it(`follows every link of a page that a server has made, in the format ${format}`, async () => {
      const data = Object.fromEntries(Object.entries(given).filter(([tag]) => tag !== 'all-care'));
      const page = await visit(
        `/prerendered?${new URLSearchParams({
          tag: 'all-page',
          lang: 'es',
          format,
          hospital: JSON.stringify(profile),
          data: JSON.stringify(data),
          referrer: 'unsafe-url',
        })}`,
      );
      page.document.body.insertAdjacentHTML('beforeend', ownLink);
      await walk(page, 40);
    });

  it('makes every request: locale file, feed and picture', async () => {
    const name = crypto.randomUUID();
    const base = `${elsewhere}/seen/${name}`;
    const doctors = {people: [{name: 'Robin Example', image: `${base}/demo/people/robin.svg`}]};
    const page = await openPage(
      `${markup('all-doctors', doctors)}<all-news src="${base}/demo/feeds/news.json"></all-news>
       <img src="${base}/demo/people/sam.svg" alt="">`,
      {referrer: 'unsafe-url', lang: 'es', bundle: `${base}/dist/all-widgets.js`},
    );
    await settled(page);
    const picture = oursIn(page.document).flatMap(({shadowRoot}) => shadowRoot!.querySelector('img') ?? [])[0]!;
    picture.loading = 'eager';
    await picture.decode();
    const asked = new Map((await seen(name)).map(({path, referrer}) => [path, referrer]));
    for (const path of ['dist/locales/es.json', 'demo/feeds/news.json', 'demo/people/robin.svg'])
      expect(asked.get(path), path).to.equal('');
    expect(asked.get('demo/people/sam.svg'), 'a picture of the page’s own').to.include(location.host);
  });
});
