import type {MsgFn} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {languagePicker} from '../content/language-picker.ts';
import {locales} from '../i18n/catalogue.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {follow, languageOf, unfollow, type Follower} from '../i18n/language-of.ts';
import {negotiate} from '../i18n/negotiate.ts';
import {report} from '../report.ts';
import {pickerStyles} from '../styles/picker.ts';
import {pickerView, type PickerWords} from './picker-view.ts';
import {SectionElement} from './section-element.ts';

/** Where the code of the language is kept, if the page asks for that. */
const storageKey = 'all-language';

/**
 * A menu of the languages there are, each by its own name; those that no person has checked, or that are partly in English, are marked.
 *
 * @tag all-language-picker
 * @attr {string} for - Id of the element whose language it sets; by default it sets that of the page
 * @attr {boolean} remember - Keep the code of the language that was picked, and nothing else, in this browser
 */
export class AllLanguagePicker extends SectionElement<PickerWords> implements Follower {
  static override readonly styles = [...SectionElement.styles, pickerStyles];
  static override readonly properties = {
    ...SectionElement.properties,
    for: {},
    remember: {type: Boolean},
  };
  static readonly write = languagePicker;

  declare for: string | null;
  declare remember: boolean;

  readonly element = this;

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this);
    if (!this.remember) return;
    try {
      const kept = localStorage.getItem(storageKey);
      if (kept && Object.hasOwn(locales, kept)) this.#set(kept);
    } catch {
      // A browser that keeps nothing: the page decides.
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
  }

  /** Another language is set on what the menu is for, or there is one more to pick. */
  readonly languageMayHaveChanged = (): void => {
    this.requestUpdate();
  };

  protected override words(msg: MsgFn): PickerWords {
    return languagePicker(msg);
  }

  protected override view(shown: Shown<PickerWords>): TemplateResult {
    const current = negotiate(languageOf(this.#target() ?? this), Object.keys(locales)) ?? 'en';
    return pickerView(shown, current, this.#pick);
  }

  readonly #pick = ({target}: Event): void => {
    const {value} = target as HTMLSelectElement;
    this.#set(value);
    if (!this.remember) return;
    try {
      localStorage.setItem(storageKey, value);
    } catch {
      // A browser that keeps nothing: the language holds for this page.
    }
  };

  #set(code: string): void {
    const target = this.#target();
    if (!target) return;
    target.lang = code;
    target.dir = locales[code]!.direction;
  }

  #target(): HTMLElement | null {
    if (!this.for) return document.documentElement;
    const target = (this.getRootNode() as Document | ShadowRoot).getElementById(this.for);
    if (!target) report(`<all-language-picker for="${this.for}"> finds no element with that id; give it one.`);
    return target;
  }
}
