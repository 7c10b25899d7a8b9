import type {MsgFn} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {labels, type Labels} from '../content/labels.ts';
import type {Section, WriteSection} from '../content/types.ts';
import {profileOf} from '../hospital/profile.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {tableOf} from '../i18n/catalogue.ts';
import {idOf, type MsgOptions} from '../i18n/msg-id.ts';
import {writeIn} from '../i18n/msg.ts';
import {few, report} from '../report.ts';
import {SectionElement} from './section-element.ts';
import {sectionView} from './views.ts';

/** A section and the words of the interface around it, in one language. */
export interface SectionText {
  readonly section: Section;
  readonly labels: Labels;
  /** Whether the hospital has hidden some of it. */
  readonly edited: boolean;
  /** The same in English. */
  readonly english: () => Section;
}

type Message = (text: string, options: MsgOptions) => string;

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
  static readonly write: WriteSection;

  /** Ids of the blocks to leave out, with spaces between them: a block's name is the id of its first message. */
  declare hide: string | null;

  /** Words of the hospital have come or gone. */
  readonly slotChanged = (): void => {
    this.requestUpdate();
  };

  protected override words(msg: MsgFn): SectionText {
    const {write} = this.constructor as typeof ConditionSection;
    const hidden = new Set(this.hide?.match(/\S+/g));
    const unknown = new Set(hidden);
    // What has no text is not shown; the name of a block is the id of its first message. A section keeps its title.
    const writeWith = (msg: Message): Section =>
      write(((text: string, options: MsgOptions) => {
        const id = idOf(options);
        if (!hidden.has(id) || id.endsWith('.title')) return msg(text, options);
        unknown.delete(id);
        return '';
      }) as MsgFn);
    const section = writeWith(msg as Message);
    if (unknown.size) report(`hide="${this.hide}" names no block ${few([...unknown])}; see dist/locales/es.json.`);
    const english = (): Section => writeIn(tableOf('en')!, (msg) => writeWith(msg as Message))!.text;
    return {section, labels: labels(msg), edited: unknown.size < hidden.size, english};
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('hide')) this.language.rewrite();
  }

  protected override view(shown: Shown<SectionText>, level: number): TemplateResult {
    return sectionView({host: this, shown, level, profile: profileOf(this.hospital)});
  }
}
