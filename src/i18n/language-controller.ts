import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dispatchError, reasonOf, report} from '../report.ts';
import {isParsing, whenParsed} from '../when-parsed.ts';
import type {Catalogue} from './catalogue.ts';
import type {LanguageDetail} from './language-event.ts';
import {addLanguageListener, languageOf, removeLanguageListener, type LanguageListener} from './language-of.ts';
import {mayBeLanguage, negotiate} from './negotiate.ts';
import type {Content, Kept, ServedText, Shown, Wanted} from './shown.ts';
import {sourceTable, writeIn, type Table} from './table.ts';

/** An element that may have server-rendered text, which stays where a language fails. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly served?: ServedText | undefined;
  };

/**
 * Keeps an element's text in the language that applies to the element. The old text stays until the new locale is
 * loaded. If the language changes again meanwhile, the last change wins. After a failure, the next change retries.
 */
export class LanguageController<T> implements ReactiveController, LanguageListener {
  /** Text to render; undefined until the first locale is loaded. */
  shown: Shown<T> | undefined;
  #keepReady!: () => void;
  /** Kept when the first text is rendered, or a server's has to stay because its locale could not be loaded. */
  readonly ready = new Promise<void>((resolve) => (this.#keepReady = resolve));

  readonly element: Host;
  readonly #catalogue: Catalogue;
  readonly #content: () => Content<T>;
  #table: Table | undefined;
  /** The `lang` of the last attempt, and the codes of the locales that have failed for it. */
  #tried: string | undefined;
  readonly #failed = new Set<string>();
  #attempt = 0;
  #hasChanged = false;

  constructor(element: Host, catalogue: Catalogue, content: () => Content<T>) {
    this.element = element;
    this.#catalogue = catalogue;
    this.#content = content;
    element.addController(this);
  }

  hostConnected(): void {
    addLanguageListener(this);
    this.#failed.clear();
    // Until then, the hospital's profile, words or data may be missing, or end in the middle.
    whenParsed(() => this.element.isConnected && this.languageMayHaveChanged());
  }

  hostDisconnected(): void {
    removeLanguageListener(this);
    this.#attempt++;
  }

  hostUpdated(): void {
    if (!this.#hasChanged || !this.shown) return;
    this.#hasChanged = false;
    const {requested, lang: shown, state} = this.shown;
    const detail: LanguageDetail = {requested, shown, state};
    this.element.dispatchEvent(new CustomEvent('all-language', {bubbles: true, composed: true, detail}));
    this.#keepReady();
  }

  /** Translates again, because the content itself has changed. */
  rewrite(): void {
    this.#table = undefined;
    this.languageMayHaveChanged();
  }

  languageMayHaveChanged = (): void => {
    if (isParsing()) return;
    const requested = languageOf(this.element);
    const codes = Object.keys(this.#catalogue.locales);
    // A failed locale is retried when the element's language changes, not at every change of a `lang` on the page.
    if (requested !== this.#tried) this.#failed.clear();
    this.#tried = requested;
    if (requested && !negotiate(requested, codes) && !mayBeLanguage(requested))
      report(`lang="${requested}" is not understood, so English is shown; write a language as in "es" or "zh-Hant".`);
    this.#attempt++;
    this.#try(requested, codes);
  };

  /**
   * Shows the text in the best matching locale that is complete; English always is.
   * @param wanted The best match, if its messages are incomplete.
   * @param kept Set if this is older text, because the requested language failed.
   */
  #try(requested: string, codes: readonly string[], wanted?: Wanted, kept?: Kept): void {
    const attempt = this.#attempt;
    const code = negotiate(requested, codes) ?? sourceTable.locale;
    const others = codes.filter((other) => other !== code);
    const use = (table: Table): void => {
      if (attempt !== this.#attempt) return;
      if (requested === this.shown?.requested && table === this.#table) return this.#keep(kept);
      const {record, groups} = this.#content();
      const written = writeIn(table, record, ...groups);
      if (written) this.#show(table, {...written, requested, wanted: table.isSource ? wanted : undefined, kept});
      else this.#try(requested, others, wanted ?? {table}, kept);
    };
    const table = this.#catalogue.tableOf(code);
    if (table) use(table);
    else if (this.#failed.has(code)) this.#stay(requested, code);
    else {
      this.#refresh(this.shown?.kept);
      this.#catalogue
        .load(code)
        .then(use, (error: unknown) => attempt === this.#attempt && this.#fail(requested, code, error));
    }
  }

  #show(table: Table, shown: Shown<T>): void {
    this.#table = table;
    this.shown = shown;
    this.#hasChanged = true;
    this.element.requestUpdate();
  }

  #fail(requested: string, locale: string, error: unknown): void {
    this.#failed.add(locale);
    dispatchError(this.element, {
      kind: 'locale',
      message: reasonOf(error),
      locale,
    });
    this.#stay(requested, locale);
  }

  /** Old text stays, also a server's, and is marked as in its language, with a notice. */
  #stay(requested: string, code: string): void {
    const lang = this.shown?.lang ?? this.element.served?.language ?? sourceTable.locale;
    if (lang === sourceTable.locale) return this.#try(requested, [lang], {table: undefined});
    const failed = {code, name: this.#catalogue.locales[code]!.name};
    if (this.shown) return this.#refresh({table: this.#catalogue.tableOf(lang)!, failed});
    this.element.served?.tellFailed(code === lang ? undefined : failed);
    this.#keepReady();
  }

  /** Brings the text that stays up to date: its content, or the messages of its language, may have changed. */
  #refresh(kept: Kept | undefined): void {
    if (this.shown) this.#try(this.shown.requested, [this.shown.lang], this.shown.wanted, kept);
  }

  #keep(kept: Kept | undefined): void {
    if (this.shown?.kept?.failed.code === kept?.failed.code) return;
    this.shown = {...this.shown!, kept};
    this.element.requestUpdate();
  }
}
