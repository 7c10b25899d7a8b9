/** One message in an .xlf file, as translation tools may have left it. Pure. */
import type {Element} from '@xmldom/xmldom';
import {areOthers, endedSignature} from '../../lint/signatures.ts';
import {isSignedOff, isState} from './states.ts';
import {all, attributeOf, children, elementsIn, plain, unlawfulIn} from './xml.ts';

/** One `<trans-unit>`. */
export interface Unit {
  readonly id: string;
  /** English as the translator saw it. */
  readonly source: string;
  /** Undefined where there is no `<target>`. */
  readonly target: string | undefined;
  /** XLIFF state of the target, `''` where none is given. */
  readonly state: string;
  /** Name of the `<phase>` in which it was signed off. */
  readonly phase: string;
  /** Notes of translators and tools, but for our own notes. */
  readonly notes: readonly Note[];
  /** The English and its translation before the last change, while the unit is stale. */
  readonly previous?: {readonly source: string; readonly target: string} | undefined;
  readonly line: number;
}

export interface Note {
  readonly from: string;
  readonly text: string;
}

/** Says something about a line, and the unit there. */
export type Say = (line: number, sentence: string, id?: string) => void;

/** Why a unit cannot be read, if it cannot. */
export const refusalOf = (element: Element, id: string, units: ReadonlyMap<string, Unit>): string | undefined => {
  const targets = children(element, 'target');
  const strange = targets.flatMap((target) => all(target, '*')).find(({localName}) => !isTransparent(localName));
  const character = unlawfulIn(element);
  if (element.parentNode?.localName !== 'body')
    return `"${id}" stands outside <body>; move the unit directly into <body>`;
  if (units.has(id)) return `"${id}" is there twice; keep one of the two`;
  if (targets.length > 1) return `"${id}" has ${targets.length} <target>s; keep one of them`;
  if (strange) return `"${id}" has <${strange.localName}> in its <target>; messages are plain text only`;
  return character && `"${id}" has the character ${character}, which no text may have; take it out`;
};

/** Reads a unit; `oddity` is called for each part that is left out. */
export const readUnit = (element: Element, id: string, line: number, oddity: Say): Unit => {
  const source = children(element, 'source')[0];
  const target = children(element, 'target')[0];
  const words = [source, target].filter((each) => each !== undefined);
  if (words.some(({childNodes}) => [...childNodes].some((node) => node.nodeType !== node.TEXT_NODE)))
    oddity(line, `"${id}" has mark-up, a comment or CDATA around its words`, id);
  if (words.some((each) => plain(each) !== each.textContent?.normalize('NFC')))
    oddity(line, `"${id}" has white space that means nothing`, id);
  let state = target ? attributeOf(target, 'state').toLowerCase() : '';
  if (state && !isState(state)) {
    oddity(line, `"${id}" has the unknown state "${state}", which counts as a draft`, id);
    state = 'needs-review-translation';
  }
  const notes = children(element, 'note').map((note) => ({from: attributeOf(note, 'from'), text: plain(note)}));
  const isEnded =
    isSignedOff(state) &&
    areOthers(
      id,
      plain(target),
      notes.map(({text}) => text),
    );
  if (isEnded) oddity(line, `"${id}" ${endedSignature}`, id);
  const alternatives = children(element, 'alt-trans');
  const previous = alternatives.find((other) => attributeOf(other, 'alttranstype') === 'previous-version');
  if (alternatives.length > (previous ? 1 : 0)) oddity(line, `"${id}" has other translations beside it`, id);
  return {
    id,
    source: plain(source),
    target: target && plain(target),
    state: isEnded ? 'needs-review-translation' : state,
    phase: target && !isEnded ? attributeOf(target, 'phase-name') : '',
    notes: notes.filter(({from}) => !ownNotes.has(from)),
    previous: previous && {
      source: plain(children(previous, 'source')[0]),
      target: plain(children(previous, 'target')[0]),
    },
    line,
  };
};

/** Our own notes, which are written anew each time. */
const ownNotes: ReadonlySet<string> = new Set(['lit-localize', 'all-widgets']);

/** Mark-up that tools put around words, and that says nothing about them. */
const isTransparent = (name: string | null): boolean => name === 'mrk' || name === 'g';

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
