import {policy} from '../content/policy.ts';
import {policyShape} from '../hospital/section-shapes.ts';
import {HospitalSection} from './hospital-section.ts';
import type {EntryGroup} from './hospital-view.ts';

type Given = NonNullable<ReturnType<typeof policyShape>>;

/**
 * The hospital's notices on endorsement, advertising, donations and copyright.
 *
 * @tag all-policy
 */
export class AllPolicy extends HospitalSection<Given, ReturnType<typeof policy>> {
  static override readonly write = policy;
  static override readonly shape = policyShape;

  static override groups({endorsement, advertising, donations, copyright}: Given): EntryGroup[] {
    return [{entries: [endorsement, advertising, donations, copyright].filter((notice) => notice !== undefined)}];
  }
}
