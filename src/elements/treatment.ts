import {treatment} from '../content/treatment.ts';
import {SectionElement} from './section-element.ts';

/**
 * The phases and kinds of treatment, care along the way, and trials.
 *
 * @tag all-treatment
 */
export class AllTreatment extends SectionElement {
  static override readonly write = treatment;
}
