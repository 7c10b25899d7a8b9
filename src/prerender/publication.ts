import {readFile} from 'node:fs/promises';
import type {LitElement} from 'lit';
import type {Condition} from '../content/condition.ts';
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
  /** URL of the folder of the bundle. */
  readonly dist: URL;
}

/** Members of an element's class that a server needs. */
export type ElementClass = (new () => LitElement) & {readonly styles?: unknown};

/**
 * @param published Metadata of the condition's locale files.
 * @param folder URL of the folder of locale files.
 */
export const publicationOf = (
  condition: Condition,
  library: Library,
  elements: Publication['elements'],
  published: readonly PublishedLocale[],
  folder: URL,
): Publication => {
  const dist = new URL('../', folder);
  let drawings: Promise<Drawings> | undefined;
  return {
    condition,
    library,
    elements,
    files: new LocaleFiles(published, folder, library.catalogue.tableOf('en')),
    drawings: () => (drawings ??= readDrawings(dist)),
    dist,
  };
};

const readDrawings = async (dist: URL): Promise<Drawings> =>
  JSON.parse(await readFile(new URL('pictures.json', dist), 'utf8')) as Drawings;
