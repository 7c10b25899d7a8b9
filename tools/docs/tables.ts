/** The tables of README.md, each made from the one place that knows. */
import {readdirSync, readFileSync} from 'node:fs';
import {leukemia as condition} from '../../src/conditions/leukemia/index.ts';
import {nameOf} from '../../src/content/condition.ts';
import {elements} from '../../src/define.ts';
import {ownNameOf} from '../locales/rules.ts';
import {readTags, type Tag} from '../manifest.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const declared = (): readonly Tag[] => readTags('dist/custom-elements.json');

export const tags = (): string => {
  const described = new Map(declared().map(({name, description}) => [name, description]));
  return table(
    ['Tag', 'What it shows'],
    Object.keys(elements).map((tag) => [`\`<${tag}>\``, described.get(tag)!]),
  );
};

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
    // What every tag has comes first.
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
  if (tags.length === ours.length && ours.every((tag) => tags.includes(tag))) return 'our nine sections';
  return tags.length > 3 ? 'the hospital’s sections' : tags.join(' ');
};

export const attributes = (): string => shared(['Attribute', 'Meaning'], 'attributes');

export const slots = (): string =>
  shared(['Slot', 'What goes there'], 'slots', (name) => (name ? `\`${name}\`` : 'none'));

export const parts = (): string => shared(['Part', 'What it is'], 'parts');

export const events = (): string => shared(['Event', 'When'], 'events');

export const properties = (): string =>
  table(
    ['Property', 'What it sets', 'Default'],
    // Every tag has all of them.
    declared()[0]!.cssProperties.map(({name, description, default: usual}) => [`\`${name}\``, description, usual]),
  );

export const languages = (): string => {
  const codes = readdirSync('dist/locales').map((file) => file.replace('.json', ''));
  const rows = codes.map((code) => {
    const {direction, state, messages} = json(`dist/locales/${code}.json`) as {
      direction: string;
      state: string;
      messages: object;
    };
    const name = new Intl.DisplayNames(['en'], {type: 'language'}).of(code)!;
    return [
      `\`${code}\``,
      ownNameOf(code),
      name,
      direction,
      state === 'draft' ? 'draft: machine-made, checked by no person' : state,
      String(Object.keys(messages).length),
    ];
  });
  const total = rows[0]?.at(-1) ?? '';
  return table(
    ['Code', 'Name in the menu', 'In English', 'Direction', 'State', 'Messages'],
    [['`en`', 'English', 'English', 'ltr', 'source', total], ...rows],
  );
};

export const sizes = (): string =>
  table(
    ['File', 'Bytes (brotli)'],
    Object.entries(json('test/size.json') as Record<string, number>).map(([file, bytes]) => [
      `\`${file}\``,
      bytes.toLocaleString('en'),
    ]),
  );

export const bench = (): string => readFileSync('test/bench/results.md', 'utf8').trim();
