import {symptomList} from '../content/symptom-list.ts';
import {SectionElement} from './section-element.ts';

/**
 * The nine signs of ALL, each with its short why, in four groups by cause.
 *
 * @tag all-symptom-list
 */
export class AllSymptomList extends SectionElement {
  static override readonly write = symptomList;
}
