import {listener, type Listener} from './listener.ts';

/** Listeners to a menu's events. */
export interface MenuHandlers {
  readonly change: Listener<Event>;
  readonly key: Listener<KeyboardEvent>;
  readonly leave: Listener<Event>;
}

/**
 * Handlers that apply the value of a menu when a reader has chosen it. Arrow keys and letters change the value of a
 * closed menu in most browsers: such a value applies with Enter, or when the focus leaves the menu, so that a reader can
 * look through the entries first (WCAG 3.2.2).
 * @param current The value that applies now.
 * @param apply Called with a new value.
 */
export const menuHandlers = (current: () => string, apply: (value: string) => void): MenuHandlers => {
  let isKey = false;
  const applyFrom = ({target}: Event): void => {
    const {value} = target as HTMLSelectElement;
    if (value !== current()) apply(value);
  };
  return {
    change: listener((event) => {
      if (!isKey) applyFrom(event);
    }),
    key: listener((event) => {
      if (event.key === 'Enter') applyFrom(event);
      if (event.key === 'Escape') (event.target as HTMLSelectElement).value = current();
      isKey = event.key !== 'Enter';
      // A key that changes a closed menu does so in this task; after a key that opens a list, readers choose later.
      setTimeout(() => (isKey = false));
    }),
    leave: listener((event) => {
      // Another window may have the focus for a while. The menu keeps it in this one.
      const menu = event.target as Element;
      if ((menu.getRootNode() as ShadowRoot).activeElement !== menu) applyFrom(event);
    }),
  };
};
