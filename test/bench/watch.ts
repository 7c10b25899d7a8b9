/** The two functions that run in the page. They are sent there as text, so each holds all it needs. */

/** The record of `watchSections` on the window. */
export interface Watch {
  /** Milliseconds from the start of the navigation to the frame in which the last section stands. */
  readonly shown: Promise<number>;
  /** Milliseconds from there to when a script has drawn each of our elements. */
  readonly takenOver: Promise<number>;
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

  const stands = (name: string, words: string): boolean => {
    const host = document.querySelector<HTMLElement>(`[data-section="${name}"]`);
    const root =
      host instanceof HTMLIFrameElement ? host.style.height && host.contentDocument : (host?.shadowRoot ?? host);
    if (!root) return false;
    const last = [...root.querySelectorAll('p, li')].findLast((element) => element.textContent.includes(words));
    const size = last?.getBoundingClientRect();
    return size !== undefined && size.width > 0 && size.height > 0;
  };

  const frameWith = (words: Readonly<Record<string, string>>): Promise<number> =>
    new Promise((resolve, reject) => {
      const waiting = Object.entries(words);
      const latest = performance.now() + patience;
      const look = (): void => {
        while (waiting[0] && stands(...waiting[0])) waiting.shift();
        if (!waiting.length) resolve(performance.now());
        else if (performance.now() < latest) requestAnimationFrame(look);
        else
          reject(
            new Error(
              `The section "${waiting[0]![0]}" never stood on ${location.pathname}; run "npm run build" in the root, so that dist and src hold the same words.`,
            ),
          );
      };
      requestAnimationFrame(look);
    });

  const speak = async (language: string, words: Readonly<Record<string, string>>): Promise<number> => {
    const start = performance.now();
    document.documentElement.lang = language;
    return (await frameWith(words)) - start;
  };

  const drawn = new Set<EventTarget>();
  const takenOver = new Promise<number>((resolve) =>
    document.addEventListener('all-language', ({target}) => {
      drawn.add(target!);
      if (drawn.size === Object.keys(lastWords).length) resolve(performance.now());
    }),
  );

  const watch: Watch = {
    shown: frameWith(lastWords),
    takenOver,
    shift: () => (add(observer.takeRecords()), shift),
    speak,
  };
  Object.assign(window, {watch});
};

/** The words a reader sees, one heading, paragraph or entry a line; without footers, pictures and explained terms. */
export const readSections = (): string =>
  [...document.querySelectorAll<HTMLElement>('[data-section]')]
    .flatMap((host) => {
      const root = host instanceof HTMLIFrameElement ? host.contentDocument! : (host.shadowRoot ?? host);
      for (const other of root.querySelectorAll<HTMLElement>('figure, .meaning')) other.style.display = 'none';
      return [...root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, [role=heading], .draft, p, li')];
    })
    .filter((element) => !element.closest('footer, figure, .references'))
    .map((element) => element.innerText.replace(/\s+/g, ' ').trim())
    .join('\n');
