import type {MsgFn} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {report} from '../report.ts';
import {load, locales, tableOf} from './catalogue.ts';
import {follow, languageOf, unfollow, type Follower} from './language-of.ts';
import type {Direction, Locale, State} from './locale.ts';
import {writeIn, writeSource} from './msg.ts';
import {isLanguageTag, negotiate} from './negotiate.ts';

/** A text and the language it is really in. */
export interface Shown<T> {
  readonly text: T;
  readonly lang: string;
  readonly direction: Direction;
  readonly state: State;
}

/** `detail` of the event `all-language`. */
export interface LanguageDetail {
  /** The `lang` that applies to the element, as written; empty where there is none. */
  readonly requested: string;
  /** BCP 47 tag of the text on the page. */
  readonly shown: string;
  readonly state: State;
}

/** `detail` of the event `all-error`: a language could not be loaded, or what a hospital gave of one is wrong. */
export interface ErrorDetail {
  readonly kind: 'locale' | 'data';
  /** What happened and what to do, in English, for the console. */
  readonly message: string;
  /** BCP 47 tag of the language concerned. */
  readonly locale: string;
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
  #table: Locale | undefined;
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
    this.#dispatch('all-language', {requested: this.#requested ?? '', shown, state});
  }

  languageMayHaveChanged = (): void => {
    const requested = languageOf(this.element);
    // What failed is tried again when the element's language changes, not at every change of any `lang` on the page.
    if (requested === this.#failed && !tableOf(this.#failedCode)) return;
    this.#failed = undefined;
    if (requested && !isLanguageTag(requested))
      report(`lang="${requested}" is not understood, so English is shown; write a language as in "es" or "zh-Hant".`);
    this.#try(requested, Object.keys(locales), ++this.#turn);
  };

  /** Shows the best of the languages in which the text is whole; English always is. */
  #try(requested: string, codes: readonly string[], turn: number): void {
    const code = negotiate(requested, codes) ?? 'en';
    const others = codes.filter((other) => other !== code);
    const use = (table: Locale): void => {
      if (turn !== this.#turn || (requested === this.#requested && table === this.#table)) return;
      const text = code === 'en' ? writeSource(table.messages, this.#write) : writeIn(table.messages, this.#write);
      if (text) this.#show(requested, table, text);
      else this.#try(requested, others, turn);
    };
    const table = tableOf(code);
    if (table) use(table);
    else load(code).then(use, (error: unknown) => turn === this.#turn && this.#fail(requested, code, error));
  }

  #show(requested: string, table: Locale, text: T): void {
    this.#requested = requested;
    this.#table = table;
    this.shown = {text, lang: table.locale, direction: table.direction, state: table.state};
    this.#news = true;
    this.element.requestUpdate();
  }

  #fail(requested: string, locale: string, error: unknown): void {
    this.#failed = requested;
    this.#failedCode = locale;
    const message = `${locale}.json could not be loaded (${error instanceof Error ? error.message : String(error)}); put the locales folder that came with this bundle beside it.`;
    report(message);
    this.#dispatch('all-error', {kind: 'locale', message, locale});
    if (!this.shown) this.#try(requested, ['en'], this.#turn);
  }

  #dispatch(type: string, detail: LanguageDetail | ErrorDetail): void {
    this.element.dispatchEvent(new CustomEvent(type, {bubbles: true, composed: true, detail}));
  }
}

declare global {
  interface HTMLElementEventMap {
    'all-language': CustomEvent<LanguageDetail>;
    'all-error': CustomEvent<ErrorDetail>;
  }
  interface DocumentEventMap {
    'all-language': CustomEvent<LanguageDetail>;
    'all-error': CustomEvent<ErrorDetail>;
  }
}
