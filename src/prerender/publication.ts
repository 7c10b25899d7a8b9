import {readFile} from 'node:fs/promises';
import type {LitElement} from 'lit';
import type {Condition} from '../content/condition.ts';
import {ownFieldsDeep} from '../content/own-fields.ts';
import type {Drawings} from '../content/picture.ts';
import type {Library} from '../elements/library.ts';
import type {PublishedLocale} from '../i18n/locale.ts';
import {LocaleFiles} from './locale-files.ts';

/** A condition, with the data that a server needs. */
export interface Publication {
  readonly condition: Condition;
  readonly library: Library;
  /** Element classes by tag. */
  readonly elements: Readonly<Record<string, ElementClass>>;
  readonly files: LocaleFiles;
  /** Drawings of the condition's pictures, read once. */
  readonly drawings: () => Promise<Drawings>;
  /** Tags of which `all-sections.js` says the same. */
  readonly inSmaller: readonly string[];
  /** Hashes of the files that a page may load, by file. */
  readonly integrity: () => Promise<Readonly<Record<string, string>>>;
  /** URL of the folder of the bundle. */
  readonly dist: URL;
}

/** Members of an element's class that a server needs. */
export type ElementClass = (new () => LitElement) & {readonly styles?: unknown};

/**
 * @param published Metadata of the condition's locale files.
 * @param folder URL of the folder of locale files.
 * @param inSmaller Tags of which `all-sections.js` says the same.
 */
export const publicationOf = (
  condition: Condition,
  library: Library,
  elements: Publication['elements'],
  published: readonly PublishedLocale[],
  folder: URL,
  inSmaller: readonly string[] = [],
): Publication => {
  const dist = new URL('../', folder);
  let drawings: Promise<Drawings> | undefined;
  return {
    condition,
    library,
    elements,
    files: new LocaleFiles(published, folder, library.catalogue.tableOf('en')),
    drawings: () => (drawings ??= readJson<Drawings>(new URL('pictures.json', dist))),
    inSmaller,
    integrity: () => readJson(new URL('integrity.json', dist)),
    dist,
  };
};

const readJson = async <T>(file: URL): Promise<T> => ownFieldsDeep(JSON.parse(await readFile(file, 'utf8')) as T);
