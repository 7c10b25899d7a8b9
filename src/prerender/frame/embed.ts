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
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) continue;
    const borders = frame.offsetHeight - frame.clientHeight;
    frame.style.height = `${Math.min(Math.max(height, lowest), highest) + borders}px`;
  }
};

/** Asks the pages that were there before this script. */
const ask = (origin: string): void => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage(key, '*');
};

addEventListener('message', setHeight);
const {src} = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
if (src) ask(new URL(src).origin);
