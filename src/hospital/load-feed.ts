import {addressOf} from './address.ts';
import {parseFeed} from './parse-feed.ts';

/** How long a feed may take, in milliseconds, and how long it may be, in bytes. */
const patience = 15_000;
const most = 2_000_000;

/**
 * Fetches a feed from the hospital's own address, without cookies or a referrer.
 * @param signal Ends the request when the element has gone.
 * @returns Data still to be checked; see `parseFeed`.
 * @throws {Error} Where the address leads to another site, or to nothing that can be read in time.
 */
export const loadFeed = async (src: string, signal: AbortSignal): Promise<unknown> => {
  const url = addressOf(src, /^https?:/);
  if (!url) throw new Error('its address must begin with https:');
  // Not `location.origin`, which is none in a page in `srcdoc`.
  const isOwn = url.startsWith(`${origin}/`);
  const response = await fetch(url, {
    // Either way a redirect to another site is refused before anything is asked of it.
    ...(isOwn ? {mode: 'same-origin'} : {redirect: 'error'}),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return parseFeed(await readText(response), response.url);
};

const readText = async (response: Response): Promise<string> => {
  const reader = response.body!.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks.push(chunk.value);
    size += chunk.value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('it has more than 2 MB');
    }
  }
  const blob = new Blob(chunks);
  // What the server says comes before what an XML declaration says.
  const [, encoding] =
    /(?:charset|encoding)=["']?([\w-]+)/i.exec(
      response.headers.get('Content-Type') + (await blob.slice(0, 200).text()),
    ) ?? [];
  return new TextDecoder(encoding).decode(await blob.arrayBuffer());
};
