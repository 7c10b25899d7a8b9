import type {Identity} from '../content/condition.ts';
import type {Catalogue} from '../i18n/catalogue.ts';

/** What all elements of one condition share. */
export interface Library {
  readonly condition: Identity;
  readonly catalogue: Catalogue;
}
