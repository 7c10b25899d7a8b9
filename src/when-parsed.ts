import {ownFields} from './content/own-fields.ts';

/** Whether the browser is still parsing the page, as it can be only where our script is `async`. */
export const isParsing = (): boolean => document.readyState === 'loading';

/** Calls a function once the page has been parsed: at once if it has been. */
export const whenParsed = (act: () => unknown): void => {
  if (isParsing()) addEventListener('DOMContentLoaded', act, ownFields({once: true}));
  else act();
};
