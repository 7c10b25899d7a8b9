import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Target of a link into the page. */
export interface Target {
  /** Id of its tab; undefined below all tabs. */
  readonly tab?: string;
  /** Scrolls to the target. Returns false while that is not possible yet. */
  readonly go?: () => boolean;
}

/** Synchronizes the selected tab with the URL fragment. */
export class PageAddress implements ReactiveController {
  /** Id of the selected tab; empty at first. */
  selected = '';

  readonly #host: ReactiveControllerHost;
  readonly #targetOf: (name: string) => Target | undefined;
  #goal: (() => boolean) | undefined;

  /** @param targetOf Finds the target of a fragment; an empty fragment is the start of the page. */
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

  /** Selects the tab of the current URL fragment, and scrolls to its section. */
  readonly follow = (): void => {
    const target = this.#targetOf(location.hash.slice(1));
    if (target?.tab !== undefined) this.select(target.tab);
    this.#goal = target?.go;
    this.go();
  };

  /** Scrolls to the section of a link, as soon as that is possible. */
  go(): void {
    if (this.#goal?.()) this.#goal = undefined;
  }

  /** @param record How to add the tab to the browser's history; by default not at all. */
  select(id: string, record?: 'push' | 'replace'): void {
    this.#goal = undefined;
    if (id === this.selected) return;
    this.selected = id;
    this.#host.requestUpdate();
    try {
      if (record) history[`${record}State`](history.state, '', new URL(`#${id}`, location.href));
    } catch {
      // A sandboxed frame has no history. The tab is selected all the same.
    }
  }
}
