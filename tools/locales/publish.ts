/** Writes what the bundle and the page load: dist/locales/*.json and the record of them that is built into the bundle. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {nameOf} from '../../src/i18n/name-of.ts';
import {sumOf} from '../../src/i18n/sum-of.ts';
import {integrityOf} from '../integrity.ts';
import {directionOf} from './direction.ts';
import type {XliffFile} from './xliff.ts';

/** One language, ready to be written. */
export interface Publication {
  readonly xliff: XliffFile;
  readonly messages: Record<string, string>;
}

/** A file's text, and the line about it in the bundle. */
export const render = ({xliff: {locale, reviewed}, messages}: Publication) => {
  const direction = directionOf(locale);
  const state = reviewed ? 'reviewed' : 'draft';
  const json = JSON.stringify({locale, direction, state, reviewed, messages}) + '\n';
  return {json, summary: {name: nameOf(locale), direction, state, sum: sumOf(messages), integrity: integrityOf(json)}};
};

export const publish = (publications: readonly Publication[]): void => {
  rmSync('dist/locales', {recursive: true, force: true});
  mkdirSync('dist/locales', {recursive: true});
  const summaries: Record<string, unknown> = {};
  // A language with nothing to show is not offered to readers.
  for (const publication of publications.filter(({messages}) => Object.keys(messages).length)) {
    const {locale} = publication.xliff;
    const {json, summary} = render(publication);
    writeFileSync(`dist/locales/${locale}.json`, json);
    summaries[locale] = summary;
  }
  writeFileSync(
    'src/i18n/published.ts',
    `/** Written by "npm run locales" from locales/*.xlf: what is published, and the SHA-384 each file must have. */
import type {LocaleSummary} from './locale.ts';

export const published: Readonly<Record<string, LocaleSummary & {readonly sum: number; readonly integrity: string}>> = ${JSON.stringify(summaries, null, 2)};
`,
  );
};
