import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ownFields} from '../content/own-fields.ts';
import {rootElement} from '../root-element.ts';
import {isOn} from './is-on.ts';

/** Target of a link into the page. */
export interface Target {
  /** Id of its tab; undefined below all tabs. */
  readonly tab?: string;
  /** Scrolls to the target. Returns false while that is not possible yet. */
  readonly go?: () => boolean;
}

/** An element whose page may keep the address for itself. */
type Host = ReactiveControllerHost & {readonly keepAddress: boolean};

/** Routers of other scripts keep their own address in the fragment, as in `#/clinics`, `#!/clinics`, `#?at=clinics` and `#%2Fclinics`. */
const route = /^#([/!?]|%2F)/i;

/** Synchronizes the selected tab with the URL fragment. */
export class PageAddress implements ReactiveController {
  /** Id of the selected tab; empty at first. */
  selected = '';

  readonly #host: Host;
  readonly #targetOf: (name: string) => Target | undefined;
  #goal: (() => boolean) | undefined;

  /** @param targetOf Finds the target of a fragment; an empty fragment is the start of the page. */
  constructor(host: Host, targetOf: (name: string) => Target | undefined) {
    this.#host = host;
    this.#targetOf = targetOf;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  /** Follows the fragment with which the page was loaded. */
  begin(): void {
    if (!location.hash) return;
    this.follow();
    // A browser that finds the target on its own takes the focus from its heading, at the latest when all is loaded.
    const isTaken = (): boolean => !!rootElement().querySelector(':target') && document.activeElement === document.body;
    if (document.readyState !== 'complete')
      addEventListener('load', () => isTaken() && this.follow(), ownFields({once: true}));
  }

  /**
   * Goes to the target of a link in the page. The browser would go nowhere if the URL has the fragment already, with
   * `<base>` to another page, and where two pages have the target to the wrong one.
   * @param name URL fragment without its `#`.
   */
  visit(name: string): void {
    if (location.hash !== `#${name}`) this.#record(name, 'push');
    this.#follow(this.#targetOf(name));
  }

  get #isKept(): boolean {
    return isOn(this.#host.keepAddress) || route.test(location.hash);
  }

  /** Selects the tab of the current URL fragment, and scrolls to its section. */
  readonly follow = (): void => {
    // Without a fragment, an address that is not ours leads nowhere.
    if (location.hash || !this.#isKept) this.#follow(this.#current);
  };

  #follow(target: Target | undefined): void {
    if (target?.tab !== undefined) this.select(target.tab);
    this.#goal = target?.go;
    this.go();
  }

  /** Scrolls to the section of a link, as soon as that is possible. */
  go(): void {
    if (this.#goal?.()) this.#goal = undefined;
  }

  /** Selects the tab in which the browser has found a text, or the target of a link that it follows on its own. */
  reveal(id: string): void {
    this.select(id, this.#current?.tab === id ? undefined : 'replace');
  }

  /** @param record How to add the tab to the browser's history; by default not at all. */
  select(id: string, record?: 'push' | 'replace'): void {
    this.#goal = undefined;
    if (id === this.selected) return;
    this.selected = id;
    this.#host.requestUpdate();
    if (record) this.#record(id, record);
  }

  #record(name: string, how: 'push' | 'replace'): void {
    try {
      if (!this.#isKept) history[`${how}State`](history.state, '', new URL(`#${name}`, location.href));
    } catch {
      // A sandboxed frame has no history. The tab is selected all the same.
    }
  }

  /** Target of the current fragment. */
  get #current(): Target | undefined {
    return this.#targetOf(location.hash.slice(1));
  }
}
