import type {MsgFn} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import type {WriteSection} from '../content/types.ts';
import {profileOf} from '../hospital/profile.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {SectionElement} from './section-element.ts';
import {sectionText, type SectionText} from './section-text.ts';
import {sectionView} from './views.ts';

/**
 * A section on the illness, in our words; a hospital may put its own before and after them, and hide some of ours.
 *
 * @attr {string} hide - Ids of the blocks to leave out, with spaces between them
 * @slot before - The hospital's own words, shown above ours under its name
 * @slot after - The hospital's own words, shown below ours under its name
 */
export abstract class ConditionSection extends SectionElement<SectionText> {
  static override readonly properties = {...SectionElement.properties, hide: {}};
  /** The words of the section. */
  declare static readonly write: WriteSection;

  /** Ids of the blocks to leave out, with spaces between them: a block's name is the id of its first message. */
  declare hide: string | null;

  /** Words of the hospital have come or gone. */
  readonly slotChanged = (): void => {
    this.requestUpdate();
  };

  protected override words(msg: MsgFn): SectionText {
    const {write} = this.constructor as typeof ConditionSection;
    return sectionText(write, msg, this.hide);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('hide')) this.language.rewrite();
  }

  protected override view(shown: Shown<SectionText>, level: number): TemplateResult {
    return sectionView({host: this, shown, level, profile: profileOf(this.hospital)});
  }
}
