/** For tests: elements through shadow roots, and their names in messages. No import, so that any page may load it. */

/** All elements of a page, those in shadow roots included. */
export const deep = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deep(element.shadowRoot) : []),
  ]);

/** A short name of an element, for messages. */
export const nameOf = ({localName, id, textContent}: Element): string =>
  `${localName}#${id} ${textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
