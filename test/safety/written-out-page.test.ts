/** A page with our elements may be written out, as by a crawler or an archive, and opened again: nothing in it runs. */
import {expect, waitUntil} from '@open-wc/testing';
import {openPage, oursIn, settled, visit, type Page} from '../browser/pages.ts';
import {given} from '../content/hospital.ts';

const attack = `</script><script>parent.hurt = true</script><img src="x" onerror="parent.hurt = true"><!--<script>`;
const hostile = {
  name: attack,
  phone: '555-0100',
  reviewed: {by: attack, on: '2999-01-01'},
  offers: [attack],
};

const hurt = (): unknown => (window as {hurt?: unknown}).hurt;

/** The page as an archive keeps it, with the shadow roots as markup. */
const writtenOut = ({document}: Page): string =>
  document.documentElement.getHTML({serializableShadowRoots: true, shadowRoots: rootsIn(document)});

const rootsIn = (root: ParentNode): ShadowRoot[] =>
  oursIn(root).flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot] : []));

const openAgain = async (html: string): Promise<Page> => {
  // Without our bundle and the recorder: only the written markup runs.
  const page = await openPage('', {head: ''});
  page.document.open();
  page.document.write(`<!doctype html>${html.replace(/<script [^>]*src=[^>]*><\/script>/g, '')}`);
  page.document.close();
  return page;
};

describe('The written-out page', () => {
  afterEach(() => {
    delete (window as {hurt?: unknown}).hurt;
  });

  it('runs nothing that a hospital’s name or a reviewer’s holds, in its structured data neither', async () => {
    const profile = JSON.stringify(hostile).replaceAll('<', '\\u003c');
    const page = await openPage(
      `<script type="application/json" data-all-hospital>${profile}</script><all-page structured-data></all-page>`,
    );
    await settled(page);
    for (const element of oursIn(page.document)) await (element as {updateComplete?: Promise<unknown>}).updateComplete;
    const graph = page.document.querySelector('script[type="application/ld+json"]')!;
    expect((JSON.parse(graph.textContent) as {reviewedBy: string}).reviewedBy).to.equal(attack);
    expect(graph.textContent).not.to.include('<');
    const again = await openAgain(writtenOut(page));
    expect(again.document.querySelectorAll('script[type="application/ld+json"]').length).to.equal(1);
    expect(hurt()).to.equal(undefined);
  });

  for (const format of ['light', 'shadow'])
    it(`runs nothing either where a server has made it, in the format ${format}`, async () => {
      const page = await visit(
        `/prerendered?${new URLSearchParams({
          tag: 'all-page',
          lang: 'en',
          format,
          hospital: JSON.stringify(hostile),
          data: JSON.stringify({...given, 'all-news': {items: [{title: attack, text: attack}]}}),
        })}`,
      );
      expect(page.document.documentElement.getHTML({shadowRoots: rootsIn(page.document)})).to.include('Acute');
      await openAgain(writtenOut(page));
      expect(hurt()).to.equal(undefined);
    });

  it('would be found to run what it holds', async () => {
    await openAgain(`<body><script>parent.hurt = true</script></body>`);
    await waitUntil(() => hurt() === true, 'The script in a written-out page did not run.');
  });
});
