import {rootElement} from '../root-element.ts';

/** A reader's choice for all elements of the library, without a change to the page's own `lang`. */
interface Choice {
  /** BCP 47 tag. */
  readonly code: string;
  /** How the tags of the library begin, as in `all-`. */
  readonly prefix: string;
  /** Language of the page at the time of the choice. */
  readonly page: string;
  /** Language that each element inherits, at the time of the choice or when it was added. */
  readonly inherited: WeakMap<Element, string>;
}

let choice: Choice | undefined;

/**
 * Remembers the language that a reader has chosen. The caller notifies the elements.
 * @returns Restores the previous choice.
 */
export const chooseLanguage = (code: string, prefix: string): (() => void) => {
  const previous = choice;
  choice = {code, prefix, page: rootElement().lang, inherited: new WeakMap()};
  return () => {
    choice = previous;
  };
};

/**
 * The chosen language, if it applies to an element: the element has no language of its own, nor is it inside an element
 * of the library with one, and the page has not changed the inherited language since.
 * @param nearest The element itself, or the nearest ancestor, with a `lang`.
 * @param lang Its `lang`; empty if there is none.
 */
export const chosenFor = (element: Element, nearest: Element | undefined, lang: string): string | undefined => {
  // A form with a field named `localName` has that field in place of its name.
  if (!choice || String(nearest?.localName).startsWith(choice.prefix)) return undefined;
  if (rootElement().lang !== choice.page) {
    choice = undefined;
    return undefined;
  }
  const {code, inherited} = choice;
  if (!inherited.has(element)) inherited.set(element, lang);
  return inherited.get(element) === lang ? code : undefined;
};
