import {ownFields} from '../content/own-fields.ts';
import {rootElement} from '../root-element.ts';
import {readBytes} from '../read-bytes.ts';
import {withTimeout} from '../timeout.ts';
import {addressOf, hasPassword} from './address.ts';
import {decodeFeed} from './decode-feed.ts';
import {parseFeed} from './parse-feed.ts';

/** Timeout in milliseconds, for the whole feed. */
const timeout = 15_000;
const byteLimit = 2_000_000;

/**
 * Fetches a feed from the hospital's own URL, without cookies or a referrer.
 * @param request Aborts the request when the element is disconnected.
 * @param limit Maximum number of entries to read.
 * @returns Data that is not yet validated; see `parseFeed`.
 * @throws {Error} If the URL redirects to another site, or returns no feed before the timeout.
 */
export const loadFeed = (src: string, request: AbortController, limit?: number): Promise<unknown> =>
  withTimeout(timeout, async (signal) => parseFeed(...(await fetchFeed(src, signal)), limit), request);

const fetchFeed = async (src: string, signal: AbortSignal): Promise<readonly [text: string, url: string]> => {
  const url = addressOf(src, /^https?:/);
  if (!url)
    throw new Error(hasPassword(src) ? 'it has a user name or password in it' : 'its address must begin with https:');
  const response = await fetch(
    url,
    ownFields<RequestInit>({
      // Both options refuse a redirect before the other site receives a request.
      ...(isOwn(url) ? {mode: 'same-origin'} : {redirect: 'error'}),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    }),
  );
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return [decodeFeed(await readBytes(response, byteLimit), response.headers.get('Content-Type') ?? ''), response.url];
};

/**
 * Whether the page may read the URL without CORS. A page's own variable may have replaced the global `origin`. It only
 * tells here that the page has none, as in a sandbox. A page in `srcdoc` has that of the page around it.
 */
const isOwn = (url: string): boolean => {
  const {origin, location} = globalThis as Partial<typeof globalThis>;
  const home = location && location.origin !== 'null' ? location.origin : new URL(rootElement().baseURI).origin;
  return origin !== 'null' && url.startsWith(`${home}/`);
};
