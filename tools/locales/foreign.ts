import type {Element} from '@xmldom/xmldom';
import {elementsIn} from './xml.ts';

/** Names of the attributes and elements of a `<trans-unit>` that we do not write: once we have written it, they are gone. */
export const foreignIn = (unit: Element): readonly string[] => {
  // Other translations have a sentence of their own.
  const elements = elementsIn(unit).filter(({localName}) => localName !== 'alt-trans');
  const attributes = [unit, ...elements].flatMap((element) =>
    [...element.attributes]
      .map(({name}) => name)
      .filter((name) => own.get(element.localName!)?.includes(name) === false),
  );
  const strange = elements.filter(({localName}) => !own.has(localName!)).map(({localName}) => `<${localName}>`);
  return [...new Set([...attributes, ...strange])];
};

const own: ReadonlyMap<string, readonly string[]> = new Map([
  ['trans-unit', ['id', 'maxwidth', 'size-unit']],
  ['source', []],
  ['target', ['state', 'phase-name']],
  ['note', ['from']],
]);
