import type {TemplateResult} from 'lit';
import {groupOf} from '../content/message.ts';
import type {Content, Shown} from '../i18n/shown.ts';
import {follow, languageOf, unfollow, type Follower} from '../i18n/language-of.ts';
import {negotiate} from '../i18n/negotiate.ts';
import {sourceTable} from '../i18n/table.ts';
import {languagePicker} from '../interface/language-picker.ts';
import {report} from '../report.ts';
import {pickerStyles} from '../styles/picker.ts';
import {classOf} from './class-of.ts';
import type {Library} from './library.ts';
import {pickerView} from './picker-view.ts';
import {SectionElement} from './section-element.ts';

/** Where the code of the language is kept, if the page asks for that. */
const storageKey = 'all-language';

/**
 * A menu of the languages there are, each by its own name; those that no person has checked, or that are partly in English, are marked.
 *
 * @attr {string} for - Id of the element whose language it sets; by default it sets that of the page
 * @attr {boolean} remember - Keep the code of the language that was picked, and nothing else, in this browser
 */
export abstract class PickerElement extends SectionElement<typeof languagePicker> implements Follower {
  static override readonly styles = [...SectionElement.styles, pickerStyles];
  static override readonly properties = {
    ...SectionElement.properties,
    for: {},
    remember: {type: Boolean},
  };

  declare for: string | null;
  declare remember: boolean;

  readonly element = this;

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this);
    if (!this.remember) return;
    try {
      const kept = localStorage.getItem(storageKey);
      if (kept && Object.hasOwn(this.#locales, kept)) this.#set(kept);
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

  protected override get content(): Content<typeof languagePicker> {
    return pickerContent;
  }

  protected override view(shown: Shown<typeof languagePicker>): TemplateResult {
    const language = languageOf(this.#target() ?? this);
    const current = negotiate(language, Object.keys(this.#locales)) ?? sourceTable.locale;
    return pickerView(shown, this.#locales, current, this.#pick);
  }

  get #locales() {
    return this.library.catalogue.locales;
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
    target.dir = this.#locales[code]!.direction;
  }

  #target(): HTMLElement | null {
    if (!this.for) return document.documentElement;
    const target = (this.getRootNode() as Document | ShadowRoot).getElementById(this.for);
    if (!target) report(`<${this.localName} for="${this.for}"> finds no element with that id; give it one.`);
    return target;
  }
}

export const pickerContent: Content<typeof languagePicker> = {
  group: groupOf(languagePicker.label.id),
  record: languagePicker,
};

/** The class of the menu of a condition's languages. */
export const pickerElement = (library: Library): new () => PickerElement =>
  classOf(PickerElement, library, 'language-picker');
