/** A block that the hospital hides disappears alone, and the section tells readers about the change. */
import {expect} from '@open-wc/testing';
import type {Block} from '../../src/content/section.ts';
import {english, sections as ours} from '../content/sections.ts';
import {loadBundle, place, sampleCodes, sectionOf, textOf} from '../browser/pages.ts';
import {fill, find, hospital, linesOf, linesWithout, openHospital, shownIn, wordsIn} from './page.ts';

await loadBundle();

/** A block of a section, by the id of its first message. */
interface Named {
  readonly kind: string;
  readonly id: string;
}

const namesIn = (blocks: readonly Block[]): readonly Named[] =>
  blocks.flatMap((block): readonly Named[] => {
    const {kind} = block;
    switch (kind) {
      case 'paragraph':
        return [{kind, id: block.message.id}];
      case 'list':
        return block.items.map(({term, message}) => ({kind: 'item', id: (term ?? message)!.id}));
      case 'group':
        return [{kind, id: block.heading.id}, ...namesIn(block.blocks)];
      case 'notice':
        return [{kind, id: block.label.id}, ...namesIn(block.blocks)];
      case 'contact':
      case 'call':
        return [{kind, id: block.call.id}];
      case 'slot':
        return namesIn(block.blocks);
      case 'help-lines':
        return [{kind, id: block.lead.id}];
      case 'questions':
      case 'fields':
        return block.items.map(({id}) => ({kind: `item of ${kind}`, id}));
      case 'bibliography':
        return [];
    }
  });

/** Every block that `hide` can name. */
const blocksOf = (tag: string): readonly Named[] => namesIn(ours[tag]!.blocks);

const edited = 'has changed this section';
const version = 'Draft text, version';

describe('a block that the hospital hides', () => {
  for (const tag of Object.keys(ours)) {
    const blocks = blocksOf(tag);
    const sample = blocks.filter(({kind}, index) => blocks.findIndex((other) => other.kind === kind) === index);
    for (const {kind, id} of sample)
      it(`is gone from <${tag}>, alone and not silently: the ${kind} ${id}`, async () => {
        const element = await place(`<${tag} hide="${id}"></${tag}>`);
        expect(linesOf(element)).to.deep.equal(linesWithout(tag, id));
        expect(textOf(element)).to.include(`${location.hostname} ${edited}`).and.not.to.include(version);
      });

    it(`leaves nothing empty in <${tag}>, whichever it is`, async () => {
      const element = await place(`<${tag}></${tag}>`);
      Object.assign(element, {hospital});
      for (const {id} of blocks) {
        element.setAttribute('hide', id);
        await element.updateComplete;
        const empty = [...sectionOf(element).querySelectorAll('h2, h3, h4, p, ul, ol, li, a')].filter(
          // Lines to write on, and the place of what a reader is told later.
          (inner) => !inner.closest('footer, .lines, [role="status"]') && !inner.textContent.trim(),
        );
        expect(empty, id).to.deep.equal([]);
      }
    });
  }

  it('is known in every language', async () => {
    for (const code of sampleCodes) {
      const words = await wordsIn(code);
      const element = await place(`<all-causes lang="${code}" hide="causes.dna"></all-causes>`);
      expect(textOf(element)).to.include(fill(words['label.edited'], {hospital: location.hostname}));
      expect(textOf(element)).not.to.include(words['causes.dna']);
    }
  });

  it('may be one of several, with any white space between their names', async () => {
    const [first, second] = blocksOf('all-overview');
    const text = textOf(await place(`<all-overview hide=" ${first!.id}\n\t${second!.id} "></all-overview>`));
    for (const {id} of [first!, second!]) expect(text).not.to.include(english[id]);
  });

  it('is followed when it is another one, and comes back with the version of the text', async () => {
    const [first, second] = blocksOf('all-overview');
    const element = await place(`<all-overview hide="${first!.id}"></all-overview>`);
    element.setAttribute('hide', second!.id);
    await element.updateComplete;
    expect(linesOf(element)).to.deep.equal(linesWithout('all-overview', second!.id));
    element.removeAttribute('hide');
    await element.updateComplete;
    expect(linesOf(element)).to.deep.equal(linesWithout('all-overview', ''));
    expect(textOf(element)).to.include(version).and.not.to.include(edited);
  });

  it('is hidden too where a script says so just after it has made the element', async () => {
    const box = await place('<div><all-causes></all-causes></div>');
    const element = document.createElement('all-overview');
    box.append(element);
    element.hide = blocksOf('all-overview')[0]!.id;
    await element.updateComplete;
    expect(linesOf(element)).to.deep.equal(linesWithout('all-overview', element.hide));
  });

  it('shows the words and says what is wrong where an app sets the property to a list or to a number', async () => {
    const page = await openHospital('<all-causes></all-causes><all-overview></all-overview>');
    const element = page.document.querySelector('all-causes')!;
    const ids = blocksOf('all-causes')
      .slice(0, 2)
      .map(({id}) => id);
    for (const hide of [['causes.nothing'], 5, ids]) {
      Object.assign(element, {hide});
      await element.updateComplete;
    }
    for (const id of ids) expect(textOf(element)).not.to.include(english[id]);
    expect(textOf(element)).to.include(english['causes.title']);
    expect(page.record.console).to.deep.equal(
      ['causes.nothing', '5'].map(
        (hide) => `all-widgets: hide="${hide}" names no block ${hide}; see dist/locales/es.json.`,
      ),
    );
  });

  for (const [what, hide, named] of [
    ['is no block', 'causes.nothing', 'causes.nothing'],
    ['belongs to another section', 'overview.what', 'overview.what'],
    ['is the title, without which a section has no name', 'causes.title', 'causes.title'],
  ] as const)
    it(`that ${what} is told in one sentence, and hides nothing`, async () => {
      const page = await openHospital(
        `<all-causes hide="${hide}"></all-causes><all-causes hide="${hide}"></all-causes>`,
      );
      expect(page.record.console).to.deep.equal([
        `all-widgets: hide="${hide}" names no block ${named}; see dist/locales/es.json.`,
      ]);
      expect(linesOf(find(page, 'all-causes'))).to.deep.equal(linesWithout('all-causes', ''));
      expect(shownIn(page, 'all-causes')).to.include(version).and.not.to.include(edited);
    });

  it('has to have a name: none hides nothing and says nothing', async () => {
    const page = await openHospital('<all-causes hide></all-causes><all-causes hide="  "></all-causes>');
    for (const element of page.document.body.children)
      expect(textOf(element)).to.include(version).and.not.to.include(edited);
    expect(page.record.console).to.deep.equal([]);
  });
});
