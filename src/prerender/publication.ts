import type {LitElement} from 'lit';
import type {Condition} from '../content/condition.ts';
import type {Library} from '../elements/library.ts';
import type {PublishedLocale} from '../i18n/locale.ts';
import {LocaleFiles} from './locale-files.ts';

/** A condition, as a server has it. */
export interface Publication {
  readonly condition: Condition;
  readonly library: Library;
  /** By tag. */
  readonly elements: Readonly<Record<string, ElementClass>>;
  readonly files: LocaleFiles;
  /** The folder of the bundle. */
  readonly dist: URL;
}

/** As much of an element's class as a server needs. */
export type ElementClass = (new () => LitElement) & {readonly styles?: unknown};

/**
 * @param published What was published with the condition.
 * @param folder Where the locale files are.
 */
export const publicationOf = (
  condition: Condition,
  library: Library,
  elements: Publication['elements'],
  published: readonly PublishedLocale[],
  folder: URL,
): Publication => ({
  condition,
  library,
  elements,
  files: new LocaleFiles(published, folder),
  dist: new URL('../', folder),
});
