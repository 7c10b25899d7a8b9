import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {Content, FailedLanguage, Shown} from '../i18n/shown.ts';
import {addLanguageListener, languageOf, removeLanguageListener, type LanguageListener} from '../i18n/language-of.ts';
import {negotiate} from '../i18n/negotiate.ts';
import {sourceTable} from '../i18n/table.ts';
import {languagePicker} from '../interface/language-picker.ts';
import {report, type ErrorDetail} from '../report.ts';
import {elementById, rootElement} from '../root-element.ts';
import {pickerStyles} from '../styles/picker.ts';
import {classOf} from './class-of.ts';
import {isOn} from './is-on.ts';
import type {Library} from './library.ts';
import {menuHandlers} from './menu-keys.ts';
import {storedLanguage, storeLanguage} from './picker-storage.ts';
import {pickLanguage, type LanguagePick} from './picker-target.ts';
import {pickerContent, pickerView} from './picker-view.ts';
import {SectionElement} from './section-element.ts';

/**
 * A menu of the available languages, each under its own name. Draft translations, and languages that are partly in
 * English, are marked. It changes the elements of the library that have no `lang` of their own, including those added
 * later. The page's own words keep their language: listen for `all-language` to translate them.
 *
 * @attr {string} for - Id of the element that gets the language in its attributes `lang` and `dir`
 * @attr {boolean} page - Also set `lang` and `dir` of the page, for a page that translates its own words
 * @attr {boolean} remember - Store the code of the chosen language, and nothing else, in this browser
 */
export abstract class PickerElement extends SectionElement<typeof languagePicker> implements LanguageListener {
  static override readonly styles = [...SectionElement.styles, pickerStyles];
  static override readonly properties: PropertyDeclarations = {
    ...SectionElement.properties,
    for: {},
    page: {converter: isOn},
    remember: {converter: isOn},
  };

  declare for: string | null;
  declare page: boolean;
  declare remember: boolean;

  /** @internal */
  readonly element = this;
  readonly #locales = this.library.catalogue.locales;
  #picked: LanguagePick | undefined;
  /** Code of the stored language, until it applies: a script of the page may add it later. */
  #stored: string | false | null = null;
  /** The language that could not be loaded. */
  #failed: FailedLanguage | undefined;
  /** Whether another language has applied since it failed. */
  #isLeft: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addLanguageListener(this);
    rootElement().addEventListener('all-error', this.#languageFailed);
    // An app may put another element into the place of the target, without a change of any `lang`.
    rootElement().addEventListener('all-language', this.languageMayHaveChanged);
    this.#stored = isOn(this.remember) && storedLanguage();
    this.languageMayHaveChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeLanguageListener(this);
    rootElement().removeEventListener('all-error', this.#languageFailed);
    rootElement().removeEventListener('all-language', this.languageMayHaveChanged);
  }

  /** @internal A served menu cannot be used until the first render, so an English one replaces it if no other is to be had. */
  override get served(): undefined {
    return undefined;
  }

  /** @internal Called when the language of the target changes, or a locale is added. */
  readonly languageMayHaveChanged = (event?: Event): void => {
    // The menu's own event comes in the middle of its update.
    if (event?.composedPath()[0] === this) return;
    const isLeft = this.#failed && this.#code() !== this.#failed.code;
    // The elements try it again.
    if (this.#isLeft && !isLeft) this.#failed = undefined;
    this.#isLeft = isLeft;
    if (this.#stored && this.#locales[this.#stored]) this.#set(this.#stored);
    this.requestUpdate();
  };

  protected override get content(): Content<typeof languagePicker> {
    return pickerContent;
  }

  protected override view(shown: Shown<typeof languagePicker>): TemplateResult {
    return pickerView(shown, this.#locales, this.#current(), this.#failed, this.#handlers);
  }

  readonly #handlers = menuHandlers(
    () => this.#current(),
    (value) => {
      // The elements try a language that has failed again only after another one.
      if (value === this.#code()) this.#set(sourceTable.locale);
      this.#failed = undefined;
      this.#set(value);
      if (isOn(this.remember)) storeLanguage(value);
    },
  );

  /** Code of the language that applies to the target. */
  #code(): string {
    return negotiate(languageOf(this.#target() ?? this), Object.keys(this.#locales)) ?? sourceTable.locale;
  }

  /** Code of the text on the page: not that of a language that could not be loaded. */
  #current(): string {
    const code = this.#code();
    return code === this.#failed?.code ? this.shown!.lang : code;
  }

  #set(code: string): void {
    const target = this.#target();
    if (!target) return;
    this.#stored = null;
    const prefix = this.for ? undefined : this.localName.split('language')[0];
    const element = this.for || isOn(this.page) ? target : undefined;
    this.#picked = pickLanguage(code, this.#locales[code]!.direction, element, prefix);
  }

  /** The language before stays, and a status message says so. The reader can pick the language again. */
  readonly #languageFailed = async (event: CustomEvent<ErrorDetail>): Promise<void> => {
    const {kind, locale} = event.detail;
    const target = this.#target();
    if (kind !== 'locale' || locale !== this.#code() || !target || !event.composedPath().includes(target)) return;
    this.#failed = {code: locale, name: this.#locales[locale]!.name};
    this.#isLeft = false;
    this.requestUpdate();
    // Before the language changes back, each element dispatches its own event.
    await this.updateComplete;
    if (this.#picked?.code === locale) this.#picked!.undo();
    this.#picked = undefined;
  };

  #target(): HTMLElement | null {
    if (!this.for) return rootElement();
    const target = elementById(this.for, this);
    if (!target) report(`<${this.localName} for="${this.for}"> finds no element with that id; give it one.`);
    return target;
  }
}

/** Creates the class of a condition's language menu. */
export const pickerElement = (library: Library): new () => PickerElement =>
  classOf(PickerElement, library, 'language-picker', [languagePicker]);
