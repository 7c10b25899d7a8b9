import {news} from '../content/news.ts';
import {newsShape} from '../hospital/section-shapes.ts';
import {HospitalSection} from './hospital-section.ts';
import type {EntryGroup} from './hospital-view.ts';

type Given = NonNullable<ReturnType<typeof newsShape>>;

/**
 * The hospital's headlines, each with its date and time.
 *
 * @tag all-news
 */
export class AllNews extends HospitalSection<Given, ReturnType<typeof news>> {
  static override readonly write = news;
  static override readonly shape = newsShape;

  static override groups({items}: Given): EntryGroup[] {
    return [{entries: items}];
  }
}
