import {procedures} from '../content/procedures.ts';
import {SectionElement} from './section-element.ts';

/**
 * Ten tests and treatments that go with ALL, a line each.
 *
 * @tag all-procedures
 */
export class AllProcedures extends SectionElement {
  static override readonly write = procedures;
}
