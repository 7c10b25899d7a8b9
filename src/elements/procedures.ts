import {procedures} from '../content/procedures.ts';
import {ConditionSection} from './condition-section.ts';

/**
 * Ten tests and treatments that go with ALL, a line each.
 *
 * @tag all-procedures
 */
export class AllProcedures extends ConditionSection {
  static override readonly write = procedures;
}
