import type {PropertyDeclarations, TemplateResult} from 'lit';
import {groupOf} from '../content/message.ts';
import type {Content, Shown} from '../i18n/shown.ts';
import {addLanguageListener, languageOf, removeLanguageListener, type LanguageListener} from '../i18n/language-of.ts';
import {negotiate} from '../i18n/negotiate.ts';
import {sourceTable} from '../i18n/table.ts';
import {languagePicker} from '../interface/language-picker.ts';
import {report} from '../report.ts';
import {pickerStyles} from '../styles/picker.ts';
import {classOf} from './class-of.ts';
import type {Library} from './library.ts';
import {pickerView} from './picker-view.ts';
import {SectionElement} from './section-element.ts';

/** Key in `localStorage` of the remembered language's code. */
const storageKey = 'all-language';

/**
 * A menu of the available languages, each under its own name. Draft translations, and languages that are partly in
 * English, are marked.
 *
 * @attr {string} for - Id of the element that gets the language; by default the whole page
 * @attr {boolean} remember - Store the code of the chosen language, and nothing else, in this browser
 */
export abstract class PickerElement extends SectionElement<typeof languagePicker> implements LanguageListener {
  static override readonly styles = [...SectionElement.styles, pickerStyles];
  static override readonly properties: PropertyDeclarations = {
    ...SectionElement.properties,
    for: {},
    remember: {type: Boolean},
  };

  declare for: string | null;
  declare remember: boolean;

  readonly element = this;

  override connectedCallback(): void {
    super.connectedCallback();
    addLanguageListener(this);
    if (!this.remember) return;
    try {
      const stored = localStorage.getItem(storageKey);
      if (stored && Object.hasOwn(this.#locales, stored)) this.#set(stored);
    } catch {
      // Storage is blocked: the language of the page applies.
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeLanguageListener(this);
  }

  /** A served menu cannot be used until the first render, so an English one replaces it if no other is to be had. */
  override get servedLanguage(): undefined {
    return undefined;
  }

  /** Called when the language of the target changes, or a locale is added. */
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
      // Storage is blocked: the choice applies to this page only.
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

/** Creates the class of a condition's language menu. */
export const pickerElement = (library: Library): new () => PickerElement =>
  classOf(PickerElement, library, 'language-picker');
