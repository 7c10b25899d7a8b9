/** A file of this release may move within its own site, and nowhere else: no third site learns where a reader is. */
import {expect} from '@open-wc/testing';
import {openPage, oursIn, sectionOf, settled, textOf, type Page} from '../browser/pages.ts';

/** The same server under another name: another site. */
const elsewhere = `http://127.0.0.1:${location.port}`;
/** An address of its own, which a page in `srcdoc` has not. */
const policy = "object-src 'none'";

interface Moved {
  readonly page: Page;
  /** Files that the third site was asked for. */
  readonly asked: () => Promise<readonly {readonly path: string}[]>;
}

/** A page in Spanish whose locale and pictures lead to another site than the bundle's. */
const openMoved = async (site: string, options = {}): Promise<Moved> => {
  const name = crypto.randomUUID();
  const page = await openPage('<all-causes><p>Call us.</p></all-causes>', {
    lang: 'es',
    bundle: `${site}/faults/redirected/${name}/all-widgets.js`,
    ...options,
  });
  await settled(page);
  return {
    page,
    asked: async () => (await (await fetch(`/seen/${name}`)).json()) as readonly {readonly path: string}[],
  };
};

for (const [what, site, options] of [
  ['the page’s own site', '', {policy}],
  ['the page’s own site, on a page without an address of its own,', '', {}],
  ['another site that shares them', elsewhere, {policy}],
] as const)
  describe(`files of ours on ${what} that lead to a third site`, () => {
    it('are refused before anything is asked there: a language, and the reader has words, and is told', async () => {
      const {page, asked} = await openMoved(site, options);
      const [element] = oursIn(page.document);
      expect(textOf(element!)).to.match(/^What causes .*In English for now /);
      expect(sectionOf(element!).lang).to.equal('en');
      const lines = page.record.console.filter((line) => line.includes(' es.json'));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^all-widgets: es\.json could not be loaded /);
      expect(await asked()).to.deep.equal([]);
    });

    it('are refused before anything is asked there: the pictures, and the words stand alone', async () => {
      const {page, asked} = await openMoved(site, {...options, lang: 'en'});
      const section = sectionOf(oursIn(page.document)[0]!);
      const failed = page.next('all-error');
      section.querySelector('figure')!.scrollIntoView();
      expect((await failed).detail).to.include({kind: 'pictures'});
      expect(section.querySelectorAll('p').length).to.be.greaterThan(2);
      expect(await asked()).to.deep.equal([]);
    });
  });

it('A request that is not refused there would be found', async () => {
  const name = crypto.randomUUID();
  await fetch(`${elsewhere}/faults/redirected/${name}/locales/es.json`);
  const asked = (await (await fetch(`/seen/${name}`)).json()) as readonly {readonly path: string}[];
  expect(asked.map(({path}) => path)).to.deep.equal(['dist/locales/es.json']);
});
