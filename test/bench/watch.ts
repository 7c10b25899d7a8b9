/** Watches a page from within. The function is sent there as text, so it holds all it needs. */

/** The record of `watchSections` on the window. */
export interface Watch {
  /** Milliseconds from the start of the navigation to the frame in which the last section stands. */
  readonly shown: Promise<number>;
  /** Milliseconds from there to when a script has drawn each of our elements. */
  readonly takenOver: Promise<number>;
  /** Resolves once each picture of the sections has its drawing. */
  readonly drawn: () => Promise<void>;
  /** Sum of the layout shifts that no reader caused. */
  readonly shift: () => number;
  /** Sets the language of the page; milliseconds from there to the frame in which these last words stand. */
  readonly speak: (language: string, lastWords: Readonly<Record<string, string>>) => Promise<number>;
}

/**
 * Looks once a frame whether the last words of each section are laid out with a size: in the page, in a shadow root,
 * or in a frame that has been given its height.
 * @param lastWords The last words of each section, by its `data-section`.
 */
export const watchSections = (lastWords: Readonly<Record<string, string>>): void => {
  if (window !== top) return;

  const patience = 30_000;
  let shift = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const {value, hadRecentInput} of entries as (PerformanceEntry & {value: number; hadRecentInput: boolean})[])
      if (!hadRecentInput) shift += value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});

  const rootOf = (name: string): ParentNode | null => {
    const host = document.querySelector<HTMLElement>(`[data-section="${name}"]`);
    if (host instanceof HTMLIFrameElement) return host.style.height ? host.contentDocument : null;
    return host?.shadowRoot ?? host;
  };

  const stands = (name: string, words: string): boolean => {
    const root = rootOf(name);
    if (!root) return false;
    const last = [...root.querySelectorAll('p, li')].findLast((element) => element.textContent.includes(words));
    const size = last?.getBoundingClientRect();
    return size !== undefined && size.width > 0 && size.height > 0;
  };

  /** The first frame in which each of these is so. */
  const frameWhere = <T>(
    all: readonly T[],
    isSo: (each: T) => boolean,
    failure: (each: T) => string,
  ): Promise<number> =>
    new Promise((resolve, reject) => {
      let done = 0;
      const latest = performance.now() + patience;
      const look = (): void => {
        while (done < all.length && isSo(all[done]!)) done++;
        if (done === all.length) resolve(performance.now());
        else if (performance.now() < latest) requestAnimationFrame(look);
        else reject(new Error(failure(all[done]!)));
      };
      requestAnimationFrame(look);
    });

  const frameWith = (words: Readonly<Record<string, string>>): Promise<number> =>
    frameWhere(
      Object.entries(words),
      ([name, last]) => stands(name, last),
      ([name]) =>
        `The section "${name}" never stood on ${location.pathname}; run "npm run build" in the root, so that dist and src hold the same words.`,
    );

  const drawn = async (): Promise<void> => {
    await frameWhere(
      Object.keys(lastWords),
      (name) => !rootOf(name)!.querySelector('.drawing:empty'),
      (name) => `A picture of the section "${name}" was never drawn on ${location.pathname}.`,
    );
  };

  const speak = async (language: string, words: Readonly<Record<string, string>>): Promise<number> => {
    const start = performance.now();
    document.documentElement.lang = language;
    return (await frameWith(words)) - start;
  };

  const redrawn = new Set<EventTarget>();
  const takenOver = new Promise<number>((resolve) =>
    document.addEventListener('all-language', ({target}) => {
      redrawn.add(target!);
      if (redrawn.size === Object.keys(lastWords).length) resolve(performance.now());
    }),
  );

  const watch: Watch = {
    shown: frameWith(lastWords),
    takenOver,
    drawn,
    shift: () => (add(observer.takeRecords()), shift),
    speak,
  };
  Object.assign(window, {watch});
};
