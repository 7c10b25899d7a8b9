import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dispatchError, report} from '../report.ts';
import type {Catalogue} from './catalogue.ts';
import {follow, languageOf, unfollow, type Follower} from './language-of.ts';
import type {State} from './locale.ts';
import {isLanguageTag, negotiate} from './negotiate.ts';
import type {Content, Shown, Wanted} from './shown.ts';
import {sourceTable, writeIn, type Table, type Written} from './table.ts';

/** `detail` of the event `all-language`. */
export interface LanguageDetail {
  /** The `lang` that applies to the element, as written; empty where there is none. */
  readonly requested: string;
  /** BCP 47 tag of the text on the page. */
  readonly shown: string;
  readonly state: State;
}

/** An element, and the language of the words that a server has put into it. */
type Host = ReactiveControllerHost & HTMLElement & {readonly servedLanguage?: string | undefined};

/**
 * Keeps an element's text in the language of the place it stands in. The old text stays until the new one is here;
 * of several quick changes the last one wins; after a failure the next change tries again.
 */
export class LanguageController<T> implements ReactiveController, Follower {
  /** What to show; undefined until the first language is here. */
  shown: Shown<T> | undefined;

  readonly element: Host;
  readonly #catalogue: Catalogue;
  readonly #content: () => Content<T>;
  #requested: string | undefined;
  #table: Table | undefined;
  #failed: string | undefined;
  #failedCode = '';
  #turn = 0;
  #hasNews = false;

  constructor(element: Host, catalogue: Catalogue, content: () => Content<T>) {
    this.element = element;
    this.#catalogue = catalogue;
    this.#content = content;
    element.addController(this);
  }

  hostConnected(): void {
    follow(this);
    this.#failed = undefined;
    this.languageMayHaveChanged();
  }

  hostDisconnected(): void {
    unfollow(this);
    this.#turn++;
  }

  hostUpdated(): void {
    if (!this.#hasNews || !this.shown) return;
    this.#hasNews = false;
    const {lang: shown, state} = this.shown;
    const detail: LanguageDetail = {requested: this.#requested ?? '', shown, state};
    this.element.dispatchEvent(new CustomEvent('all-language', {bubbles: true, composed: true, detail}));
  }

  /** Writes the text anew in its language. */
  rewrite(): void {
    this.#table = undefined;
    this.languageMayHaveChanged();
  }

  languageMayHaveChanged = (): void => {
    const requested = languageOf(this.element);
    // What failed is tried again when the element's language changes, not at every change of any `lang` on the page.
    if (requested === this.#failed && !this.#catalogue.tableOf(this.#failedCode)) return;
    this.#failed = undefined;
    const codes = Object.keys(this.#catalogue.locales);
    if (requested && !negotiate(requested, codes) && !isLanguageTag(requested))
      report(`lang="${requested}" is not understood, so English is shown; write a language as in "es" or "zh-Hant".`);
    this.#try(requested, codes, ++this.#turn);
  };

  /**
   * Shows the best of the languages in which the text is whole; English always is.
   * @param wanted The language that was found first, if the text is not whole in it.
   */
  #try(requested: string, codes: readonly string[], turn: number, wanted?: Wanted): void {
    const code = negotiate(requested, codes) ?? sourceTable.locale;
    const others = codes.filter((other) => other !== code);
    const use = (table: Table): void => {
      if (turn !== this.#turn || (requested === this.#requested && table === this.#table)) return;
      const {record, group} = this.#content();
      const written = writeIn(table, record, group);
      if (written) this.#show(requested, table, written, wanted);
      else this.#try(requested, others, turn, wanted ?? {table});
    };
    const table = this.#catalogue.tableOf(code);
    if (table) use(table);
    else
      this.#catalogue
        .load(code)
        .then(use, (error: unknown) => turn === this.#turn && this.#fail(requested, code, error));
  }

  #show(requested: string, table: Table, written: Written<T>, wanted?: Wanted): void {
    this.#requested = requested;
    this.#table = table;
    this.shown = {...written, requested, wanted: table.isSource ? wanted : undefined};
    this.#hasNews = true;
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
    // Words that are there in the reader's language are never replaced by English.
    if (!this.shown && this.element.servedLanguage !== locale)
      this.#try(requested, [sourceTable.locale], this.#turn, {table: undefined});
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
