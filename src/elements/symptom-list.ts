import {symptomList} from '../content/symptom-list.ts';
import {ConditionSection} from './condition-section.ts';

/**
 * The nine signs of ALL, each with its short why, in four groups by cause.
 *
 * @tag all-symptom-list
 */
export class AllSymptomList extends ConditionSection {
  static override readonly write = symptomList;
}
