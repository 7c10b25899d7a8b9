import type {Condition, HospitalSectionName} from '../content/condition.ts';
import type {Section} from '../content/section.ts';
import {asks} from '../content/walk.ts';
import {conditionSection, type ConditionSection} from './condition-section.ts';
import type {DataOf} from './hospital-kinds.ts';
import type {ExtraClass} from './extra.ts';
import {hospitalSection, type HospitalSection} from './hospital-section.ts';
import type {Library} from './library.ts';
import {pageElement, type PageElement} from './page-element.ts';
import {pickerElement, type PickerElement} from './picker-element.ts';
import {questionSection} from './question-section.ts';
import {FamilyHelp} from './family-help.ts';
import {sectionsOf, type SectionClasses} from './sections-of.ts';

type HospitalNamesIn<C extends Condition> = C['sections'][number] extends infer P
  ? P extends {readonly hospital: infer Name}
    ? Name
    : never
  : never;

/** Element classes of a condition, by tag. */
export type Elements<C extends Condition> = Readonly<
  Record<`${C['prefix']}-language-picker`, new () => PickerElement>
> &
  SectionClasses<C> & {
    readonly [Name in HospitalNamesIn<C> & HospitalSectionName as `${C['prefix']}-${Name}`]: new () => HospitalSection<
      DataOf<Name>
    >;
  } & Readonly<Record<`${C['prefix']}-page`, new () => PageElement>>;

/** Return types of `document.createElement`, by tag. */
export type Instances<E> = {readonly [Tag in keyof E]: E[Tag] extends new () => infer Element ? Element : never};

/** Element classes of a condition by tag, in page order. */
export const elementsOf = <const C extends Condition>(library: Library, condition: C): Elements<C> => {
  const {prefix} = condition;
  return {
    // First, so that a remembered language is set before the other elements look for one.
    [`${prefix}-language-picker`]: pickerElement(library),
    ...sectionsOf(library, condition, sectionClass),
    ...Object.fromEntries(
      hospitalSectionsOf(condition).map((name) => [`${prefix}-${name}`, hospitalSection(library, name)]),
    ),
    [`${prefix}-page`]: pageElement(library, condition),
  } as unknown as Elements<C>;
};

/** The class of a section. Any may help: a bundle with all of them need not tell them apart. */
const sectionClass = (library: Library, section: Section, extras: readonly ExtraClass[]): new () => ConditionSection =>
  (asks(section) ? questionSection : conditionSection)(library, section, [...extras, FamilyHelp]);

const hospitalSectionsOf = ({sections}: Condition): readonly HospitalSectionName[] =>
  sections.flatMap((placed) => ('hospital' in placed ? [placed.hospital] : []));
