/** The generated tables and lists of README.md and docs/, by document and by the name in their marks. */
import {readdirSync, readFileSync} from 'node:fs';
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import {nameOf} from '../src/content/condition.ts';
import {elements} from '../src/define.ts';
import {ownNameOf} from '../tools/locales/rules.ts';
import {readTags, type Tag} from '../integrations/editors/manifest.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const declared = (): readonly Tag[] => readTags('dist/custom-elements.json');

const tags = (shorten: (description: string) => string): string => {
  const described = new Map(declared().map(({name, description}) => [name, description]));
  return table(
    ['Tag', 'What it shows'],
    Object.keys(elements).map((tag) => [`\`<${tag}>\``, shorten(described.get(tag)!)]),
  );
};

const firstSentence = (text: string): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;

/** One row for each name, with the tags that have it where those are not all. */
const shared = (
  head: readonly [string, string],
  member: 'attributes' | 'parts' | 'events' | 'slots',
  named: (name: string) => string = (name) => `\`${name}\``,
): string => {
  const all = declared();
  const rows = new Map<string, {description: string; tags: string[]}>();
  for (const tag of all)
    for (const {name, description} of tag[member]) {
      const row = rows.get(name) ?? {description, tags: []};
      row.tags.push(`\`<${tag.name}>\``);
      rows.set(name, row);
    }
  return table(
    [...head, 'On'],
    // Rows that every tag has come first.
    [...rows]
      .sort(([, a], [, b]) => b.tags.length - a.tags.length)
      .map(([name, {description, tags}]) => [named(name), description, onWhich(tags, all.length)]),
  );
};

const ours = condition.sections
  .filter((placed) => 'section' in placed)
  .map((placed) => `\`<${condition.prefix}-${nameOf(placed)}>\``);

const onWhich = (tags: readonly string[], all: number): string => {
  if (tags.length === all) return 'every tag';
  if (tags.length === ours.length && ours.every((tag) => tags.includes(tag))) return 'our sections';
  return tags.length > 3 ? 'the hospital’s sections' : tags.join(' ');
};

const properties = (): string =>
  table(
    ['Property', 'What it sets', 'Default'],
    // Every tag has all of them.
    declared()[0]!.cssProperties.map(({name, description, default: usual}) => [`\`${name}\``, description, usual]),
  );

const englishNameOf = (code: string): string => new Intl.DisplayNames(['en'], {type: 'language'}).of(code)!;

interface Published {
  readonly code: string;
  readonly direction: string;
  readonly state: string;
  readonly messages: object;
}

const published = (): readonly Published[] =>
  readdirSync('dist/locales').map((file) => ({
    ...(json(`dist/locales/${file}`) as Omit<Published, 'code'>),
    code: file.replace('.json', ''),
  }));

const languages = (): string => {
  const rows = published().map(({code, direction, state, messages}) => [
    `\`${code}\``,
    ownNameOf(code),
    englishNameOf(code),
    direction,
    state === 'draft' ? 'draft: machine-made, checked by no person' : state,
    String(Object.keys(messages).length),
  ]);
  const total = rows[0]?.at(-1) ?? '';
  return table(
    ['Code', 'Name in the menu', 'In English', 'Direction', 'State', 'Messages'],
    [['`en`', 'English', 'English', 'ltr', 'source', total], ...rows],
  );
};

/** The English names of the languages, grouped by how far they are. */
const languageNames = (): string => {
  const named = (isWanted: (state: string) => boolean): string =>
    published()
      .filter(({state}) => isWanted(state))
      .map(({code}) => englishNameOf(code))
      .sort()
      .join(', ');
  const reviewed = named((state) => state !== 'draft');
  const drafts = named((state) => state === 'draft');
  return `The source is English.${reviewed && ` Reviewed by a person: ${reviewed}.`}${drafts && ` Drafts, machine-made and checked by no person: ${drafts}.`}`;
};

const sizes = (): string =>
  table(
    ['File', 'Bytes (brotli)'],
    Object.entries(json('test/bundle/size.json') as Record<string, number>).map(([file, bytes]) => [
      `\`${file}\``,
      bytes.toLocaleString('en'),
    ]),
  );

const browserNames: Readonly<Record<string, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  safari: 'Safari on macOS',
  ios_saf: 'Safari on iPhone and iPad',
};

/** The oldest version of each browser in the `browserslist` of package.json, as a sentence. */
const browsers = (): string => {
  const {browserslist} = json('package.json') as {browserslist: readonly string[]};
  const oldest = browserslist.map((range) => {
    const [browser = '', version = ''] = range.split(' >= ');
    return `${browserNames[browser] ?? browser} ${version}`;
  });
  return `From ${oldest.join(', ')}.`;
};

export const readme = {tags: () => tags(firstSentence), 'language-names': languageNames, browsers};

export const elementTables = {
  tags: () => tags((description) => description),
  attributes: () => shared(['Attribute', 'Meaning'], 'attributes'),
  slots: () => shared(['Slot', 'Content'], 'slots', (name) => (name ? `\`${name}\`` : 'default')),
  events: () => shared(['Event', 'When'], 'events'),
};

export const languageTables = {languages};

export const stylingTables = {properties, parts: () => shared(['Part', 'What it is'], 'parts')};

export const benchmarkTables = {sizes, bench: () => readFileSync('test/bench/results.md', 'utf8').trim()};
