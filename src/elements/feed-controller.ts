import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {entryLimit} from '../hospital/limits.ts';
import {loadFeed} from '../hospital/load-feed.ts';
import {dispatchError, reasonOf} from '../report.ts';
import {reportAttribute} from './wrong-attribute.ts';

/** Number of feed entries shown if the page sets no `limit`. */
const defaultLimit = 5;

/** An element that shows the feed at its `src`. */
type Host = ReactiveControllerHost & HTMLElement & {readonly src: string | null; readonly limit: number | null};

/**
 * Loads the feed at an element's `src`, once for each limit. A failed request is retried only when `src` changes or the
 * element is connected again.
 */
export class FeedController implements ReactiveController {
  /** Loaded data, not yet validated. */
  loaded: unknown;
  /** Whether the request failed. */
  failed = false;

  readonly #host: Host;
  #src: string | null | undefined;
  #limit: number | null | undefined;
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
    // An aborted request starts again when the element is connected again.
    if (this.#request) this.#src = this.#request = undefined;
  }

  hostUpdate(): void {
    const {src, limit} = this.#host;
    // A limit that is no number is never equal to itself.
    if (src === this.#src && (this.failed || Object.is(limit, this.#limit))) return;
    this.#limit = limit;
    void this.#load(src, limit);
  }

  async #load(src: string | null, limit: number | null): Promise<void> {
    this.#src = src;
    this.#request?.abort();
    const isCount = Number.isInteger(limit) && limit! > 0;
    if (limit != null && !isCount)
      reportAttribute(this.#host, 'limit', defaultLimit, limit, 'a whole number from 1 to 200');
    const request = (this.#request = new AbortController());
    let loaded: unknown;
    let failed = false;
    try {
      // One entry more than is shown, so that the check reports that there are more.
      const count = Math.min(isCount ? limit! : defaultLimit, entryLimit + 1);
      if (src) loaded = limitItems(await loadFeed(src, request, count), count);
    } catch (error) {
      failed = true;
      if (request === this.#request) this.#fail(src!, error);
    }
    if (request !== this.#request) return;
    [this.loaded, this.failed, this.#request] = [loaded, failed, undefined];
    this.#host.requestUpdate();
  }

  #fail(src: string, error: unknown): void {
    dispatchError(this.#host, {
      kind: 'feed',
      message: `src="${src}" could not be loaded (${reasonOf(error)}); check that it is the address of a JSON Feed, RSS or Atom.`,
      src,
    });
  }
}

/** Drops the entries that are not shown, so that their errors are not reported. */
const limitItems = (data: unknown, count: number): unknown => {
  const feed = Object(data) as {items?: unknown};
  if (Object.hasOwn(feed, 'items') && Array.isArray(feed.items)) feed.items = feed.items.slice(0, count);
  return data;
};
