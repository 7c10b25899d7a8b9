import {news} from '../content/news.ts';
import {newsShape} from '../hospital/section-shapes.ts';
import {HospitalSection, type EntryGroup} from './hospital-section.ts';

type Given = NonNullable<ReturnType<typeof newsShape>>;

/**
 * The hospital's headlines, each with its date and time.
 *
 * @tag all-news
 */
export class AllNews extends HospitalSection<Given, ReturnType<typeof news>> {
  static override readonly write = news;
  protected override readonly shape = newsShape;

  protected override groups({items}: Given): EntryGroup[] {
    return [{entries: items}];
  }
}
