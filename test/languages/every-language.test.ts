/** Whole in every language: all words of all sections, in the right direction, readable at any width, open to everyone. */
import {expect} from '@open-wc/testing';
import {given} from '../content/hospital.ts';
import {expectOwnWords} from '../browser/own-words.ts';
import {filledIn} from '../content/said.ts';
import {sections as ours} from '../content/sections.ts';
import {
  accessibilityFindings,
  fetchLocale,
  languages,
  loadBundle,
  openPage,
  place,
  sectionOf,
  settled,
  textOf,
  wordCodes,
  type Page,
} from '../browser/pages.ts';

const {locales} = await loadBundle();
const codes = wordCodes(Object.keys(locales).filter((code) => code !== 'en'));

const sections = Object.keys(ours).map((tag) => `<${tag}></${tag}>`);
const theirs = Object.entries(given).map(
  ([tag, data]) => `<${tag}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`,
);
const everything = ['<all-language-picker></all-language-picker>', ...sections, ...theirs].join('');

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
  const rects = boxes.map((box) => ({box, rect: box.getBoundingClientRect()}));
  const outside = rects
    .filter(({rect}) => rect.right > width + 1 || rect.left < -1)
    .map(({box}) => `${name(box)} reaches out of the page`);
  const cut = boxes
    .filter((box) => box.scrollWidth > box.clientWidth + 1 && page.window.getComputedStyle(box).overflowX !== 'visible')
    .map((box) => `${name(box)} is cut off`);
  const covered = rects.flatMap(({box, rect}, index) =>
    rects
      .slice(index + 1)
      .filter(
        (other) =>
          !box.contains(other.box) &&
          Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left) > 1 &&
          Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top) > 1,
      )
      .map((other) => `${name(box)} covers ${name(other.box)}`),
  );
  return [...outside, ...cut, ...covered];
};

for (const code of codes) {
  const {messages, direction, state} = await fetchLocale(code);
  describe(`in ${code}`, () => {
    it('shows every word of every section in that language, and none in another', async () => {
      await place(`<div lang="${code}">${sections.join('')}</div>`);
      for (const [tag, write] of Object.entries(ours)) {
        const element = document.querySelector(tag)!;
        expect(sectionOf(element).lang, tag).to.equal(code);
        expectOwnWords(element, write, code, messages);
      }
    });

    it('runs in the direction of the language, is marked as what it is, and is clean of every finding of axe', async () => {
      await place(`<div lang="${code}">${everything}</div>`);
      for (const element of document.querySelectorAll('main div[lang] > *')) {
        const section = sectionOf(element);
        expect([section.lang, section.dir]).to.deep.equal([code, direction]);
        expect(getComputedStyle(section).direction).to.equal(direction);
      }
      const notice = filledIn(messages['label.draft-notice']!, code);
      expect(textOf(document.querySelector('all-causes')!).includes(notice)).to.equal(state === 'draft');
      expect(await accessibilityFindings()).to.deep.equal([]);
    });

    for (const [what, width, size] of [
      ['a phone of 320 pixels', 320, '100%'],
      ['letters four times as large', 1280, '400%'],
    ] as const)
      it(`cuts off no text and lays none over another on ${what}`, async () => {
        const page = await openPage(everything, {lang: code, width});
        page.document.body.style.fontSize = size;
        const boxes = await textBoxes(page);
        expect(boxes.length).to.be.greaterThan(150);
        expect(troubleIn(page, boxes)).to.deep.equal([]);
      });
  });
}

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
    const page = await openPage(everything.repeat(2), {lang: 'ko'});
    await settled(page);
    const files = () =>
      page.window.performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => name.includes('/locales/'));
    expect(files().map((name) => name.split('/').at(-1))).to.deep.equal(['ko.json']);
  });

  it('are all switched in one frame once their data is there', async () => {
    const page = await openPage(everything);
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
