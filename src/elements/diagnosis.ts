import {diagnosis} from '../content/diagnosis.ts';
import {ConditionSection} from './condition-section.ts';

/**
 * The tests that show whether it is ALL and which type.
 *
 * @tag all-diagnosis
 */
export class AllDiagnosis extends ConditionSection {
  static override readonly write = diagnosis;
}
