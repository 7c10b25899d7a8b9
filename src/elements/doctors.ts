import {doctors} from '../content/doctors.ts';
import {doctorsShape} from '../hospital/section-shapes.ts';
import {HospitalSection} from './hospital-section.ts';
import type {EntryGroup} from './hospital-view.ts';

type Given = NonNullable<ReturnType<typeof doctorsShape>>;

/**
 * The hospital's people and departments, with links and pictures.
 *
 * @tag all-doctors
 */
export class AllDoctors extends HospitalSection<Given, ReturnType<typeof doctors>> {
  static override readonly write = doctors;
  static override readonly shape = doctorsShape;

  static override groups({people, departments}: Given, words: ReturnType<typeof doctors>): EntryGroup[] {
    return [
      {heading: words.people, entries: people},
      {heading: words.departments, entries: departments},
    ];
  }
}
