import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadFeed} from '../hospital/load-feed.ts';
import {dispatchError} from '../report.ts';

/** How many entries of a feed are shown where the page does not say. */
const usualLimit = 5;

/** An element that shows what its `src` leads to. */
type Host = ReactiveControllerHost & HTMLElement & {readonly src: string | null; readonly limit: number | null};

/**
 * Loads what an element's `src` leads to, once: what failed is asked for again when `src` changes, or when the element
 * comes back, and at no other time.
 */
export class FeedController implements ReactiveController {
  /** What was loaded, still to be checked. */
  loaded: unknown;
  /** Whether it could not be loaded. */
  failed = false;

  readonly #host: Host;
  #src: string | null | undefined;
  #request: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#request?.abort();
    // What was not finished is begun again when the element comes back.
    if (this.#request) this.#src = this.#request = undefined;
  }

  hostUpdate(): void {
    if (this.#host.src !== this.#src) void this.#load(this.#host.src);
  }

  async #load(src: string | null): Promise<void> {
    this.#src = src;
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    let loaded: unknown;
    let failed = false;
    try {
      if (src) loaded = limited(await loadFeed(src, request.signal), this.#host.limit);
    } catch (error) {
      failed = true;
      if (request === this.#request) this.#fail(src!, error);
    }
    if (request !== this.#request) return;
    [this.loaded, this.failed, this.#request] = [loaded, failed, undefined];
    this.#host.requestUpdate();
  }

  #fail(src: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    dispatchError(this.#host, {
      kind: 'feed',
      message: `src="${src}" could not be loaded (${reason}); check that it is the address of a JSON Feed, RSS or Atom.`,
      src,
    });
  }
}

/** Only as much of a feed as is shown, so that nobody is told of mistakes in what is not. */
const limited = (data: unknown, limit: number | null): unknown => {
  const {items} = data as {items?: unknown};
  return Array.isArray(items)
    ? {...(data as object), items: items.slice(0, limit && limit > 0 ? limit : usualLimit)}
    : data;
};
