/** Words that a tool has cut into segments: sentences, each in a `<mrk mtype="seg">`. */
import type {Element} from '@xmldom/xmldom';
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
  if (!segments.length) return;
  const source = children(unit, 'seg-source')[0] ?? children(unit, 'source')[0];
  const words = new Map(segments.map((segment) => [attributeOf(segment, 'mid'), plain(segment)]));
  const left = segmentsIn(source).find((segment) => plain(segment) && !words.get(attributeOf(segment, 'mid')));
  if (left && plain(target) && !isUntranslated(attributeOf(target, 'state')))
    problem(line, `"${id}" has no words in its <target> for "${plain(left)}"; translate it, or join the segments`, id);
  if (isUnspaced(locale)) return;
  for (const segment of segments) {
    const next = segment.nextSibling;
    if (!next || !segments.some((other) => other === next)) continue;
    if (/\s$/.test(segment.textContent ?? '') || /^\s/.test(next.textContent ?? '')) continue;
    if (!plain(segment) || !plain(next as Element)) continue;
    target.insertBefore(unit.ownerDocument!.createTextNode(' '), next);
    oddity(line, `"${id}" has sentences that touch, and a space is put between them`, id);
  }
};

const segmentsIn = (element: Element | undefined): readonly Element[] =>
  element ? all(element, 'mrk').filter((mark) => attributeOf(mark, 'mtype') === 'seg') : [];

/** Languages that put no space between sentences. */
const isUnspaced = (locale: string): boolean => /^(?:zh|ja)\b/.test(locale);
