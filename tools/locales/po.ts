/**
 * XLIFF that po2xliff of Translate Toolkit has made of a PO file: its units are numbered, the ids they had before stand
 * in contexts, and the header of the PO file is a unit, too. Pure.
 */
import type {Element} from '@xmldom/xmldom';
import {all, attributeOf, children, plain} from './xml.ts';

/** Whether a unit is the header of the PO file and no message. */
export const isPoHeader = (unit: Element): boolean => attributeOf(unit, 'restype') === 'x-gettext-domain-header';

/** The ids a unit had before: none in other files, several where equal English was merged into one. */
export const idsBeforePo = (unit: Element): readonly string[] =>
  children(unit, 'context-group')
    .filter((group) => attributeOf(group, 'name') === 'po-reference')
    .flatMap((group) => all(group, 'context'))
    .filter((context) => attributeOf(context, 'context-type') === 'sourcefile')
    .map(plain);
