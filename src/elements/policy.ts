import {policy} from '../content/policy.ts';
import {policyShape} from '../hospital/section-shapes.ts';
import {HospitalSection, type EntryGroup} from './hospital-section.ts';

type Given = NonNullable<ReturnType<typeof policyShape>>;

/**
 * The hospital's notices on endorsement, advertising, donations and copyright.
 *
 * @tag all-policy
 */
export class AllPolicy extends HospitalSection<Given, ReturnType<typeof policy>> {
  static override readonly write = policy;
  protected override readonly shape = policyShape;

  protected override groups({endorsement, advertising, donations, copyright}: Given): EntryGroup[] {
    return [{entries: [endorsement, advertising, donations, copyright].filter((notice) => notice !== undefined)}];
  }
}
