import {causes} from '../content/causes.ts';
import {ConditionSection} from './condition-section.ts';

/**
 * How ALL starts, and what is not known about why.
 *
 * @tag all-causes
 */
export class AllCauses extends ConditionSection {
  static override readonly write = causes;
}
