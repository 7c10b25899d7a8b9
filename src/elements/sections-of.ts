import type {Condition, Placed} from '../content/condition.ts';
import type {Section} from '../content/section.ts';
import {addReferences, conditionSection, type ConditionSection} from './condition-section.ts';
import type {ExtraClass} from './extra.ts';
import type {Library} from './library.ts';
import {PictureController} from './picture-controller.ts';
import {TermController} from './term-controller.ts';

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
    (condition.sections as readonly Placed[]).flatMap((placed) => {
      if (!('section' in placed)) return [];
      const {section} = placed;
      return [[`${condition.prefix}-${section.name}`, make(library, section, extrasOf(section))]];
    }),
  ) as unknown as SectionClasses<C>;
};

const extrasOf = ({terms, pictures}: Section): readonly ExtraClass[] => [
  ...(terms ? [TermController] : []),
  ...(pictures ? [PictureController] : []),
];
