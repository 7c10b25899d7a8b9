/** For tests of pages in frames: pages of a static site on another origin, in a page of a hospital. */
import {openPage, type Page} from './pages.ts';

/** This server, under its other name. */
export const otherOrigin = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);

/** The state of the page for a reader in the frame. */
export interface Seen {
  readonly path: string;
  readonly referrer: string;
  readonly requests: readonly string[];
  readonly height: number;
  readonly scrollY: number;
  readonly scrollWidth: number;
  readonly scrollHeight: number;
  readonly clientWidth: number;
  readonly lang: string;
  readonly violations: readonly string[];
  readonly toItself: readonly unknown[];
  readonly opens?: string;
  readonly rel?: string;
  readonly href?: string;
  readonly top?: number;
}

/** A page of a hospital with one frame in it. */
export interface Host {
  readonly page: Page;
  readonly frame: HTMLIFrameElement;
  /** Heights that the page in the frame has told, as the whole messages. */
  readonly told: readonly unknown[];
  /** Resolves when the frame has that height, borders and all. */
  readonly grown: (isRight: (height: number) => boolean) => Promise<number>;
  /** Acts as a reader in the frame, on a selector; with `say`, the page there sends a message to the page around it. */
  readonly act: (act: 'look' | 'click' | 'link' | 'find' | 'fill' | 'say', on?: unknown) => Promise<Seen>;
}

export const embedScript = `<script src="${otherOrigin}/site/light/embed.js"></script>`;

/** The snippet of the documentation, for one of our pages. */
export const documentedSnippet = async (path: string): Promise<string> => {
  const text = await (await fetch('/docs/prerender.md')).text();
  const [markup] = /<iframe[^>]*><\/iframe>/.exec(text)!;
  return markup.replace(/src="[^"]*"/, `src="${otherOrigin}${path}"`);
};

/** The same with other attributes. */
export const snippet = (path: string, attributes = 'height="480"'): string =>
  `<iframe src="${otherOrigin}${path}" title="A page" lang="es" width="100%" ${attributes} referrerpolicy="no-referrer"></iframe>`;

/** Sends a message to a window with a visitor in it, and resolves with the answer. */
export const visitorIn = (to: Window, act: string, on?: unknown): Promise<Seen> =>
  new Promise((resolve) => {
    const visitor = crypto.randomUUID();
    // The browser takes this page for the sender, also for a frame in a frame.
    addEventListener('message', ({data}: MessageEvent<Seen & {visitor?: string}>) => {
      if (data.visitor === visitor) resolve(data);
    });
    to.postMessage({visitor, act, on}, '*');
  });

/** Opens a page of a hospital, and waits until its frame has loaded. */
export const openHost = async (body: string, head = '', width = 800): Promise<Host> => {
  const watch = `<script>
    window.told = [];
    addEventListener('message', ({data}) => Object.hasOwn(Object(data), 'all-widgets-height') && told.push(data));
  </script>`;
  const page = await openPage(body, {head: watch + head, width});
  const frame = page.document.querySelector('iframe')!;
  return {
    page,
    frame,
    told: (page.window as unknown as {told: unknown[]}).told,
    grown: (isRight) =>
      new Promise((resolve) => {
        const observer = new page.window.ResizeObserver(() => {
          if (!isRight(frame.clientHeight)) return;
          observer.disconnect();
          resolve(frame.clientHeight);
        });
        observer.observe(frame);
      }),
    act: (act, on) => visitorIn(frame.contentWindow!, act, on),
  };
};
