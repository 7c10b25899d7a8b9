/** In the page of a run: nothing is cut off or outside of the page, and controls are large enough. */
import {nameOf} from '../../deep.ts';
import {hasText, seenElements, type Looked, type LookedAt} from './looked.ts';

/** Whether a reader's own settings of the page have reached a text at all; those for headings leave the height of lines. */
const isReached = {
  reflow: () => true,
  spacing: ({letterSpacing, wordSpacing}: CSSStyleDeclaration) =>
    parseFloat(letterSpacing) > 1 && parseFloat(wordSpacing) > 1,
  // Twice 12 pixels: no text is smaller than that.
  resize: ({fontSize}: CSSStyleDeclaration) => parseFloat(fontSize) >= 24,
} as const;

/** Boxes of the lines of an element's own text. Those of explanations that stand below a paragraph are not its own. */
const linesOf = ({childNodes}: Element): readonly DOMRect[] =>
  [...childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue!.trim()) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });

/** Texts are whole and inside of the page, whose width is that of the window, and the settings have reached them. */
export const fits = (kind: keyof typeof isReached): Looked => {
  const {scrollWidth, clientWidth} = document.documentElement;
  const texts = seenElements().filter((element) => hasText(element) && !element.closest('select'));
  const failures = texts.flatMap((text) => {
    const computed = getComputedStyle(text);
    const {display, fontSize} = computed;
    const {left, right, bottom, width} = text.getBoundingClientRect();
    // Text for screen readers alone.
    if (width <= 1) return [];
    if (right > clientWidth + 1 || left < -1) return [`${nameOf(text)} is outside of the page`];
    if (!isReached[kind](computed)) return [`${nameOf(text)} keeps its own spacing or size`];
    if (display === 'inline') return [];
    const isCut = linesOf(text).some(
      (line) =>
        line.left < left - 1 ||
        line.right > right + 1 ||
        // Ink may stand out of a line by a little; half a letter would be cut off.
        line.bottom > bottom + parseFloat(fontSize) / 4,
    );
    return isCut ? [`${nameOf(text)} is cut off`] : [];
  });
  if (scrollWidth > clientWidth) failures.push(`the page is ${scrollWidth} pixels wide in ${clientWidth}`);
  return {things: texts.length, failures};
};

/** Whether a link is part of a sentence, whose lines give its height (an exception of WCAG 2.5.8). */
const isInSentence = (element: Element): boolean =>
  element.localName === 'a' &&
  [...element.parentElement!.childNodes].some(
    (node) => node !== element && node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
  );

/** Controls have 24 by 24 pixels. */
export const targets = (): LookedAt => {
  const controls = seenElements().filter(
    (element) => element.tabIndex >= 0 && element.role !== 'tabpanel' && !isInSentence(element),
  );
  const small = controls.filter((control) => {
    const {width, height} = control.getBoundingClientRect();
    return Math.min(width, height) < 24;
  });
  return {
    targets: {things: controls.length, failures: small.map((control) => `${nameOf(control)} is less than 24 pixels`)},
  };
};

/** Elements that are seen with text of their own, by that text. */
export const words = (): string =>
  seenElements()
    .filter(hasText)
    .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())
    .join(' ');
