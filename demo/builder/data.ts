/** Data of the builder, from the build and the condition. The site serves it as `builder/data.json`. */
import {readFileSync} from 'node:fs';
import {leukemiaSections} from '../../src/conditions/leukemia/own-sections.ts';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {nameOf, type Placed} from '../../src/content/condition.ts';
import {hospitalKinds} from '../../src/elements/hospital-kinds.ts';
import {hostsIn, type ContentSystem} from './content-systems.ts';

/** A language, as in the catalogue. */
export interface BuilderLocale {
  /** Its own name. */
  readonly name: string;
  readonly direction: string;
  readonly state: string;
}

export interface BuilderSection {
  readonly tag: string;
  /** English title. */
  readonly title: string;
  /** Id of its tab; `above` or empty for a section without one. */
  readonly group: string;
  /** `condition`: in both bundles; `family`: in `all-widgets.js`; `hospital`: filled by the hospital. */
  readonly kind: 'condition' | 'family' | 'hospital';
  /** Whether it has drawings, which the script asks for where the words inside the tag do not bring them. */
  readonly hasPictures: boolean;
  /** Titles by language, where there are any besides the English one. */
  readonly titles: Readonly<Record<string, string>>;
}

export interface BuilderData {
  readonly version: string;
  /** `dist/integrity.json`: SHA-384 by file. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly locales: Readonly<Record<string, BuilderLocale>>;
  /** In page order, the whole page first. */
  readonly sections: readonly BuilderSection[];
  /** Titles of the tabs, by id and language. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly properties: readonly {readonly name: string; readonly description: string; readonly default: string}[];
  readonly hospitalSchema: unknown;
  /** Bytes of each file as it is sent, with brotli. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Where to paste, by content system: docs/hosts.md. */
  readonly systems: readonly ContentSystem[];
  /** URL of the folder with the bundle, from the folder of the builder. */
  readonly dist: string;
  /** The zip file of a release, on a site that has it: URL from the folder of the builder. */
  readonly archive?: {readonly url: string; readonly bytes: number};
}

/** @param dist URL of the folder with the bundle, from the folder of the builder. */
export const builderData = async (dist: string, archive?: BuilderData['archive']): Promise<BuilderData> => {
  const {locales, version} = (await import('../../dist/modules/index.js' as string)) as Pick<
    BuilderData,
    'locales' | 'version'
  >;
  const words = messagesBy(Object.keys(locales));
  const integrity = json('dist/integrity.json') as Readonly<Record<string, unknown>>;
  return {
    version,
    // Without the hashes of styles, which are by tag.
    integrity: Object.fromEntries(
      Object.entries(integrity).flatMap(([file, hash]) => (typeof hash === 'string' ? [[file, hash] as const] : [])),
    ),
    locales,
    sections: [
      sectionOf(`${leukemia.prefix}-page`, leukemia.title, '', 'family', leukemia.sections.some(hasPictures), words),
      ...leukemia.sections.map((placed: Placed) => {
        const tag = `${leukemia.prefix}-${nameOf(placed)}`;
        return sectionOf(tag, titleOf(placed), placed.tab ?? '', kindOf(placed), hasPictures(placed), words);
      }),
    ],
    groups: Object.fromEntries(leukemia.tabs.map(({id, title}) => [id, {en: title.text, ...titlesOf(title, words)}])),
    properties: propertiesOf(json('dist/custom-elements.json') as Manifest, `${leukemia.prefix}-overview`),
    hospitalSchema: json('dist/hospital.schema.json'),
    sizes: json('test/bundle/size.json') as Record<string, number>,
    systems: hostsIn(readFileSync('docs/hosts.md', 'utf8')),
    dist,
    ...(archive ? {archive} : {}),
  };
};

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

type Texts = ReadonlyMap<string, Readonly<Record<string, string>>>;

const messagesBy = (codes: readonly string[]): Texts =>
  new Map(
    codes
      .filter((code) => code !== 'en')
      .map((code) => [code, (json(`dist/locales/${code}.json`) as {messages: Record<string, string>}).messages]),
  );

const titleOf = (placed: Placed): {readonly id: string; readonly text: string} =>
  'section' in placed ? placed.section.title : hospitalKinds[placed.hospital].words.title;

const kindOf = (placed: Placed): BuilderSection['kind'] => {
  if ('hospital' in placed) return 'hospital';
  return leukemiaSections.sections.some((own) => nameOf(own) === nameOf(placed)) ? 'condition' : 'family';
};

const hasPictures = (placed: Placed): boolean => 'section' in placed && !!placed.section.pictures?.length;

/** A title of the hospital's sections has a place for its name; the name stands in the text around it here. */
const sectionOf = (
  tag: string,
  title: {readonly id: string; readonly text: string},
  group: string,
  kind: BuilderSection['kind'],
  hasPictures: boolean,
  words: Texts,
): BuilderSection => ({tag, title: title.text, group, kind, hasPictures, titles: titlesOf(title, words)});

const titlesOf = ({id}: {readonly id: string}, words: Texts): Readonly<Record<string, string>> =>
  Object.fromEntries([...words].flatMap(([code, messages]) => (messages[id] ? [[code, messages[id]] as const] : [])));

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {readonly tagName?: string; readonly cssProperties?: BuilderData['properties']}[];
  }[];
}

const propertiesOf = ({modules}: Manifest, tag: string): BuilderData['properties'] => {
  const found = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === tag);
  if (!found?.cssProperties?.length) throw new Error(`The manifest has no properties of <${tag}>: build first.`);
  return found.cssProperties.map(({name, description, default: by}) => ({name, description, default: by}));
};
