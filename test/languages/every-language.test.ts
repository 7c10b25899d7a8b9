/** Whole in every language: all words of all sections, in the right direction, readable at any width, open to everyone. */
import {expect} from '@open-wc/testing';
import {given} from '../content/hospital.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {expectOwnWords} from '../browser/own-words.ts';
import {filledIn} from '../content/said.ts';
import {sections as ours} from '../content/sections.ts';
import {
  accessibilityFindings,
  fewCases,
  fetchLocale,
  languages,
  loadBundle,
  openPage,
  place,
  sectionOf,
  settled,
  textOf,
  widen,
  wordCodes,
  type Page,
} from '../browser/pages.ts';

const {locales} = await loadBundle();
const codes = wordCodes(Object.keys(locales).filter((code) => code !== 'en'));

const sections = Object.keys(ours).map((tag) => `<${tag}></${tag}>`);
const theirs = Object.entries(given).map(
  ([tag, data]) => `<${tag}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`,
);
const everything = ['<all-language-picker></all-language-picker>', ...sections, ...theirs];

/** Boxes with text of their own, in all our elements of a page. */
const textBoxes = async (page: Page): Promise<readonly HTMLElement[]> =>
  (await settled(page))
    .flatMap((element) => [...sectionOf(element).querySelectorAll<HTMLElement>('*')])
    .filter(
      (box) =>
        [...box.childNodes].some(({nodeType, nodeValue}) => nodeType === Node.TEXT_NODE && nodeValue!.trim()) &&
        box.checkVisibility() &&
        page.window.getComputedStyle(box).display !== 'inline',
    );

/** Boxes that cover each other, reach out of the page or cut off their text. */
const troubleIn = (page: Page, boxes: readonly HTMLElement[]): readonly string[] => {
  const width = page.document.documentElement.clientWidth;
  const name = (box: Element): string => `${box.localName} "${box.textContent.trim().slice(0, 30)}"`;
  const rects = boxes.map((box) => {
    const {left, right, top, bottom} = box.getBoundingClientRect();
    return {box, left, right, top, bottom};
  });
  const outside = rects
    .filter(({left, right}) => right > width + 1 || left < -1)
    .map(({box}) => `${name(box)} reaches out of the page`);
  const cut = boxes
    .filter((box) => box.scrollWidth > box.clientWidth + 1 && page.window.getComputedStyle(box).overflowX !== 'visible')
    .map((box) => `${name(box)} is cut off`);
  const covered: string[] = [];
  rects.sort((one, other) => one.top - other.top);
  for (const [index, upper] of rects.entries())
    for (const lower of rects.slice(index + 1)) {
      if (lower.top >= upper.bottom - 1) break;
      const isOver =
        Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left) > 1 &&
        Math.min(upper.bottom, lower.bottom) - lower.top > 1;
      if (isOver && !upper.box.contains(lower.box) && !lower.box.contains(upper.box))
        covered.push(`${name(upper.box)} covers ${name(lower.box)}`);
    }
  return [...outside, ...cut, ...covered];
};

/** Each language alone in `npm run sweep`; otherwise in fours, in which the elements of one page take turns. */
const alone = fewCases(codes, 0).map((code) => [code]);
const groups = alone.length ? alone : codes.flatMap((_, at) => (at % 4 ? [] : [codes.slice(at, at + 4)]));

describe('A page with everything', () => {
  let page: Page;
  before(async () => (page = await openPage(`<main><h1>A hospital</h1>${everything.join('')}</main>`)));

  /** The page on a screen that wide, in pixels, with letters of that size. */
  const lookAt = (width: number, size: string): void => {
    page.document.body.style.fontSize = size;
    widen(width);
    expect(page.window.innerWidth).to.equal(width);
  };

  for (const code of codes)
    describe(`in ${code}`, () => {
      let locale: Locale;
      let elements: readonly Element[];
      before(async () => {
        locale = await fetchLocale(code);
        elements = await settled(page);
        expect(elements.length).to.equal(everything.length);
        const shown = languages(page.document, elements.length);
        page.document.documentElement.lang = code;
        await shown;
        lookAt(800, '100%');
      });

      it('shows every word of every section in that language, and none in another', () => {
        for (const [tag, write] of Object.entries(ours)) {
          const element = page.document.querySelector(tag)!;
          expect(sectionOf(element).lang, tag).to.equal(code);
          expectOwnWords(element, write, code, locale.messages);
        }
      });

      it('runs in the direction of the language, and is marked as what it is', () => {
        const {messages, direction, state} = locale;
        for (const section of elements.map(sectionOf)) {
          expect([section.lang, section.dir]).to.deep.equal([code, direction]);
          expect(getComputedStyle(section).direction).to.equal(direction);
        }
        const notice = filledIn(messages['label.draft-notice']!, code);
        expect(textOf(page.document.querySelector('all-causes')!).includes(notice)).to.equal(state === 'draft');
      });

      for (const [what, width, size] of [
        ['a phone of 320 pixels', 320, '100%'],
        ['letters four times as large', 1280, '400%'],
      ] as const)
        it(`cuts off no text and lays none over another on ${what}`, async () => {
          lookAt(width, size);
          const boxes = await textBoxes(page);
          expect(boxes.length).to.be.greaterThan(150);
          expect(troubleIn(page, boxes)).to.deep.equal([]);
        });
    });
});

for (const group of groups)
  it(`A page with elements in ${group.join(', ')} in turn is clean of every finding of axe`, async () => {
    const langs = everything.map((_, at) => group[at % group.length]!);
    await place(`<div>${everything.map((markup, at) => markup.replace('>', ` lang="${langs[at]}">`)).join('')}</div>`);
    const shown = [...document.querySelectorAll('main > div > div > *')].map((element) => sectionOf(element).lang);
    expect(shown).to.deep.equal(langs);
    expect(await accessibilityFindings()).to.deep.equal([]);
  });

describe('languages side by side', () => {
  it('each have their own words, direction and letters on a page that is Latin', async () => {
    const page = await openPage(
      '<all-causes></all-causes><all-causes lang="fa"></all-causes><all-causes lang="ja"></all-causes>',
    );
    const [english, farsi, japanese] = (await settled(page)).map(sectionOf);
    expect([english, farsi, japanese].map((section) => [section!.lang, section!.dir])).to.deep.equal([
      ['en', 'ltr'],
      ['fa', 'rtl'],
      ['ja', 'ltr'],
    ]);
    expect(farsi!.querySelector('h2')!.textContent).to.match(/\p{Script=Arabic}/u);
    expect(japanese!.querySelector('h2')!.textContent).to.match(/\p{Script=Han}|\p{Script=Katakana}/u);
  });

  it('keep Latin names in right-to-left text apart, so that punctuation stays where it belongs', async () => {
    const element = await place('<all-overview lang="fa"></all-overview>');
    const isolated = [...sectionOf(element).querySelectorAll('bdi')].map(({textContent}) => textContent);
    expect(isolated).to.include('ALL');
    expect(sectionOf(await place('<all-overview lang="de"></all-overview>')).querySelector('p bdi')).to.equal(null);
  });

  it('break lines by the rules of Chinese, Japanese and Korean', async () => {
    const styleOf = async (code: string) =>
      getComputedStyle(sectionOf(await place(`<all-causes lang="${code}"></all-causes>`)).querySelector('p')!);
    for (const code of ['zh-Hans', 'zh-Hant', 'ja']) expect((await styleOf(code)).lineBreak).to.equal('strict');
    expect((await styleOf('ko')).wordBreak).to.equal('keep-all');
    expect((await styleOf('es')).wordBreak).to.equal('normal');
  });

  it('cost one request a language, however many elements and however many languages there are', async () => {
    const page = await openPage(everything.join('').repeat(2), {lang: 'ko'});
    await settled(page);
    const files = () =>
      page.window.performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => name.includes('/locales/'));
    expect(files().map((name) => name.split('/').at(-1))).to.deep.equal(['ko.json']);
  });

  it('are all switched in one frame once their data is there', async () => {
    const page = await openPage(everything.join(''));
    const all = await settled(page);
    const switchTo = async (code: string): Promise<void> => {
      const shown = languages(page.document, all.length);
      page.document.documentElement.lang = code;
      await shown;
    };
    await switchTo('ja');
    await switchTo('fa');
    const seen: string[][] = [];
    const look = (): void => {
      seen.push([...new Set(all.map((element) => sectionOf(element).lang))]);
    };
    const frame = new Promise<void>((resolve) =>
      page.window.requestAnimationFrame(() => {
        look();
        resolve();
      }),
    );
    page.document.documentElement.lang = 'ja';
    await frame;
    expect(seen).to.deep.equal([['ja']]);
  });
});
