/**
 * Script for pages that show a page of the static site in an `<iframe>`: the frame gets the height of the page in it. The
 * build bundles it as dist/embed.js.
 */
import {key} from './message.ts';

const [lowest, highest] = [100, 100_000];

/** Sets the height of a frame if the page in it is of the origin in its `src`, and tells a number. */
const setHeight = ({data, origin, source}: MessageEvent): void => {
  const height: unknown = Object(data)[key];
  if (typeof height !== 'number' || !(height > 0)) return;
  for (const frame of framesIn(document)) {
    if (frame.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) continue;
    const {boxSizing, paddingTop, paddingBottom} = getComputedStyle(frame);
    const borders = frame.offsetHeight - frame.clientHeight;
    const padding = boxSizing === 'border-box' ? parseFloat(paddingTop) + parseFloat(paddingBottom) : 0;
    frame.style.height = `${Math.min(Math.max(height, lowest), highest) + borders + padding}px`;
  }
};

/** The frames of a tree, those in open shadow roots among them. */
const framesIn = (root: ParentNode): readonly HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element instanceof HTMLIFrameElement ? [element] : element.shadowRoot ? framesIn(element.shadowRoot) : [],
  );

/**
 * Asks the pages that were there before this script. They answer with their height alone.
 * @param site The beginning of their addresses.
 */
const ask = (site: string): void => {
  for (const {src, contentWindow} of framesIn(document)) if (src.startsWith(site)) contentWindow?.postMessage(key, '*');
};

addEventListener('message', setHeight);
const {src} = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
// In the page itself or in another script, it does not say where the pages are, so it asks all frames.
ask(src ? `${new URL(src).origin}/` : '');
