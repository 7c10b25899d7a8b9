import {overview} from '../content/overview.ts';
import {ConditionSection} from './condition-section.ts';

/**
 * What ALL is, why it is called that, and who gets it.
 *
 * @tag all-overview
 */
export class AllOverview extends ConditionSection {
  static override readonly write = overview;
}
