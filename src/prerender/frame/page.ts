/**
 * Script of the pages of a static site, for pages that stand in a frame: it tells the page around the frame the height
 * of this page, and nothing else. The build bundles it as dist/frame.js.
 */
import {key} from './message.ts';

/**
 * Limit for how often the page may grow before a reader does something again. With `vh` in a style sheet, each height
 * told would be the cause of the next, and the frame would grow without end.
 */
const growthLimit = 5;

/** Tells the height whenever it changes: when details are opened, a language is chosen, or the width changes. */
const tellHeight = (): void => {
  const root = document.documentElement;
  let told = 0;
  let width = innerWidth;
  let left = growthLimit;
  const tell = (): void => {
    // Unlike `scrollHeight`, it is that of the content also where the frame is higher.
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told || (height > told && left-- <= 0)) return;
    told = height;
    parent.postMessage({[key]: height}, '*');
  };
  const renew = (): void => void (left = growthLimit);
  addEventListener('click', renew, true);
  addEventListener('keydown', renew, true);
  addEventListener('resize', () => {
    if (innerWidth !== width) renew();
    width = innerWidth;
  });
  // The script of the page around the frame may have come later than this page.
  addEventListener('message', ({source, data}) => {
    if (source !== parent || data !== key) return;
    told = 0;
    tell();
  });
  // Not by the observer alone: browsers do not lay out a frame that is out of sight.
  addEventListener('load', tell);
  new ResizeObserver(tell).observe(root);
  tell();
};

/**
 * Keeps links within the site in the frame: by the `<base>` of its pages, all others take the place of the page around
 * it, because most other sites refuse to be shown in a frame. The markup says so, too, but elements draw their links by
 * themselves. An anchor is brought into sight in the page around the frame: by itself, a link scrolls no page of another
 * origin. WebKit lets nothing in a frame do that.
 * @param site URL of the folder of the site.
 */
const follow = (event: Event, site: string): void => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented) return;
  if (link.href.startsWith(site)) link.target ||= '_self';
  if (link.getAttribute('href')?.startsWith('#')) document.getElementById(link.hash.slice(1))?.scrollIntoView();
};

const {src} = document.currentScript as HTMLScriptElement;
if (parent !== window) {
  addEventListener('click', (event) => follow(event, new URL('.', src).href));
  tellHeight();
}
