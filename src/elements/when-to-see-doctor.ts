import {whenToSeeDoctor} from '../content/when-to-see-doctor.ts';
import {SectionElement} from './section-element.ts';

/**
 * Calm advice on when to make an appointment, and what is urgent.
 *
 * @tag all-when-to-see-doctor
 */
export class AllWhenToSeeDoctor extends SectionElement {
  static override readonly write = whenToSeeDoctor;
}
