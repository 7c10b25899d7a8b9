import {doctors} from '../content/doctors.ts';
import {doctorsShape} from '../hospital/section-shapes.ts';
import {HospitalSection, type EntryGroup} from './hospital-section.ts';

type Given = NonNullable<ReturnType<typeof doctorsShape>>;

/**
 * The hospital's people and departments, with links and pictures.
 *
 * @tag all-doctors
 */
export class AllDoctors extends HospitalSection<Given, ReturnType<typeof doctors>> {
  static override readonly write = doctors;
  protected override readonly shape = doctorsShape;

  protected override groups({people, departments}: Given, words: ReturnType<typeof doctors>): EntryGroup[] {
    return [
      {heading: words.people, entries: people},
      {heading: words.departments, entries: departments},
    ];
  }
}
