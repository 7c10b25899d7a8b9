import {overview} from '../content/overview.ts';
import {SectionElement} from './section-element.ts';

/**
 * What ALL is, why it is called that, and who gets it.
 *
 * @tag all-overview
 */
export class AllOverview extends SectionElement {
  static override readonly write = overview;
}
