import type {Condition, Placed} from '../content/condition.ts';
import type {Section} from '../content/section.ts';
import {addReferences, conditionSection, type ConditionSection} from './condition-section.ts';
import type {Library} from './library.ts';

type Sections = Pick<Condition, 'prefix' | 'references' | 'sections'>;

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
  condition: C,
  make = conditionSection,
): SectionClasses<C> => {
  addReferences(library, condition);
  return Object.fromEntries(
    (condition.sections as readonly Placed[]).flatMap((placed) =>
      'section' in placed ? [[`${condition.prefix}-${placed.section.name}`, make(library, placed.section)]] : [],
    ),
  ) as unknown as SectionClasses<C>;
};
