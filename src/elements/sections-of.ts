import type {Condition, Placed} from '../content/condition.ts';
import type {Section} from '../content/section.ts';
import {fallback} from '../interface/fallback.ts';
import {labels} from '../interface/labels.ts';
import {conditionSection, type ConditionSection} from './condition-section.ts';
import type {Library} from './library.ts';

type Sections = Pick<Condition, 'prefix' | 'sections'>;

type NamesIn<C extends Sections> = C['sections'][number] extends infer P
  ? P extends {readonly section: Section<infer Name>}
    ? Name
    : never
  : never;

/** Classes of a condition's own sections, by tag. */
export type SectionClasses<C extends Sections> = {
  readonly [Name in NamesIn<C> as `${C['prefix']}-${Name}`]: new () => ConditionSection;
};

/**
 * Creates the classes of a condition's own sections, by tag.
 * @param make Creates the class of a section.
 */
export const sectionsOf = <const C extends Sections>(
  library: Library,
  {prefix, sections}: C,
  make = conditionSection,
): SectionClasses<C> =>
  Object.fromEntries(
    ourSections(sections).map((section) => [`${prefix}-${section.name}`, make(library, section)]),
  ) as unknown as SectionClasses<C>;

/** All records of messages in a bundle of these sections alone. */
export const recordsOfSections = ({sections}: Sections): readonly unknown[] => [
  labels,
  fallback,
  ...ourSections(sections),
];

const ourSections = (sections: readonly Placed[]): readonly Section[] =>
  sections.flatMap((placed) => ('section' in placed ? [placed.section] : []));
