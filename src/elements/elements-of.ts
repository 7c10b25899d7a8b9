import type {Condition, HospitalSectionName} from '../content/condition.ts';
import {hospitalLabels} from '../interface/hospital-labels.ts';
import {languagePicker} from '../interface/language-picker.ts';
import {hospitalKinds, type DataOf} from './hospital-kinds.ts';
import {hospitalSection, type HospitalSection} from './hospital-section.ts';
import type {Library} from './library.ts';
import {pageElement, type PageElement} from './page-element.ts';
import {pageContent} from './page-text.ts';
import {pickerElement, type PickerElement} from './picker-element.ts';
import {recordsOfSections, sectionsOf, type SectionClasses} from './sections-of.ts';

type HospitalNamesIn<C extends Condition> = C['sections'][number] extends infer P
  ? P extends {readonly hospital: infer Name}
    ? Name
    : never
  : never;

/** Every tag of a condition. */
export type Elements<C extends Condition> = Readonly<
  Record<`${C['prefix']}-language-picker`, new () => PickerElement>
> &
  SectionClasses<C> & {
    readonly [Name in HospitalNamesIn<C> & HospitalSectionName as `${C['prefix']}-${Name}`]: new () => HospitalSection<
      DataOf<Name>
    >;
  } & Readonly<Record<`${C['prefix']}-page`, new () => PageElement>>;

/** What `document.createElement` gives for each tag. */
export type Instances<E> = {readonly [Tag in keyof E]: E[Tag] extends new () => infer Element ? Element : never};

/** Tag → class, of every element of a condition, in the order of its page. */
export const elementsOf = <const C extends Condition>(library: Library, condition: C): Elements<C> => {
  const {prefix} = condition;
  return {
    // First, so that a language it remembers is set before the others ask for one.
    [`${prefix}-language-picker`]: pickerElement(library),
    ...sectionsOf(library, condition),
    ...Object.fromEntries(
      theirSections(condition).map((name) => [`${prefix}-${name}`, hospitalSection(library, name)]),
    ),
    [`${prefix}-page`]: pageElement(library, condition),
  } as unknown as Elements<C>;
};

/** Everything that has words in the whole bundle of a condition. */
export const recordsOf = (condition: Condition): readonly unknown[] => [
  ...recordsOfSections(condition),
  hospitalLabels,
  languagePicker,
  ...theirSections(condition).map((name) => hospitalKinds[name].words),
  pageContent(condition).record,
];

const theirSections = ({sections}: Condition): readonly HospitalSectionName[] =>
  sections.flatMap((placed) => ('hospital' in placed ? [placed.hospital] : []));
