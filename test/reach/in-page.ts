/** Functions that run in the page. They are sent there as text, so each holds all it needs. */

/** How a reader finds a section. */
export interface Reading {
  /** Language and direction that it is marked with; empty where there is no section. */
  readonly lang: string;
  readonly dir: string;
  /** Its visible text, and its text for screen readers. Disclosures are opened first. */
  readonly text: string;
  /** The English text under the notice on a draft, with the words to open it: no part of `text` and `links`. */
  readonly copy: string;
  /** Addresses of its links, as written. */
  readonly links: readonly string[];
}

/** A tab of the page. */
export interface TabReading {
  readonly name: string;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  /** Whether its content is visible. */
  readonly isOpen: boolean;
}

/** Global `reach`, put there before anything else of the page runs. */
export interface Watch {
  /** Messages of every `all-error`. */
  readonly errors: readonly string[];
  /** Names of our elements that have told neither a language nor, if that is enough, an error. */
  readonly waiting: (orError: boolean) => readonly string[];
  readonly read: (tag: string) => Reading;
  readonly tabs: () => {readonly direction: string; readonly tabs: readonly TabReading[]};
}

export const watch = (): void => {
  const shown = new Set<EventTarget>();
  const failed = new Set<EventTarget>();
  const errors: string[] = [];
  document.addEventListener('all-language', (event) => shown.add(event.composedPath()[0]!));
  document.addEventListener('all-error', (event) => {
    failed.add(event.composedPath()[0]!);
    errors.push((event as CustomEvent<{message: string}>).detail.message);
  });

  const waiting = (orError: boolean): readonly string[] =>
    [...document.querySelectorAll('*')]
      .filter((each) => each.localName.startsWith('all-') && !shown.has(each) && !(orError && failed.has(each)))
      .map(({localName}) => localName);

  /** A panel that find-in-page searches has a layout but is invisible. */
  const isVisible = (element: Element): boolean => {
    for (let node: Element | undefined = element; node; node = above(node))
      if (getComputedStyle(node).getPropertyValue('content-visibility') === 'hidden') return false;
    return element.getClientRects().length > 0;
  };
  const above = (element: Element): Element | undefined =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

  const read = (tag: string): Reading => {
    const host = document.querySelector(tag) ?? document.getElementById(tag);
    const section = (host?.shadowRoot ?? host)?.querySelector('section');
    if (!section || !isVisible(section)) return {lang: '', dir: '', text: '', copy: '', links: []};
    for (const details of section.querySelectorAll('details')) details.open = true;
    const labels = [...section.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    const drawn = [...section.querySelectorAll('svg text')].map(({textContent}) => textContent);
    const copies = [...section.querySelectorAll<HTMLElement>('.english')];
    const copy = copies.map(({innerText}) => innerText).join('\n');
    for (const each of copies) each.hidden = true;
    const text = [section.innerText, ...labels, ...drawn].join('\n');
    for (const each of copies) each.hidden = false;
    const links = [...section.querySelectorAll('a')].filter((link) => !link.closest('.english'));
    return {lang: section.lang, dir: section.dir, text, copy, links: links.map((link) => link.getAttribute('href')!)};
  };

  const tabs: Watch['tabs'] = () => {
    const root = document.querySelector('all-page')?.shadowRoot;
    const list = root?.querySelector('[role="tablist"]');
    if (!root || !list) return {direction: '', tabs: []};
    const readTab = (tab: HTMLElement): TabReading => ({
      name: tab.innerText.trim(),
      isSelected: tab.getAttribute('aria-selected') === 'true',
      isFocused: root.activeElement === tab,
      isOpen: isVisible(root.getElementById(tab.getAttribute('aria-controls')!)!),
    });
    const {direction} = getComputedStyle(list);
    return {direction, tabs: [...list.querySelectorAll<HTMLElement>('[role="tab"]')].map(readTab)};
  };

  Object.assign(window, {reach: {errors, waiting, read, tabs} satisfies Watch});
};
