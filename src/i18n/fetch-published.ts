import {ownFields, ownFieldsDeep} from '../content/own-fields.ts';
import {readBytes} from '../read-bytes.ts';
import {reasonOf} from '../report.ts';
import {TimeoutError, withTimeout} from '../timeout.ts';

const timeout = 15_000;
/** More than ten times the largest file. */
const byteLimit = 1_000_000;

/** The sentence for the first file of a bundle without a folder. It holds for all of them, so the console has it once. */
let noFolder: string | undefined;

/**
 * Fetches a JSON file of this release, and accepts no other. The request tells no other site where the reader is.
 * @param integrity Its hash, as in the attribute `integrity`.
 * @param folder URL of its folder; undefined if the bundle has none.
 * @param advice What to do where the file is not there.
 * @param without What else to do where the bundle has no folder.
 * @throws {Error} With the problem and how to fix it.
 */
export const fetchPublished = async <T>(
  file: string,
  integrity: string,
  folder: URL | undefined,
  advice: string,
  without?: string,
): Promise<T> => {
  if (!folder)
    throw new Error(
      (noFolder ??= `${file} could not be loaded, because the bundle itself comes from blob: or data: and has no folder; load it from an address with https:${without ? `, or ${without}` : ''}.`),
    );
  const url = new URL(file, folder);
  const read = (cache: RequestCache): Promise<T> =>
    withTimeout(timeout, (signal) => fetchOnce<T>(integrity, url, {cache, signal}));
  // The HTTP cache may hold the file of an older release, or one that failed its integrity check: retry without it.
  return read('default')
    .catch(() => read('reload'))
    .catch((error: unknown) => {
      throw new Error(`${file} could not be loaded (${reasonOf(error)}); ${adviceOn(error, url, advice)}.`, {
        cause: error,
      });
    });
};

const fetchOnce = async <T>(integrity: string, url: URL, init: RequestInit): Promise<T> => {
  // In a frame with `sandbox`, `origin` is opaque. In a page in `srcdoc`, `location.origin` is; elsewhere, a variable of
  // the page may have replaced `origin`.
  const isOwn = origin !== 'null' && [origin, location.origin].includes(url.origin);
  const response = await fetch(
    url,
    ownFields<RequestInit>({
      ...init,
      integrity,
      referrerPolicy: 'no-referrer',
      // Both options refuse a redirect before the other site receives a request. The first is that of a `preload`, so that
      // the browser uses what it has asked for; the second lets the own site redirect within itself.
      ...(isOwn && init.cache === 'reload' ? {mode: 'same-origin'} : {redirect: 'error'}),
    }),
  );
  if (!response.ok) throw new HttpError(`HTTP ${response.status}`);
  const bytes = await readBytes(response, byteLimit);
  // A polyfill or a service worker may ignore `integrity`. Insecure pages have no `crypto.subtle`.
  const {subtle} = crypto as Partial<Crypto>;
  if (subtle && hashOf(await subtle.digest('SHA-384', bytes)) !== integrity)
    throw new Error('it is not the file of this release');
  return ownFieldsDeep(JSON.parse(new TextDecoder().decode(bytes)) as T);
};

/** The hash as in the attribute `integrity`. */
const hashOf = (digest: ArrayBuffer): string => `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;

class HttpError extends Error {}

const adviceOn = (error: unknown, {href}: URL, advice: string): string => {
  if (error instanceof HttpError) return advice;
  if (error instanceof TimeoutError) return `check what holds up ${href}`;
  // `fetch` throws the same error for a network failure and for a failed integrity check.
  return `check that ${href} can be reached, and ${advice}, unchanged`;
};
