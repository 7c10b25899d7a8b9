/**
 * XLIFF that po2xliff of Translate Toolkit has made of a PO file: its units are numbered, the ids they had before stand
 * in contexts, and the header of the PO file is a unit, too.
 */
import type {Document, Element} from '@xmldom/xmldom';
import type {Say} from '../tools/locales/unit.ts';
import {all, attributeOf, children, plain} from '../tools/locales/xml.ts';

/**
 * Gives the units their ids back, and takes the rest of PO out of the document.
 * @returns Whether it was a PO file in between.
 */
export const restoreIds = (document: Document, problem: Say, oddity: Say): boolean => {
  let first: number | undefined;
  for (const unit of all(document, 'trans-unit')) {
    const [id, ...others] = idsBefore(unit);
    const line = unit.lineNumber ?? 1;
    if (isHeader(unit) || others.length) unit.parentNode?.removeChild(unit);
    if (others.length)
      problem(
        line,
        `"${[id, ...others].join('" and "')}" are one unit; convert the file again without --duplicates=merge`,
        id,
      );
    if (id === undefined) continue;
    first ??= line;
    unit.setAttribute('id', id);
  }
  if (first === undefined) return false;
  oddity(
    first,
    'comes from po2xliff, which knows no signatures; what is fuzzy in the PO file counts as untranslated, the rest as a draft',
  );
  return true;
};

const isHeader = (unit: Element): boolean => attributeOf(unit, 'restype') === 'x-gettext-domain-header';

/** None in other files, several where equal English was merged into one unit. */
const idsBefore = (unit: Element): readonly string[] =>
  children(unit, 'context-group')
    .filter((group) => attributeOf(group, 'name') === 'po-reference')
    .flatMap((group) => all(group, 'context'))
    .filter((context) => attributeOf(context, 'context-type') === 'sourcefile')
    .map(plain);
