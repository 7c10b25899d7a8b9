import type {State} from './locale.ts';

/** `detail` of the event `all-language`. */
export interface LanguageDetail {
  /** The `lang` that applies to the element, as written; empty if there is none. */
  readonly requested: string;
  /** BCP 47 tag of the text on the page. */
  readonly shown: string;
  readonly state: State;
}

declare global {
  interface HTMLElementEventMap {
    'all-language': CustomEvent<LanguageDetail>;
  }
  interface DocumentEventMap {
    'all-language': CustomEvent<LanguageDetail>;
  }
}
