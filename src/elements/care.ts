import {care} from '../content/care.ts';
import type {Profile} from '../hospital/profile.ts';
import {careShape} from '../hospital/section-shapes.ts';
import {HospitalSection} from './hospital-section.ts';
import type {EntryGroup} from './hospital-view.ts';

type Given = NonNullable<ReturnType<typeof careShape>>;

/**
 * What the hospital's team offers, where to find it, and what it is recognized for, from the hospital's profile.
 *
 * @tag all-care
 */
export class AllCare extends HospitalSection<Given, ReturnType<typeof care>> {
  static override readonly write = care;
  static override readonly shape = careShape;

  static override fromProfile({offers, locations, recognition}: Profile): unknown {
    return {offers, locations, recognition};
  }

  static override groups({offers, locations, recognition}: Given, words: ReturnType<typeof care>): EntryGroup[] {
    return [
      {heading: words.offers, entries: offers?.map((text) => ({text}))},
      {heading: words.locations, entries: locations},
      {heading: words.recognition, entries: recognition},
    ];
  }
}
