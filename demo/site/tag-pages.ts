/** Data of the page of each tag: from the manifest, the notes, the record of the condition and the published locales. */
import {readFileSync} from 'node:fs';
import {leukemia as condition} from '../../src/conditions/leukemia/index.ts';
import {nameOf} from '../../src/content/condition.ts';
import {groupOf} from '../../src/content/message.ts';
import type {Reference} from '../../src/content/reference.ts';
import type {Section} from '../../src/content/section.ts';
import {citedIn} from '../../src/content/walk.ts';
import {ownSections} from '../../src/conditions/leukemia/own-sections.ts';
import {readTags, type Tag} from '../../integrations/editors/manifest.ts';
import {notesOf} from '../../reports/notes-of.ts';
import {tagModules} from '../../tools/tags.ts';
import {grades, type Grade} from './grades.ts';
import {languages, sizes} from './publication.ts';
import {snippetsFor, type Snippet} from './snippets.ts';

/** Kinds of tags, in the order of the lists. */
export const kinds = {
  illness: 'The illness',
  families: 'For families',
  hospital: 'In the hospital’s own words',
  page: 'The page and its languages',
} as const;

type Kind = keyof typeof kinds;

export interface TagPage extends Tag {
  /** Name in editors. */
  readonly title: string;
  readonly kind: Kind;
  readonly when: string;
  readonly not: string;
  readonly className: string;
  /** Sources that its words cite, numbered as readers see them. */
  readonly sources: readonly Reference[];
  /** Whether every source of the other sections stands in it. */
  readonly isBibliography: boolean;
  readonly grades: readonly Grade[];
  /** Review state of its words in each language. */
  readonly states: readonly {readonly code: string; readonly name: string; readonly state: string}[];
  /** The bundles that have it, smallest first. */
  readonly bundles: readonly {readonly file: string; readonly bytes: number}[];
  readonly snippets: readonly Snippet[];
}

const own = new Set(ownSections.map(nameOf));

const sectionNamed = (name: string): Section | undefined =>
  condition.sections.flatMap((placed) => ('section' in placed && nameOf(placed) === name ? [placed.section] : []))[0];

const kindOf = (name: string): Kind => {
  if (own.has(name)) return 'illness';
  if (sectionNamed(name)) return 'families';
  return condition.sections.some((placed) => nameOf(placed) === name) ? 'hospital' : 'page';
};

const isBibliography = ({blocks}: Section): boolean => blocks.some(({kind}) => kind === 'bibliography');

const sourcesOf = (section: Section | undefined): readonly Reference[] => {
  const {references} = condition as {readonly references: Readonly<Record<string, Reference>>};
  if (!section) return [];
  if (isBibliography(section)) return Object.values(references);
  return citedIn(section, references).map((key) => references[key]!);
};

interface LocaleFile {
  readonly state: string;
  readonly sections?: Readonly<Record<string, {readonly state?: string}>>;
}

/** The least state of the groups of messages: one that is stale is shown in English, one draft makes all a draft. */
const stateIn = (code: string, groups: readonly string[]): string => {
  if (code === 'en') return 'source';
  const {state, sections = {}} = JSON.parse(readFileSync(`dist/locales/${code}.json`, 'utf8')) as LocaleFile;
  const states = groups.map((group) => sections[group]?.state ?? state);
  return states.find((each) => each === 'stale') ?? states.find((each) => each !== 'reviewed') ?? 'reviewed';
};

const bundlesWith = (kind: Kind): TagPage['bundles'] =>
  ['all-sections.js', 'all-widgets.js']
    .filter((file) => kind === 'illness' || file === 'all-widgets.js')
    .map((file) => ({file, bytes: sizes[file]!}));

const pageOf = async (tag: Tag): Promise<TagPage> => {
  const module = tagModules.find((module) => module.tag === tag.name);
  if (!module) throw new Error(`${tag.name} is in the manifest and not in tools/tags.ts.`);
  const {name, editorName, className, messages} = module;
  const groups = [...new Set(messages.map(groupOf))];
  const section = sectionNamed(name);
  const {use} = await notesOf(section ? 'conditions/leukemia' : 'interface', name);
  if (!use) throw new Error(`${name}.notes.ts needs "use", with "when" and "not", for the page of the tag.`);
  const kind = kindOf(name);
  return {
    ...tag,
    ...use,
    title: editorName,
    kind,
    className,
    sources: sourcesOf(section),
    isBibliography: Boolean(section && isBibliography(section)),
    grades: section ? grades(section) : [],
    states: languages.map(({code, name}) => ({code, name, state: stateIn(code, groups)})),
    bundles: bundlesWith(kind),
    snippets: await snippetsFor(tag.name, name, className),
  };
};

/** One a tag of the manifest, in the order of the lists. */
export const tagPages: readonly TagPage[] = (await Promise.all(readTags('dist/custom-elements.json').map(pageOf))).sort(
  (a, b) => Object.keys(kinds).indexOf(a.kind) - Object.keys(kinds).indexOf(b.kind),
);
