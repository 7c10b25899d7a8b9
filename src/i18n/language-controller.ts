import type {MsgFn} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {complain, report} from '../report.ts';
import {load, locales, tableOf} from './catalogue.ts';
import {follow, languageOf, unfollow, type Follower} from './language-of.ts';
import type {State, Table} from './locale.ts';
import {writeIn, type Written} from './msg.ts';
import {isLanguageTag, negotiate} from './negotiate.ts';

/** A text and the language it is really in. */
export interface Shown<T> extends Written<T> {
  /** The `lang` that applies, as written; empty where there is none. */
  readonly requested: string;
  /** The language that it should be in, where it is in English instead: its messages as far as they are here. */
  readonly missed: Table | undefined;
}

/** `detail` of the event `all-language`. */
export interface LanguageDetail {
  /** The `lang` that applies to the element, as written; empty where there is none. */
  readonly requested: string;
  /** BCP 47 tag of the text on the page. */
  readonly shown: string;
  readonly state: State;
}

/**
 * Keeps an element's text in the language of the place it stands in. The old text stays until the new one is here;
 * of several quick changes the last one wins; after a failure the next change tries again.
 */
export class LanguageController<T> implements ReactiveController, Follower {
  /** What to show; undefined until the first language is here. */
  shown: Shown<T> | undefined;

  readonly element: ReactiveControllerHost & HTMLElement;
  readonly #write: (msg: MsgFn) => T;
  #requested: string | undefined;
  #table: Table | undefined;
  #failed: string | undefined;
  #failedCode = '';
  #turn = 0;
  #news = false;

  /** @param write Makes the text with the message function it is given. */
  constructor(element: ReactiveControllerHost & HTMLElement, write: (msg: MsgFn) => T) {
    this.element = element;
    this.#write = write;
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
    if (!this.#news || !this.shown) return;
    this.#news = false;
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
    if (requested === this.#failed && !tableOf(this.#failedCode)) return;
    this.#failed = undefined;
    const codes = Object.keys(locales);
    if (requested && !negotiate(requested, codes) && !isLanguageTag(requested))
      report(`lang="${requested}" is not understood, so English is shown; write a language as in "es" or "zh-Hant".`);
    this.#try(requested, codes, ++this.#turn);
  };

  /**
   * Shows the best of the languages in which the text is whole; English always is.
   * @param missed The language that was found first, if the text is not whole in it.
   */
  #try(requested: string, codes: readonly string[], turn: number, missed?: Table): void {
    const code = negotiate(requested, codes) ?? 'en';
    const others = codes.filter((other) => other !== code);
    const use = (table: Table): void => {
      if (turn !== this.#turn || (requested === this.#requested && table === this.#table)) return;
      const written = writeIn(table, this.#write);
      if (written) this.#show(requested, table, written, missed);
      else this.#try(requested, others, turn, missed ?? table);
    };
    const table = tableOf(code);
    if (table) use(table);
    else load(code).then(use, (error: unknown) => turn === this.#turn && this.#fail(requested, code, error));
  }

  #show(requested: string, table: Table, written: Written<T>, missed?: Table): void {
    this.#requested = requested;
    this.#table = table;
    this.shown = {...written, requested, missed: written.lang === 'en' ? missed : undefined};
    this.#news = true;
    this.element.requestUpdate();
  }

  #fail(requested: string, locale: string, error: unknown): void {
    this.#failed = requested;
    this.#failedCode = locale;
    const message = `${locale}.json could not be loaded (${error instanceof Error ? error.message : String(error)}); put the locales folder of this bundle beside it.`;
    complain(this.element, {kind: 'locale', message, locale});
    if (!this.shown) this.#try(requested, ['en'], this.#turn, tableOf('en'));
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
