import {treatment} from '../content/treatment.ts';
import {ConditionSection} from './condition-section.ts';

/**
 * The phases and kinds of treatment, care along the way, and trials.
 *
 * @tag all-treatment
 */
export class AllTreatment extends ConditionSection {
  static override readonly write = treatment;
}
