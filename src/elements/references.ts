import {bibliography} from '../content/references.ts';
import {ConditionSection} from './condition-section.ts';

/**
 * Every source of the other sections, numbered.
 *
 * @tag all-references
 */
export class AllReferences extends ConditionSection {
  static override readonly write = bibliography;
}
