/**
 * The root element. To reach it, and to search in it, is safe on every page: a form or an image with a name such as
 * `querySelector` takes the place of that member of `document`.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const rootElement = (): HTMLElement =>
  Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement;

/** The element with an id in the tree of another element. */
export const elementById = (id: string, other: Element): HTMLElement | null => {
  const root = other.getRootNode();
  return (root === document ? rootElement() : (root as ParentNode)).querySelector(`#${CSS.escape(id)}`);
};
