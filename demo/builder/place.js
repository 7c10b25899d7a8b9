/** Addresses that a person types: where the files are, where a feed is. */

/** Nothing that could end an attribute or a source in a policy. */
const unsafe = /[\s"'<>`\\;,]/;

/**
 * @param {string} text A path from the root of the site, or a URL with https:.
 * @returns {{url: string, source: string} | undefined} `source`: its origin in a Content-Security-Policy.
 */
export const readPlace = (text) => {
  const typed = text.trim();
  if (!typed || unsafe.test(typed)) return undefined;
  if (/^\/(?!\/)/.test(typed)) return {url: typed, source: "'self'"};
  return readUrl(typed);
};

/** The same for another site alone. */
export const readUrl = (text) => {
  const typed = text.trim();
  if (unsafe.test(typed) || !/^https:\/\/[^/]/i.test(typed)) return undefined;
  try {
    const {origin, username, password} = new URL(typed);
    return username || password ? undefined : {url: typed, source: origin};
  } catch {
    return undefined;
  }
};

/** Whether names of files can follow: nothing of an address but its path can go on, and not where that names a file. */
export const isFolder = (text) => {
  const path = text.trim().replace(/^https:\/\/[^/]*/i, '');
  return !/[?#]|\.(html?|m?js|json)\/?$/i.test(path);
};

/** With the `/` at its end. */
export const folderAt = (url) => (url.endsWith('/') ? url : `${url}/`);
