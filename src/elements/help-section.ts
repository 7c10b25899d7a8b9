import type {Section} from '../content/section.ts';
import {helpStyles} from '../styles/help.ts';
import {ConditionSection, conditionSection} from './condition-section.ts';
import {help} from './help-view.ts';
import type {Library} from './library.ts';
import type {Additions} from './section-view.ts';

/** A section for families, with help lines, lines to fill in by hand, or the same in English. */
export abstract class HelpSection extends ConditionSection {
  static override readonly styles = [...ConditionSection.styles, helpStyles];

  protected override additions(): Additions {
    return {help};
  }
}

/** Creates the class of such a section. */
export const helpSection = (library: Library, section: Section): new () => ConditionSection =>
  conditionSection(library, section, HelpSection);
