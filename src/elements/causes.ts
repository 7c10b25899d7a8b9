import {causes} from '../content/causes.ts';
import {SectionElement} from './section-element.ts';

/**
 * How ALL starts, and what is not known about why.
 *
 * @tag all-causes
 */
export class AllCauses extends SectionElement {
  static override readonly write = causes;
}
