/** Reads a page from within. The function is sent there as text, so it holds all it needs. */

/**
 * The words a reader sees, one heading, caption, paragraph or entry a line, without the list of all sources. Each
 * explanation is opened and stands where its term does, between ⟨ and ⟩; it is closed again.
 */
export const readSections = async (): Promise<string> => {
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-section]')];
  const roots = hosts.map((host) =>
    host instanceof HTMLIFrameElement ? host.contentDocument! : (host.shadowRoot ?? host),
  );
  const all = (selector: string): HTMLElement[] =>
    roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  // The sources of a section are closed, and a browser reads nothing in them.
  const wordsIn = (element: HTMLElement): string =>
    spaced(element.closest('.references') ? element.textContent : element.innerText);
  const spaced = (words: string): string => words.replace(/\s+/g, ' ').trim();

  /** Presses each term, and waits until each is so. */
  const press = async (isOpen: boolean): Promise<void> => {
    const terms = all('button.term');
    for (const term of terms) term.click();
    const isDone = (term: HTMLElement): boolean => {
      const note = term.nextElementSibling;
      const isShown = note?.matches('.meaning') === true && note.getClientRects().length > 0;
      return term.getAttribute('aria-expanded') === String(isOpen) && isShown === isOpen;
    };
    const latest = performance.now() + 10_000;
    while (!terms.every(isDone)) {
      if (performance.now() > latest)
        throw new Error(`A term on ${location.pathname} does not ${isOpen ? 'open' : 'close'}.`);
      await new Promise(requestAnimationFrame);
    }
  };

  await press(true);
  for (const note of all('.meaning')) {
    // In its line, without the name of the term, which brackets do not repeat.
    Object.assign(note.style, {display: 'inline', float: 'none'});
    const name = note.querySelector('strong');
    if (name) name.style.display = 'none';
  }
  const lines = all('h1, h2, h3, h4, h5, h6, [role=heading], .draft, figcaption, p, li')
    // In the list of all sources, the whole bundle and our renderer have those of the other tags, too.
    .filter((element) => !element.closest('section > .references'))
    .map((element) =>
      [...element.querySelectorAll<HTMLElement>('.meaning')].reduce((line, note) => {
        const means = spaced(note.innerText);
        return line.replace(means, `⟨${means.replace(/^\(|\)$|\.$/g, '')}⟩`);
      }, wordsIn(element)),
    );
  for (const note of all('button.term + .meaning')) note.removeAttribute('style');
  await press(false);
  return lines.join('\n');
};
