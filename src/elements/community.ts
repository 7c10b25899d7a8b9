import {community} from '../content/community.ts';
import {communityShape} from '../hospital/section-shapes.ts';
import {HospitalSection} from './hospital-section.ts';
import type {EntryGroup} from './hospital-view.ts';

type Given = NonNullable<ReturnType<typeof communityShape>>;

/**
 * An invitation to the hospital's community, and the latest discussions there.
 *
 * @tag all-community
 */
export class AllCommunity extends HospitalSection<Given, ReturnType<typeof community>> {
  static override readonly write = community;
  static override readonly shape = communityShape;

  static override groups({items}: Given, {latest}: ReturnType<typeof community>): EntryGroup[] {
    return [{heading: latest, entries: items}];
  }
}
