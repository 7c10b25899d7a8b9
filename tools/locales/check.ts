/** Compares a translation with the English. Pure, and before extraction, which would hide that a text is stale. */
import type {EnglishMessage} from './english.ts';
import {isUntranslated, type Problem, type XliffFile} from './xliff.ts';

export interface Finding extends Problem {
  /** `broken` must be mended by hand; the others are work that is left, and `npm run locales` prepares it. */
  readonly kind: 'broken' | 'missing' | 'empty' | 'stale' | 'unknown';
}

export const checkLocale = (file: string, xliff: XliffFile, english: readonly EnglishMessage[]): readonly Finding[] => {
  const findings: Finding[] = xliff.problems.map((problem) => ({...problem, kind: 'broken'}));
  if (findings.some(({id}) => id === undefined)) return findings;
  const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
  const broken = new Set(findings.map(({id}) => id));
  for (const {id, text} of english) {
    if (broken.has(id)) continue;
    const unit = units.get(id);
    const find = (kind: Finding['kind'], sentence: string) =>
      findings.push({file, line: unit?.line ?? 1, id, kind, sentence});
    if (!unit) find('missing', `"${id}" is not in the file; run "npm run locales" and translate it`);
    else if (unit.target === undefined) find('missing', `"${id}" has no <target>; translate it`);
    else if (!unit.target.trim()) find('empty', `"${id}" has an empty <target>; translate it`);
    else if (unit.source !== text)
      find('stale', `"${id}" is a translation of older English; run "npm run locales" and translate it again`);
    else if (placeholdersIn(unit.target) !== placeholdersIn(text) && !mayDropNumber(id, unit.target, text))
      find(
        'broken',
        `"${id}" must have ${placeholdersIn(text) || 'no {…}'} as the English does, and has ${placeholdersIn(unit.target) || 'none'}`,
      );
    else if (isUntranslated(unit.state))
      find(
        'stale',
        `"${id}" says state="${unit.state}"; translate the English beside it and set state="needs-review-translation"`,
      );
  }
  const ids = new Set(english.map(({id}) => id));
  for (const {id, line} of xliff.units)
    if (!ids.has(id))
      findings.push({
        file,
        line,
        id,
        kind: 'unknown',
        sentence: `"${id}" is no message any more; run "npm run locales"`,
      });
  return findings;
};

/** Where values are put in: their names, in order of the alphabet. */
const placeholdersIn = (text: string): string => (text.match(/\{\w*\}/g) ?? []).sort().join(' ');

/** "One reply" may say its number in words. */
const mayDropNumber = (id: string, target: string, text: string): boolean =>
  /\.(zero|one|two)$/.test(id) && placeholdersIn(target) === placeholdersIn(text.replace('{count}', ''));

/** A section is published whole or not at all; its messages share the first part of their ids. */
export const sectionOf = (id: string): string => id.split('.')[0]!;

/** The messages that may be published: those of sections where nothing is wrong, and none without the labels. */
export const publishable = (xliff: XliffFile, findings: readonly Finding[]): Record<string, string> => {
  if (findings.some(({id}) => id === undefined)) return {};
  const held = new Set(findings.filter(({kind}) => kind !== 'unknown').map(({id}) => sectionOf(id!)));
  if (held.has('label')) return {};
  const unknown = new Set(findings.filter(({kind}) => kind === 'unknown').map(({id}) => id));
  return Object.fromEntries(
    xliff.units
      .filter(({id}) => !held.has(sectionOf(id)) && !unknown.has(id))
      .map(({id, target}) => [id, target!.trim()]),
  );
};
