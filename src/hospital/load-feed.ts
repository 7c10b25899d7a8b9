import {withTimeout} from '../timeout.ts';
import {addressOf} from './address.ts';
import {parseFeed} from './parse-feed.ts';

/** In milliseconds, for the whole feed. */
const timeout = 15_000;
const byteLimit = 2_000_000;

/**
 * Fetches a feed from the hospital's own address, without cookies or a referrer.
 * @param cancelled Ends the request when the element has gone.
 * @returns Data still to be checked; see `parseFeed`.
 * @throws {Error} For an address that leads to another site, or to no feed within the time.
 */
export const loadFeed = (src: string, cancelled: AbortSignal): Promise<unknown> =>
  withTimeout(timeout, (signal) => fetchFeed(src, signal), cancelled);

const fetchFeed = async (src: string, signal: AbortSignal): Promise<unknown> => {
  const url = addressOf(src, /^https?:/);
  if (!url) throw new Error('its address must begin with https:');
  // Not `location.origin`, which is none in a page in `srcdoc`.
  const isOwn = url.startsWith(`${origin}/`);
  const response = await fetch(url, {
    // Either way a redirect to another site is refused before anything is asked of it.
    ...(isOwn ? {mode: 'same-origin'} : {redirect: 'error'}),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return parseFeed(await readText(response), response.url);
};

const readText = async ({body, headers}: Response): Promise<string> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  // An answer without content, such as HTTP 204, has no body.
  const reader = body?.getReader();
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    chunks.push(chunk.value);
    size += chunk.value.length;
    if (size > byteLimit) {
      await reader?.cancel();
      throw new Error('it has more than 2 MB');
    }
  }
  const blob = new Blob(chunks);
  // The encoding that the server names comes before the one in an XML declaration.
  const [, encoding] =
    /(?:charset|encoding)=["']?([\w-]+)/i.exec(headers.get('Content-Type') + (await blob.slice(0, 200).text())) ?? [];
  return new TextDecoder(encoding).decode(await blob.arrayBuffer());
};
