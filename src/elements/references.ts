import {bibliography} from '../content/references.ts';
import {SectionElement} from './section-element.ts';

/**
 * Every source of the other sections, numbered.
 *
 * @tag all-references
 */
export class AllReferences extends SectionElement {
  static override readonly write = bibliography;
}
