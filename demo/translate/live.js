/** How long to wait before asking again, in milliseconds. */
const pause = 1500;

/**
 * Asks for a live address again and again, and at once when someone comes back to the page, and reports the changes.
 * @param {string} address
 * @param {{changed: (data: unknown) => unknown, failed: () => unknown}} tell
 * @returns How to stop.
 */
export const watch = (address, {changed, failed}) => {
  const controller = new AbortController();
  const {signal} = controller;
  let tag = '';
  let timer;
  let isAsking = false;

  /** Nothing where nothing has changed. */
  const read = async () => {
    const headers = tag ? {'If-None-Match': tag} : {};
    const response = await fetch(address, {headers, cache: 'no-store', signal});
    if (response.status === 304) return undefined;
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const data = await response.json();
    tag = response.headers.get('etag') ?? '';
    return data;
  };

  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    clearTimeout(timer);
    const data = await read().catch(() => {
      tag = '';
      if (!signal.aborted) failed();
    });
    if (signal.aborted) return;
    if (data) await changed(data);
    isAsking = false;
    timer = setTimeout(ask, pause);
  };

  document.addEventListener('visibilitychange', () => document.hidden || ask(), {signal});
  void ask();
  return () => {
    controller.abort();
    clearTimeout(timer);
  };
};
