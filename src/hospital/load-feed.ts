import {withTimeout} from '../timeout.ts';
import {addressOf, hasPassword} from './address.ts';
import {parseFeed} from './parse-feed.ts';

/** Timeout in milliseconds, for the whole feed. */
const timeout = 15_000;
const byteLimit = 2_000_000;

/**
 * Fetches a feed from the hospital's own URL, without cookies or a referrer.
 * @param cancelled Aborts the request when the element is disconnected.
 * @returns Data that is not yet validated; see `parseFeed`.
 * @throws {Error} If the URL redirects to another site, or returns no feed before the timeout.
 */
export const loadFeed = (src: string, cancelled: AbortSignal): Promise<unknown> =>
  withTimeout(timeout, (signal) => fetchFeed(src, signal), cancelled);

const fetchFeed = async (src: string, signal: AbortSignal): Promise<unknown> => {
  const url = addressOf(src, /^https?:/);
  if (!url)
    throw new Error(hasPassword(src) ? 'it has a user name or password in it' : 'its address must begin with https:');
  // Not `location.origin`, which is opaque in a page in `srcdoc`.
  const isOwn = url.startsWith(`${origin}/`);
  const response = await fetch(url, {
    // Both options refuse a redirect before the other site receives a request.
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
  // A response without content, such as HTTP 204, has no body.
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
  // The charset of the HTTP header takes precedence over the encoding of the XML declaration.
  const [, encoding] =
    /(?:charset|encoding)=["']?([\w-]+)/i.exec(headers.get('Content-Type') + (await blob.slice(0, 200).text())) ?? [];
  return new TextDecoder(encoding).decode(await blob.arrayBuffer());
};
