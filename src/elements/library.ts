import type {Identity} from '../content/condition.ts';
import type {Catalogue} from '../i18n/catalogue.ts';
import type {Album} from './album.ts';
import type {Records} from './records.ts';

/** Data shared by all elements of one condition. */
export interface Library {
  readonly condition: Identity;
  readonly catalogue: Catalogue;
  readonly records: Records;
  /** Drawings; undefined for a condition without pictures. */
  readonly album?: Album;
}
