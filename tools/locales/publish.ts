/** Writes the data that the bundle and the page load: dist/locales/*.json and the record of them that is built into the bundle. */
import {createHash} from 'node:crypto';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {groupOf} from '../../src/content/message.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import type {Locale, PublishedLocale, SectionStatus, Signatures} from '../../src/i18n/locale.ts';
import {heldBack, isUnreadable, type Finding} from './check.ts';
import {directionOf} from './direction.ts';
import type {EnglishMessage} from './english.ts';
import {reviewOf} from '../../lint/signatures.ts';
import {rulesOf} from './rules.ts';
import type {XliffFile} from './xliff.ts';

/** One language as its file has it. */
export interface Examined {
  readonly xliff: XliffFile;
  readonly findings: readonly Finding[];
}

/**
 * The data of a language: the sections in which nothing is left to do. Without the labels, which every section needs, it
 * still has the words that tell a reader that the page is in English for now.
 * @returns Undefined where there is nothing to show.
 */
export const localeData = ({xliff, findings}: Examined, english: readonly EnglishMessage[]): Locale | undefined => {
  const {locale, phases} = xliff;
  const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
  const source = Object.fromEntries(english.map(({id, text}) => [id, text]));
  const names = [...new Set(english.map(({id}) => groupOf(id)))];
  const held = heldBack(findings);
  const isShown = (name: string): boolean => !held.has(name) && (!held.has('label') || name === 'fallback');
  if (isUnreadable(findings) || !names.some(isShown)) return undefined;
  const messages = Object.fromEntries(
    english.filter(({id}) => isShown(groupOf(id))).map(({id}) => [id, units.get(id)!.target!]),
  );
  const statusOf = (name: string): SectionStatus => {
    const checksums = {english: checksumOf(name, source), translation: checksumOf(name, messages)};
    if (!isShown(name)) return {state: 'stale', english: checksums.english};
    const ids = english.filter(({id}) => groupOf(id) === name).map(({id}) => id);
    const reviewed = reviewOf(
      ids.map((id) => units.get(id)!),
      phases,
    );
    return reviewed ? {state: 'reviewed', reviewed, ...checksums} : {state: 'draft', ...checksums};
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

/** The facts that the bundle needs about the languages before it loads one, and the signatures of the English. */
export const record = (
  published: readonly Locale[],
  signed: Signatures,
): string => `/** The published languages, written by every build from locales/*.xlf, and the signed English, from reviews/*.json. */
export const published = ${JSON.stringify(published.map(summaryOf), null, 2)} as const;

/** For whoever adds a signature. */
export const checksums = ${JSON.stringify(Object.fromEntries(published.map((locale) => [locale.locale, checksumOfAll(locale)])), null, 2)} as const;

export const signed = ${JSON.stringify(signed, null, 2)} as const;
`;

const checksumOfAll = ({sections = {}}: Locale): number =>
  Object.values(sections).reduce((sum, {translation = 0}) => (sum + translation) | 0, 0);

const summaryOf = (locale: Locale): PublishedLocale => {
  const {name} = rulesOf(locale.locale);
  const sections = Object.entries(locale.sections ?? {});
  const stale = sections.flatMap(([group, {state}]) => (state === 'stale' ? [group] : []));
  return {
    code: locale.locale,
    ...(locale.direction !== 'ltr' && {direction: locale.direction}),
    ...(locale.state !== 'draft' && {state: locale.state}),
    integrity: `sha384-${createHash('sha384').update(render(locale)).digest('base64')}`,
    // Browsers know the names of the others.
    ...(name && {name}),
    ...(stale.length && {stale}),
  };
};

export const publish = (published: readonly Locale[], signed: Signatures): void => {
  rmSync('dist/locales', {recursive: true, force: true});
  mkdirSync('dist/locales', {recursive: true});
  for (const locale of published) writeFileSync(`dist/locales/${locale.locale}.json`, render(locale));
  writeFileSync('src/conditions/leukemia/published.ts', record(published, signed));
};
