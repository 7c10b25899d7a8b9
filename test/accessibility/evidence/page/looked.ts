/** In the page of a run: the container with one tag of ours, and results of checks. */
import {deep} from '../../deep.ts';

/** Results of one check in one place. */
export interface Looked {
  /** The number of things it looked at. */
  readonly things: number;
  /** A sentence for each failure. */
  readonly failures: readonly string[];
  /** A sentence for each thing that the check cannot decide. */
  readonly doubts?: readonly string[];
  /** Of a rule of axe: its name, and the numbers of the WCAG criteria. */
  readonly help?: string;
  readonly criteria?: readonly string[];
}

export type LookedAt = Readonly<Record<string, Looked>>;

/** The element that holds the tag. */
export const container = (): HTMLElement => document.querySelector<HTMLElement>('#ours')!;

/** Elements in the container that have a box and are not hidden. */
export const seenElements = (): readonly HTMLElement[] =>
  deep(container()).filter((element) => element.checkVisibility({visibilityProperty: true}));

/** Whether an element has text of its own. */
export const hasText = (element: Element): boolean =>
  [...element.childNodes].some(({nodeType, nodeValue}) => nodeType === Node.TEXT_NODE && nodeValue!.trim());

/** The nearest element, through shadow roots, that matches the selector. */
export const closest = (element: Element, selector: string): Element | undefined => {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
};
