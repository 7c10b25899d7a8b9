import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Where a link into the page leads. */
export interface Target {
  /** Id of a tab; undefined for what stands below all tabs. */
  readonly tab?: string;
  /** Goes there, and tells whether that was possible yet. */
  readonly go?: () => boolean;
}

/** Keeps the tab that is shown and the address of the page together. */
export class PageAddress implements ReactiveController {
  /** Id of the tab that was chosen; empty at first. */
  selected = '';

  readonly #host: ReactiveControllerHost;
  readonly #targetOf: (name: string) => Target | undefined;
  #goal: (() => boolean) | undefined;

  /** @param targetOf Where the page has something of that name; the name is empty for the beginning. */
  constructor(host: ReactiveControllerHost, targetOf: (name: string) => Target | undefined) {
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

  /** Shows what the address of the page points to. */
  readonly follow = (): void => {
    const target = this.#targetOf(location.hash.slice(1));
    if (target?.tab !== undefined) this.select(target.tab);
    this.#goal = target?.go;
    this.go();
  };

  /** Goes to the section that a link leads to, as soon as that is possible. */
  go(): void {
    if (this.#goal?.()) this.#goal = undefined;
  }

  /** @param record Whether the address is written into the history of the browser, and how. */
  select(id: string, record?: 'push' | 'replace'): void {
    this.#goal = undefined;
    if (id === this.selected) return;
    this.selected = id;
    this.#host.requestUpdate();
    try {
      if (record) history[`${record}State`](history.state, '', new URL(`#${id}`, location.href));
    } catch {
      // A sandboxed frame has no history; the tab is shown all the same.
    }
  }
}
