import {helpStyles} from '../styles/help.ts';
import type {Extra} from './extra.ts';
import {help} from './help-view.ts';

/** What only sections for families have: help lines, lines to fill in by hand, or the same in English. */
export class FamilyHelp implements Extra {
  static readonly styles = helpStyles;

  add(): ReturnType<Extra['add']> {
    return {help};
  }
}
