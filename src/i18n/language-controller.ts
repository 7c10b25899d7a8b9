import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dispatchError, report} from '../report.ts';
import type {Catalogue} from './catalogue.ts';
import {addLanguageListener, languageOf, removeLanguageListener, type LanguageListener} from './language-of.ts';
import type {State} from './locale.ts';
import {isLanguageTag, negotiate} from './negotiate.ts';
import type {Content, Kept, Shown, Wanted} from './shown.ts';
import {sourceTable, writeIn, type Table, type Written} from './table.ts';

/** `detail` of the event `all-language`. */
export interface LanguageDetail {
  /** The `lang` that applies to the element, as written; empty if there is none. */
  readonly requested: string;
  /** BCP 47 tag of the text on the page. */
  readonly shown: string;
  readonly state: State;
}

/** An element, and the language of its server-rendered text. */
type Host = ReactiveControllerHost & HTMLElement & {readonly servedLanguage?: string | undefined};

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
  #requested: string | undefined;
  #table: Table | undefined;
  #failed: string | undefined;
  #failedCode = '';
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
    this.#failed = undefined;
    this.languageMayHaveChanged();
  }

  hostDisconnected(): void {
    removeLanguageListener(this);
    this.#attempt++;
  }

  hostUpdated(): void {
    if (!this.#hasChanged || !this.shown) return;
    this.#hasChanged = false;
    const {lang: shown, state} = this.shown;
    const detail: LanguageDetail = {requested: this.#requested ?? '', shown, state};
    this.element.dispatchEvent(new CustomEvent('all-language', {bubbles: true, composed: true, detail}));
    this.#keepReady();
  }

  /** Translates again, because the content itself has changed. */
  rewrite(): void {
    this.#table = undefined;
    this.languageMayHaveChanged();
  }

  languageMayHaveChanged = (): void => {
    const requested = languageOf(this.element);
    // A failed locale is retried when the element's language changes, not at every change of a `lang` on the page.
    if (requested === this.#failed && !this.#catalogue.tableOf(this.#failedCode)) return;
    this.#failed = undefined;
    const codes = Object.keys(this.#catalogue.locales);
    if (requested && !negotiate(requested, codes) && !isLanguageTag(requested))
      report(`lang="${requested}" is not understood, so English is shown; write a language as in "es" or "zh-Hant".`);
    this.#try(requested, codes, ++this.#attempt);
  };

  /**
   * Shows the text in the best matching locale that is complete; English always is.
   * @param wanted The best match, if its messages are incomplete.
   */
  #try(requested: string, codes: readonly string[], attempt: number, wanted?: Wanted): void {
    const code = negotiate(requested, codes) ?? sourceTable.locale;
    const others = codes.filter((other) => other !== code);
    const use = (table: Table): void => {
      if (attempt !== this.#attempt) return;
      if (requested === this.#requested && table === this.#table) return this.#keep(undefined);
      const {record, groups} = this.#content();
      const written = writeIn(table, record, ...groups);
      if (written) this.#show(requested, table, written, wanted);
      else this.#try(requested, others, attempt, wanted ?? {table});
    };
    const table = this.#catalogue.tableOf(code);
    if (table) use(table);
    else
      this.#catalogue
        .load(code)
        .then(use, (error: unknown) => attempt === this.#attempt && this.#fail(requested, code, error));
  }

  #show(requested: string, table: Table, written: Written<T>, wanted?: Wanted): void {
    this.#requested = requested;
    this.#table = table;
    this.shown = {...written, requested, wanted: table.isSource ? wanted : undefined};
    this.#hasChanged = true;
    this.element.requestUpdate();
  }

  #fail(requested: string, locale: string, error: unknown): void {
    this.#failed = requested;
    this.#failedCode = locale;
    dispatchError(this.element, {
      kind: 'locale',
      message: error instanceof Error ? error.message : String(error),
      locale,
    });
    // Old text stays, also a server's, and is marked as in its language. Text that was rendered here gets a notice.
    const {servedLanguage = sourceTable.locale} = this.element;
    if ((this.shown?.lang ?? servedLanguage) === sourceTable.locale)
      this.#try(requested, [sourceTable.locale], this.#attempt, {table: undefined});
    else if (this.#table)
      this.#keep({table: this.#table, failed: {code: locale, name: this.#catalogue.locales[locale]!.name}});
    else this.#keepReady();
  }

  #keep(kept: Kept | undefined): void {
    if (!this.shown || this.shown.kept === kept) return;
    this.shown = {...this.shown, kept};
    this.element.requestUpdate();
  }
}

declare global {
  interface HTMLElementEventMap {
    'all-language': CustomEvent<LanguageDetail>;
  }
  interface DocumentEventMap {
    'all-language': CustomEvent<LanguageDetail>;
  }
}
