/** Controls are large enough for a finger, and the focus is seen on any background (WCAG 2.5.8, 1.4.11, 1.4.10). */
import {expect} from '@open-wc/testing';
import {loadBundle, openPage, settled, sectionOf, wordCodes} from '../browser/pages.ts';
import {choose, tabNames} from '../whole-page/page.ts';
import {contrast} from './contrast.ts';
import {deep, focusedIn, nameOf, openEverything, stopsIn} from './page.ts';

const {locales} = await loadBundle();

/** Whether a link, or a term, is part of a sentence, whose lines give its height. */
const isInSentence = (element: Element): boolean =>
  element.matches('button.term') ||
  (element.localName === 'a' &&
    [...element.parentElement!.childNodes].some(
      (node) => node !== element && node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
    ) &&
    element.parentElement!.localName === 'li');

for (const style of ['body { font-size: 16px }', 'body { font-size: 12px }'])
  it(`Every control has at least 24 by 24 pixels, with ${style}`, async () => {
    const page = await openEverything({style});
    for (const name of tabNames(page)) {
      await choose(page, name);
      const controls = stopsIn(page).filter((stop) => !['start', 'end'].includes(stop.id) && !isInSentence(stop));
      expect(controls.length).to.be.greaterThan(5);
      for (const control of controls) {
        const {width, height} = control.getBoundingClientRect();
        expect(Math.min(width, height), nameOf(control)).to.be.at.least(24);
      }
    }
  });

/** Every kind of control that takes the focus. */
const kinds = ['select', 'summary', '[role="tab"]', 'a', 'input[type="checkbox"]', '#write', 'button'];

for (const background of ['#ffffff', '#000000', '#777777', '#1d3557', '#d4351c', '#f5efe0'])
  it(`The ring around the focus has a contrast of at least 3 to 1 on ${background}`, async () => {
    const page = await openEverything({style: `body { background: ${background}; color: ${background} }`});
    const [rgb] = [Object.assign(page.document.createElement('i'), {style: `color: ${background}`})];
    page.document.body.append(rgb!);
    const color = page.window.getComputedStyle(rgb!).color;
    const seen = new Map<string, number>();
    for (const name of tabNames(page)) {
      await choose(page, name);
      for (const stop of deep(page.document).filter((element) => element.matches(kinds.join()))) {
        // A ring is for keyboards: the browser draws it once a key has been used, or nothing was focused before.
        stop.focus({focusVisible: true} as FocusOptions);
        // What stands under another tab takes no focus.
        if (focusedIn(page) !== stop || !stop.matches(':focus-visible') || ['start', 'end'].includes(stop.id)) continue;
        const {outlineColor, outlineStyle, outlineWidth, boxShadow, borderTopColor} =
          page.window.getComputedStyle(stop);
        expect([outlineStyle, parseFloat(outlineWidth) >= 2], nameOf(stop)).to.deep.equal(['solid', true]);
        const second = /rgba?\([^)]*\)/.exec(boxShadow)?.[0] ?? borderTopColor;
        expect(Math.max(contrast(outlineColor, color), contrast(second, color)), nameOf(stop)).to.be.at.least(3);
        expect(contrast(outlineColor, second), nameOf(stop)).to.be.at.least(3);
        const kind = kinds.find((selector) => stop.matches(selector))!;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }
    }
    expect([...seen.keys()]).to.have.members(kinds);
    expect(seen.get('a')).to.be.greaterThan(300);
    expect(seen.get('button')).to.be.at.least(8);
    expect(seen.get('input[type="checkbox"]')).to.be.at.least(25);
  });

// In Portuguese, the mark of a draft is long, and the menu made a page scroll sideways.
for (const lang of new Set([...wordCodes(Object.keys(locales)), 'pt']))
  it(`The menu of languages fits into a bar of 320 pixels in ${lang}`, async () => {
    const page = await openPage(
      '<header style="display: flex; gap: 1em"><strong>Hospital</strong><all-language-picker></all-language-picker></header>',
      {lang, width: 320},
    );
    await settled(page);
    const menu = sectionOf(page.document.querySelector('all-language-picker')!).querySelector('select')!;
    const bar = page.document.querySelector('header')!.getBoundingClientRect();
    const {left, right} = menu.getBoundingClientRect();
    expect(right).to.be.at.most(bar.right + 1);
    expect(left).to.be.at.least(bar.left - 1);
    const {scrollWidth, clientWidth} = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
