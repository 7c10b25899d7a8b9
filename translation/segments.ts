/** Words that a tool has cut into segments: sentences, each in a `<mrk>` of its own. */
import type {CharacterData, Element, Node} from '@xmldom/xmldom';
import {isUntranslated} from '../tools/locales/states.ts';
import type {Say} from '../tools/locales/unit.ts';
import {all, attributeOf, children, plain} from '../tools/locales/xml.ts';

/** Joins the segments of a unit; refuses those without words, and tracked changes. */
export const joinSegments = (unit: Element, locale: string, problem: Say, oddity: Say): void => {
  const target = children(unit, 'target')[0];
  if (!target) return;
  const [id, line] = [attributeOf(unit, 'id'), unit.lineNumber ?? 1];
  if (all(target, 'mrk').some((mark) => /delet/i.test(attributeOf(mark, 'mtype'))))
    problem(line, `"${id}" has deleted words in its <target>, as tracked changes; accept the changes in your tool`, id);
  const segments = segmentsIn(target);
  const source = children(unit, 'seg-source')[0] ?? children(unit, 'source')[0];
  const words = new Map(segments.map((segment) => [attributeOf(segment, 'mid'), plain(segment)]));
  const left = (segments.length ? segmentsIn(source) : []).find(
    (segment) => plain(segment) && !words.get(attributeOf(segment, 'mid')),
  );
  if (left && plain(target) && !isUntranslated(attributeOf(target, 'state')))
    problem(line, `"${id}" has no words in its <target> for "${plain(left)}"; translate it, or join the segments`, id);
  if (isUnspaced(locale)) return;
  for (const next of touching(target, segments)) {
    next.parentNode!.insertBefore(unit.ownerDocument!.createTextNode(' '), next);
    oddity(line, `"${id}" has sentences that touch, and a space is put between them`, id);
  }
};

/** Tools name segments in different ways; what they agree on is their number, `mid`. */
const segmentsIn = (element: Element | undefined): readonly Element[] =>
  element
    ? all(element, 'mrk').filter((mark) => attributeOf(mark, 'mid') || /\bseg/i.test(attributeOf(mark, 'mtype')))
    : [];

/** The texts that follow, without a space, on that of another segment, whatever mark-up is between them. */
const touching = (target: Element, segments: readonly Element[]): readonly Node[] => {
  const texts = textsIn(target).filter(({data}) => data !== '');
  return texts.slice(1).filter((text, at) => {
    const before = texts[at]!;
    if (/\s$/.test(before.data) || /^\s/.test(text.data)) return false;
    const [one, other] = [before, text].map((node) => segments.findLast((segment) => isIn(node, segment)));
    return one && other ? !isIn(one, other) && !isIn(other, one) : isEndAndStart(before.data, text.data);
  });
};

/** The texts inside, in the order of the document, CDATA among them. */
const textsIn = (node: Node): CharacterData[] =>
  [...node.childNodes].flatMap((child) =>
    child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE
      ? [child as CharacterData]
      : textsIn(child),
  );

const isIn = (node: Node, element: Element): boolean => {
  let parent: Node | null = node;
  while (parent && parent !== element) parent = parent.parentNode;
  return parent === element;
};

/** Sentences in mark-up that says nothing of segments. */
const isEndAndStart = (before: string, after: string): boolean =>
  /[^\s.][^\s.][.?!؟।…][»”’)]*$/u.test(before) && /^[«“‘(¿¡]*[\p{Lu}\p{Lo}]/u.test(after);

/** Languages that put no space between sentences. */
const isUnspaced = (locale: string): boolean => /^(?:zh|ja)\b/.test(locale);
