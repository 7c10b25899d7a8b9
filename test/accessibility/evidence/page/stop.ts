/** In the page of a run: the control with the focus, as a reader with a keyboard sees it. */
import {contrast} from '../../contrast.ts';
import {nameOf} from '../../deep.ts';

/** A stop of the Tab key. */
export interface Stop {
  readonly id: string;
  readonly name: string;
  readonly isSeen: boolean;
  /** Whether nothing lies over its middle. */
  readonly isFree: boolean;
  /** Whether it has a solid outline of 2 pixels that stands out from the background, alone or with the shadow beside it. */
  readonly hasRing: boolean;
  /** Address, language and length of the history: a change of context would change one of them. */
  readonly context: string;
}

/** The element around another one as it is drawn, through slots and shadow roots. */
const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

const isWithin = (inner: Element | null, outer: Element | null): boolean => {
  for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
};

/** The colour behind an element: that of the nearest opaque background, white without any. */
const backgroundOf = (element: Element): string => {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const color = at instanceof Element ? getComputedStyle(at).backgroundColor : '';
    if (/^rgb\(/.test(color)) return color;
  }
  return 'rgb(255, 255, 255)';
};

const hasRing = (element: Element): boolean => {
  const {outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor} = getComputedStyle(element);
  const second = /rgba?\([^)]*\)/.exec(boxShadow)?.[0] ?? borderTopColor;
  const background = backgroundOf(element);
  const most = Math.max(...[outlineColor, second].map((color) => contrast(color, background)));
  return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && most >= 3;
};

/** The topmost element at a point, through shadow roots. */
const topAt = (x: number, y: number): Element | null => {
  let top: Element | null = null;
  for (let root: Document | ShadowRoot | null = document; root; root = top?.shadowRoot ?? null) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
};

export const stop = (): Stop => {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const {left, top, width, height} = element.getBoundingClientRect();
  const over = topAt(left + width / 2, Math.min(Math.max(top + height / 2, 0), innerHeight - 1));
  return {
    id: element.id,
    name: nameOf(element),
    isSeen: Math.min(width, height) > 10 && element.checkVisibility({visibilityProperty: true, opacityProperty: true}),
    isFree: isWithin(over, element) || isWithin(element, over),
    hasRing: hasRing(element),
    context: [location.href, document.documentElement.lang, history.length].join(' '),
  };
};
