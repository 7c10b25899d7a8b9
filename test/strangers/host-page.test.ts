/** An element takes the page’s font, colours and width, and stays readable. */
import {expect} from '@open-wc/testing';
import type {LanguageRules} from '../../tools/locales/rules.ts';
import {nameOf} from '../accessibility/deep.ts';
import {sections as ours} from '../content/sections.ts';
import {
  contrastFindings,
  fetchLocale,
  loadBundle,
  openPage,
  oursIn,
  place,
  sampleCodes,
  sectionOf,
  settled,
  someCases,
  turn,
  wordCodes,
} from '../browser/pages.ts';

const {locales} = await loadBundle();
const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

describe('the look', () => {
  it('takes the page’s font and colour', async () => {
    const element = await place(
      '<div style="font-family: monospace; color: rgb(1, 2, 3)"><all-causes></all-causes></div>',
    );
    const paragraph = sectionOf(element.querySelector('all-causes')!).querySelector('p')!;
    expect(styleOf(paragraph).fontFamily).to.equal('monospace');
    expect(styleOf(paragraph).color).to.equal('rgb(1, 2, 3)');
  });

  it('keeps its reading free of a page’s capitals, spacing and alignment', async () => {
    const element = await place(
      '<div style="text-transform: uppercase; letter-spacing: 9px; word-spacing: 9px; text-align: center; line-height: 1; font-style: italic; text-indent: 3em; white-space: nowrap"><all-causes></all-causes></div>',
    );
    const style = styleOf(sectionOf(element.querySelector('all-causes')!).querySelector('p')!);
    expect(style.textTransform).to.equal('none');
    expect(style.letterSpacing).to.equal('normal');
    expect(['0px', 'normal']).to.include(style.wordSpacing);
    expect(style.textAlign).to.equal('start');
    expect(style.fontStyle).to.equal('normal');
    expect(style.textIndent).to.equal('0px');
    expect(style.whiteSpace).to.equal('normal');
  });

  const properties: readonly (readonly [
    name: string,
    value: string,
    selector: string,
    property: string,
    computed: string,
  ])[] = [
    ['--all-font', 'monospace', 'p', 'font-family', 'monospace'],
    ['--all-heading-font', 'fantasy', 'h2', 'font-family', 'fantasy'],
    ['--all-text', 'rgb(1, 2, 3)', '.terms span', 'color', 'rgb(1, 2, 3)'],
    ['--all-heading-color', 'rgb(4, 5, 6)', 'h2', 'color', 'rgb(4, 5, 6)'],
    ['--all-muted', 'rgb(7, 8, 9)', 'footer', 'color', 'rgb(7, 8, 9)'],
    ['--all-link', 'rgb(10, 11, 12)', 'a', 'color', 'rgb(10, 11, 12)'],
    ['--all-accent', 'rgb(13, 14, 15)', '.questions input', 'accent-color', 'rgb(13, 14, 15)'],
    ['--all-surface', 'rgb(16, 17, 18)', '.note', 'background-color', 'rgb(16, 17, 18)'],
    ['--all-border', 'rgb(19, 20, 21)', '.note', 'border-block-start-color', 'rgb(19, 20, 21)'],
    ['--all-radius', '17px', '.note', 'border-start-start-radius', '17px'],
    ['--all-gap', '37px', 'section > .terms', 'margin-block-start', '37px'],
    ['--all-urgent', 'rgb(22, 23, 24)', '.urgent', 'border-block-start-color', 'rgb(22, 23, 24)'],
    ['--all-urgent-surface', 'rgb(25, 26, 27)', '.urgent', 'background-color', 'rgb(25, 26, 27)'],
  ];
  for (const [name, value, selector, property, computed] of properties)
    it(`takes ${name} from the root, from a wrapper and from the tag`, async () => {
      const tag =
        {'.urgent': 'all-when-to-see-doctor', '.questions input': 'all-questions'}[selector] ?? 'all-risk-factors';
      const read = (element: Element) =>
        styleOf(sectionOf(document.querySelector(tag) ?? element).querySelector(selector)!).getPropertyValue(property);
      document.documentElement.style.setProperty(name, value);
      expect(read(await place(`<${tag}></${tag}>`))).to.equal(computed);
      document.documentElement.style.removeProperty(name);
      expect(read(await place(`<div style="${name}: ${value}"><${tag}></${tag}></div>`))).to.equal(computed);
      expect(read(await place(`<${tag} style="${name}: ${value}"></${tag}>`))).to.equal(computed);
      expect(read(await place(`<${tag}></${tag}>`))).not.to.equal(computed);
    });

  it('has the parts that pages may style', async () => {
    await place('<all-risk-factors lang="es"></all-risk-factors>');
    const parts = [...sectionOf(document.querySelector('all-risk-factors')!).parentNode!.querySelectorAll('[part]')];
    expect(new Set(parts.flatMap(({part}) => [...part]))).to.deep.equal(
      new Set(['section', 'heading', 'notice', 'list', 'item', 'references', 'hospital']),
    );
  });

  const backgrounds = [
    ['dark', '#101418', '#e8e8e8'],
    ['light', '#ffffff', '#222222'],
    ['beige', '#f5efe0', '#3a3226'],
  ] as const;
  for (const [name, background, colour] of someCases(backgrounds, 1))
    it(`has enough contrast on a ${name} page`, async () => {
      document.body.style.cssText = `background: ${background}; color: ${colour}`;
      const markup = Object.keys(ours).map((tag) => `<${tag} lang="es"></${tag}>`);
      await place(markup.join(''));
      for (const details of oursIn(document).flatMap((element) => [...sectionOf(element).querySelectorAll('details')]))
        details.open = true;
      expect(await contrastFindings()).to.deep.equal([]);
      document.body.style.cssText = '';
    });

  for (const width of someCases([240, 320, 1200], 1))
    it(`fits into a page ${width} pixels wide, in every language`, async () => {
      const markup = Object.keys(ours).map((tag) => `<${tag}></${tag}>`);
      const page = await openPage(markup.join(''), {width});
      for (const code of sampleCodes) {
        await turn(page, code);
        const sections = (await settled(page)).map(sectionOf);
        expect(sections.length).to.equal(markup.length);
        for (const details of sections.flatMap((section) => [...section.querySelectorAll('details')]))
          details.open = true;
        const box = page.document.body.getBoundingClientRect();
        expect(box.width).to.be.lessThan(width);
        const outside = sections
          .flatMap((section) => [...section.querySelectorAll('*')])
          .filter((inner) => inner.getClientRects().length)
          .filter((inner) => {
            const {left, right} = inner.getBoundingClientRect();
            return !(left >= box.left - 1 && right <= box.right + 1);
          });
        expect(outside.map(nameOf), code).to.deep.equal([]);
      }
    });

  it('takes no space when it is hidden', async () => {
    const element = await place('<all-causes hidden></all-causes>');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('says urgency in words, in a heading, in every language', async () => {
    const urgent = async (code: string): Promise<RegExp> => {
      if (code === 'en') return /urgent/i;
      const {rules} = (await import(`../../locales/${code}.rules.ts`)) as {readonly rules: LanguageRules};
      return new RegExp(rules.urgency, 'iu');
    };
    for (const code of wordCodes(Object.keys(locales))) {
      const element = await place(`<all-when-to-see-doctor lang="${code}"></all-when-to-see-doctor>`);
      const heading = sectionOf(element).querySelector('.urgent h3')!.textContent;
      expect(heading).to.equal(
        code === 'en' ? 'Urgent: get help right away' : (await fetchLocale(code)).messages['doctor.urgent.label'],
      );
      expect(heading).to.match(await urgent(code));
    }
  });
});
