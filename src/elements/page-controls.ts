/** Tabs, list of contents and print button of the whole page. */
import type {Direction} from '../i18n/locale.ts';
import {tabAfter} from './tabs.ts';

/** Input of `listenToControls`. */
export interface Controls {
  /** Selects a tab, and resolves when it is rendered. */
  readonly select: (id: string, record: 'push' | 'replace') => Promise<unknown>;
  /** Goes to a section of the list of contents. */
  readonly visit: (name: string) => void;
  readonly direction: () => Direction;
}

/**
 * Listens for clicks and keys on the root of the page, because a page translator may write the buttons anew, without
 * their listeners.
 */
export const listenToControls = (root: HTMLElement | DocumentFragment, {select, visit, direction}: Controls): void => {
  const closest = ({target}: Event, selector: string): Element | null => {
    const found = (target as Element).closest(selector);
    return root.contains(found) ? found : null;
  };
  root.addEventListener('click', (event) => {
    const tab = closest(event, '[role="tab"]');
    if (tab) void select(tab.getAttribute('aria-controls')!, 'push');
    else if (closest(event, '[part="print"]')) print();
    const link = closest(event, '[part="contents"] a');
    const {altKey, ctrlKey, metaKey, shiftKey} = event as MouseEvent;
    // With a modifier key, a click opens a tab or a window, or downloads.
    if (!link || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    visit(link.getAttribute('href')!.slice(1));
  });
  root.addEventListener('keydown', async (event) => {
    const from = closest(event, '[role="tab"]');
    const to = from && tabAfter(event as KeyboardEvent, [...root.querySelectorAll('[role="tab"]')], from, direction());
    if (!to) return;
    event.preventDefault();
    await select(to.getAttribute('aria-controls')!, 'replace');
    root.querySelector<HTMLElement>(`#${to.id}`)?.focus();
  });
};
