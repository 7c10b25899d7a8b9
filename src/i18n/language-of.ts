import {ownFields} from '../content/own-fields.ts';
import {chosenFor} from './chosen-language.ts';

/**
 * Language of an element: the one that a reader has chosen for the elements of the library, or, as HTML defines it, the
 * nearest `lang` on the element or an ancestor, across shadow roots.
 * @returns The attribute's value as written, or `''` if there is none.
 */
export const languageOf = (element: Element): string => {
  const nearest = nearestWithLang(element);
  // A form with a field named `getAttribute` has that field in place of the method.
  const lang = nearest ? Element.prototype.getAttribute.call(nearest, 'lang')! : '';
  return chosenFor(element, nearest, lang) ?? lang;
};

const nearestWithLang = (element: Element): Element | undefined => {
  const host = hostOf(element);
  return element.closest('[lang]') ?? (host && nearestWithLang(host));
};

/** Callback for changes of a `lang` on an element or its ancestors, and for new locales. */
export interface LanguageListener {
  readonly element: Element;
  readonly languageMayHaveChanged: () => void;
}

/** One observer for all elements; it observes the document and each shadow root that contains one of them. */
let observer: MutationObserver | undefined;
const rootsOf = new Map<LanguageListener, readonly Node[]>();

export const addLanguageListener = (listener: LanguageListener): void => {
  observer ??= new MutationObserver(notifyLanguageListeners);
  const roots: Node[] = [];
  for (let node: Node | undefined = listener.element; node; node = hostOf(node)) roots.push(node.getRootNode());
  rootsOf.set(listener, roots);
  roots.forEach(watch);
};

export const removeLanguageListener = (listener: LanguageListener): void => {
  rootsOf.delete(listener);
  if (!observer) return;
  // `disconnect` discards pending records, so deliver them first.
  if (observer.takeRecords().length) queueMicrotask(notifyLanguageListeners);
  observer.disconnect();
  new Set([...rootsOf.values()].flat()).forEach(watch);
};

/** Calls every listener, as after a locale was added. */
export const notifyLanguageListeners = (): void => {
  for (const listener of [...rootsOf.keys()]) listener.languageMayHaveChanged();
};

const watch = (root: Node): void => observer?.observe(root, ownFields({subtree: true, attributeFilter: ['lang']}));

const hostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};
