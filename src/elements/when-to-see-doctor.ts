import {whenToSeeDoctor} from '../content/when-to-see-doctor.ts';
import {ConditionSection} from './condition-section.ts';

/**
 * Calm advice on when to make an appointment, and what is urgent.
 *
 * @tag all-when-to-see-doctor
 */
export class AllWhenToSeeDoctor extends ConditionSection {
  static override readonly write = whenToSeeDoctor;
}
