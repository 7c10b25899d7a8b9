/** Controls are large enough for a finger, and the focus is seen on any background (WCAG 2.5.8, 1.4.11, 1.4.10). */
import {expect} from '@open-wc/testing';
import {loadBundle, openPage, settled, sectionOf, turn, wordCodes, type Page} from '../browser/pages.ts';
import {choose, tabNames} from '../whole-page/page.ts';
import {contrast} from './contrast.ts';
import {focusedIn, nameOf, openEverything, stopsIn} from './page.ts';

const {locales} = await loadBundle();

/** Whether a link, or a term, is part of a sentence, whose lines give its height. */
const isInSentence = (element: Element): boolean =>
  element.matches('button.term') ||
  (element.localName === 'a' &&
    [...element.parentElement!.childNodes].some(
      (node) => node !== element && node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
    ) &&
    element.parentElement!.localName === 'li');

/** Every kind of control that takes the focus. */
const kinds = ['select', 'summary', '[role="tab"]', 'a', 'input[type="checkbox"]', '#write', 'button'];
const kindOf = (control: Element): string => kinds.find((selector) => control.matches(selector)) ?? control.localName;

describe('on a page with everything', () => {
  let page: Page;
  /** Name of a tab → the controls that take the focus when it is open. */
  const controls = new Map<string, readonly HTMLElement[]>();
  before(async () => {
    page = await openEverything();
    for (const name of tabNames(page)) {
      await choose(page, name);
      controls.set(
        name,
        stopsIn(page).filter(({id}) => !['start', 'end'].includes(id)),
      );
    }
  });

  for (const style of ['font-size: 16px', 'font-size: 12px'])
    it(`Every control has at least 24 by 24 pixels, with ${style}`, async () => {
      page.document.body.style.cssText = style;
      for (const [name, all] of controls) {
        await choose(page, name);
        const alone = all.filter((control) => !isInSentence(control));
        expect(alone.length).to.be.greaterThan(5);
        const small = alone.filter((control) => {
          const {width, height} = control.getBoundingClientRect();
          return !(width >= 24 && height >= 24);
        });
        expect(small.map(nameOf), name).to.deep.equal([]);
      }
    });

  /** Colours and width of the ring around a control. */
  const ringOf = (control: HTMLElement) => {
    // A ring is for keyboards: the browser draws it once a key has been used, or nothing was focused before.
    control.focus({focusVisible: true, preventScroll: true} as FocusOptions);
    expect(focusedIn(page) === control && control.matches(':focus-visible'), nameOf(control)).to.equal(true);
    const {outlineColor, outlineStyle, outlineWidth, boxShadow, borderTopColor} = page.window.getComputedStyle(control);
    expect([outlineStyle, parseFloat(outlineWidth) >= 2], nameOf(control)).to.deep.equal(['solid', true]);
    return {outline: outlineColor, second: /rgba?\([^)]*\)/.exec(boxShadow)?.[0] ?? borderTopColor};
  };

  for (const [at, background] of ['#ffffff', '#000000', '#777777', '#1d3557', '#d4351c', '#f5efe0'].entries())
    it(`The ring around the focus has a contrast of at least 3 to 1 on ${background}`, async () => {
      page.document.body.style.cssText = `background: ${background}; color: ${background}`;
      const {color} = page.window.getComputedStyle(page.document.body);
      const seen = new Map<string, number>();
      for (const [name, all] of controls) {
        await choose(page, name);
        // All of them on the first background, and on the others the first of each kind under each tab.
        const looked = at ? kinds.flatMap((kind) => all.find((control) => kindOf(control) === kind) ?? []) : all;
        for (const control of looked) {
          const {outline, second} = ringOf(control);
          expect(Math.max(contrast(outline, color), contrast(second, color)), nameOf(control)).to.be.at.least(3);
          expect(contrast(outline, second), nameOf(control)).to.be.at.least(3);
          seen.set(kindOf(control), (seen.get(kindOf(control)) ?? 0) + 1);
        }
      }
      expect([...seen.keys()]).to.include.members(kinds);
      if (at) return;
      expect(seen.get('a')).to.be.greaterThan(300);
      expect(seen.get('button')).to.be.at.least(8);
      expect(seen.get('input[type="checkbox"]')).to.be.at.least(25);
    });
});

describe('in a bar of 320 pixels', () => {
  let page: Page;
  before(async () => {
    page = await openPage(
      '<header style="display: flex; gap: 1em"><strong>Hospital</strong><all-language-picker></all-language-picker></header>',
      {width: 320},
    );
    await settled(page);
  });

  // In Portuguese, the mark of a draft is long, and the menu made a page scroll sideways.
  for (const lang of new Set([...wordCodes(Object.keys(locales)), 'pt']))
    it(`The menu of languages fits into a bar of 320 pixels in ${lang}`, async () => {
      await turn(page, lang);
      const section = sectionOf(page.document.querySelector('all-language-picker')!);
      expect(section.lang).to.equal(lang);
      const bar = page.document.querySelector('header')!.getBoundingClientRect();
      const {left, right} = section.querySelector('select')!.getBoundingClientRect();
      expect(right).to.be.at.most(bar.right + 1);
      expect(left).to.be.at.least(bar.left - 1);
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
});
