/** Writes what the bundle and the page load: dist/locales/*.json and the record of them that is built into the bundle. */
import {createHash} from 'node:crypto';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {sectionOf, type Locale, type SectionStatus} from '../../src/i18n/locale.ts';
import {sumOf} from '../../src/i18n/sum-of.ts';
import {heldBack, isUnreadable, type Finding} from './check.ts';
import {directionOf} from './direction.ts';
import type {EnglishMessage} from './english.ts';
import {reviewOf} from './phases.ts';
import {rulesOf} from './rules.ts';
import type {XliffFile} from './xliff.ts';

/** One language as its file has it. */
export interface Examined {
  readonly xliff: XliffFile;
  readonly findings: readonly Finding[];
}

/**
 * The data of a language: the sections in which nothing is left to do. Without the labels, which every section needs, it
 * still has what tells a reader that the page is in English for now.
 * @returns Undefined where there is nothing to show.
 */
export const localeData = ({xliff, findings}: Examined, english: readonly EnglishMessage[]): Locale | undefined => {
  const {locale, phases} = xliff;
  const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
  const source = Object.fromEntries(english.map(({id, text}) => [id, text]));
  const names = [...new Set(english.map(({id}) => sectionOf(id)))];
  const held = heldBack(findings);
  const isShown = (name: string): boolean => !held.has(name) && (!held.has('label') || name === 'fallback');
  if (isUnreadable(findings) || !names.some(isShown)) return undefined;
  const messages = Object.fromEntries(
    english.filter(({id}) => isShown(sectionOf(id))).map(({id}) => [id, units.get(id)!.target!]),
  );
  const statusOf = (name: string): SectionStatus => {
    const sums = {english: sumOf(name, source), translation: sumOf(name, messages)};
    if (!isShown(name)) return {state: 'stale', english: sums.english};
    const ids = english.filter(({id}) => sectionOf(id) === name).map(({id}) => id);
    const reviewed = reviewOf(
      ids.map((id) => units.get(id)!),
      phases,
    );
    return reviewed ? {state: 'complete', reviewed, ...sums} : {state: 'draft', ...sums};
  };
  const sections = Object.fromEntries(names.map((name) => [name, statusOf(name)]));
  const reviewed = reviewOf(xliff.units, phases);
  return {
    locale,
    direction: directionOf(locale),
    state: reviewed && !held.size ? 'reviewed' : 'draft',
    reviewed: held.size ? null : reviewed,
    sections,
    messages,
  };
};

export const render = (locale: Locale): string => JSON.stringify(locale) + '\n';

/** What the bundle has to know of the languages before it loads one. */
export const record = (published: readonly Locale[]): string => {
  const ours = published.filter(({locale}) => rulesOf(locale).name);
  const listed = (test: (locale: Locale) => boolean) => published.filter(test).map(({locale}) => locale);
  const staleIn = ({sections = {}}: Locale) =>
    Object.keys(sections).filter((name) => sections[name]!.state === 'stale');
  const values = {
    codes: published.map(({locale}) => locale),
    hashes: published.map((locale) => createHash('sha384').update(render(locale)).digest('hex')).join(''),
    names: Object.fromEntries(ours.map(({locale}) => [locale, rulesOf(locale).name!])),
    rightToLeft: listed(({direction}) => direction === 'rtl'),
    reviewed: listed(({state}) => state === 'reviewed'),
    stale: Object.fromEntries(
      published.flatMap((locale) => (staleIn(locale).length ? [[locale.locale, staleIn(locale)]] : [])),
    ),
  };
  return `/** Written by "npm run locales" from locales/*.xlf: what is published. */

export const codes: readonly string[] = ${JSON.stringify(values.codes)};
/** The SHA-384 of each file in that order, 96 hexadecimal digits each. */
export const hashes = '${values.hashes}';
/** Names that browsers do not know, or know only in part. */
export const names: Readonly<Record<string, string>> = ${JSON.stringify(values.names)};
export const rightToLeft: readonly string[] = ${JSON.stringify(values.rightToLeft)};
/** Languages that are not drafts. */
export const reviewed: readonly string[] = ${JSON.stringify(values.reviewed)};
/** Sections that are in English for now. */
export const stale: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(values.stale)};
`;
};

export const publish = (published: readonly Locale[]): void => {
  rmSync('dist/locales', {recursive: true, force: true});
  mkdirSync('dist/locales', {recursive: true});
  for (const locale of published) writeFileSync(`dist/locales/${locale.locale}.json`, render(locale));
  writeFileSync('src/i18n/published.ts', record(published));
};
