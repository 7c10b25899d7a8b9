import {leukemia as condition} from '../../src/conditions/leukemia/index.ts';
import {nameOf} from '../../src/content/condition.ts';
import {englishOf} from '../../src/content/translate.ts';
import {hideable} from '../../src/content/without.ts';
import {library} from '../../src/library.ts';

/** A value that editors offer for an attribute. */
export interface Value {
  readonly name: string;
  readonly description: string;
}

const languages: readonly Value[] = Object.entries(library.catalogue.locales).map(([name, {name: description}]) => ({
  name,
  description,
}));

const levels: readonly Value[] = [1, 2, 3, 4, 5, 6].map((level) => ({
  name: String(level),
  description: `A heading like \`<h${level}>\``,
}));

/** By tag, the blocks that can be hidden, each with its first words. */
const blocks: Readonly<Record<string, readonly Value[]>> = Object.fromEntries(
  condition.sections.flatMap((placed) => {
    if (!('section' in placed)) return [];
    const english = englishOf(placed.section);
    const values = hideable(placed.section).map((id) => ({name: id, description: english[id]!}));
    return [[`${condition.prefix}-${nameOf(placed)}`, values]];
  }),
);

/** Values of an attribute, where there is a list of them. For `hide`, editors can offer one id at a time. */
export const valuesOf = (tag: string, attribute: string): readonly Value[] => {
  if (attribute === 'lang') return languages;
  if (attribute === 'heading-level') return levels;
  return (attribute === 'hide' && blocks[tag]) || [];
};
