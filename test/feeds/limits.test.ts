/** A list ends at 200 entries wherever it comes from, and leads to the page with all of them. */
import {expect, waitUntil} from '@open-wc/testing';
import {openPage, sectionOf, settled, type Page} from '../browser/pages.ts';
import {errorsOf, feedAt, itemsOf, show, type Section} from './feed.ts';

const href = 'https://www.harborlane.example/all';
const people = Array.from({length: 250}, (_, index) => ({name: `Person ${index + 1}`}));
const locations = people.map(({name}) => ({name}));
const inline = (data: unknown, attribute = ''): string =>
  `<script type="application/json" ${attribute}>${JSON.stringify(data)}</script>`;

/** A page with one section, once it shows its list. */
const open = async (tag: string, body: string): Promise<{page: Page; element: Section}> => {
  const page = await openPage(body);
  await settled(page);
  return {page, element: page.document.querySelector<Section>(tag)!};
};

const linkTo = (element: Element): Element | undefined =>
  [...sectionOf(element).querySelectorAll('a')].find((link) => link.href === href);

describe('a list of more than 200 entries', () => {
  /** The test server's feed of 10,000 items. */
  const news = (limit: number): ReturnType<typeof show> =>
    show(feedAt('long'), {attributes: `limit="${limit}" href="${href}"`});
  const put = async (data: unknown): Promise<string> => {
    const src = `/kept/${crypto.randomUUID()}`;
    await fetch(src, {method: 'PUT', body: JSON.stringify(data)});
    return src;
  };
  for (const [what, list, show200] of [
    ['in a feed', 'items', () => news(250)],
    [
      'in JSON at an address',
      'people',
      async () => show(await put({people}), {tag: 'all-doctors', attributes: `href="${href}"`}),
    ],
    [
      'inside the tag',
      'people',
      () => open('all-doctors', `<all-doctors href="${href}">${inline({people})}</all-doctors>`),
    ],
    [
      'in the profile',
      'locations',
      () => open('all-care', `${inline({locations}, 'data-all-hospital')}<all-care href="${href}"></all-care>`),
    ],
  ] as const)
    it(`${what} ends there, leads to the page with all of them, and is named to the web developer`, async () => {
      const {page, element} = await show200();
      expect(itemsOf(element)).to.have.length(200);
      expect(linkTo(element)?.textContent).to.match(/^(All news|Look on www\.harborlane\.example)$/);
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.include(`${list} (cut to 200 entries;`);
      expect(errorsOf(page).map(({kind}) => kind)).to.deep.equal(['data']);
    });

  it('is shown to as many as the page asks for, without a word, where those are fewer', async () => {
    const {page, element} = await news(7);
    expect(itemsOf(element)).to.have.length(7);
    expect(page.record.console).to.deep.equal([]);
  });

  it('is shown to as many as the page asks for later', async () => {
    const {page, element} = await news(2);
    for (const limit of [7, 3]) {
      element.setAttribute('limit', String(limit));
      await waitUntil(() => itemsOf(element).length === limit, `There are not ${limit} entries.`);
    }
    expect(page.record.console).to.deep.equal([]);
  });

  it('has no link to all of them where 200 are not reached', async () => {
    const few = {people: people.slice(0, 199)};
    const {page, element} = await open('all-doctors', `<all-doctors href="${href}">${inline(few)}</all-doctors>`);
    expect(itemsOf(element)).to.have.length(199);
    expect(linkTo(element)).to.equal(undefined);
    expect(page.record.console).to.deep.equal([]);
  });
});

describe('a text of more than 2,000 characters', () => {
  it('is cut, and named to the web developer', async () => {
    const text = 'We care. '.repeat(300);
    const {page, element} = await open('all-policy', `<all-policy>${inline({copyright: {text}})}</all-policy>`);
    expect(sectionOf(element).querySelector('li')!.textContent.trim()).to.match(/^We care\. .{1900,2000} …$/);
    expect(page.record.console).to.have.length(1);
    expect(page.record.console[0]).to.include('copyright.text (cut to 2000 characters)');
  });
});
