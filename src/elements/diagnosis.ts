import {diagnosis} from '../content/diagnosis.ts';
import {SectionElement} from './section-element.ts';

/**
 * The tests that show whether it is ALL and which type.
 *
 * @tag all-diagnosis
 */
export class AllDiagnosis extends SectionElement {
  static override readonly write = diagnosis;
}
