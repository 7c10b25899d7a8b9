import {report} from './report.ts';

/** How to name the elements. */
export interface DefineOptions {
  /** Added to every name after a hyphen, for a second set: `{suffix: 'v2'}` gives `<…-v2>`. */
  readonly suffix?: string;
}

/** Registers every tag of a table. A name that is taken is left to whoever came first. */
export const register = (
  table: Readonly<Record<string, CustomElementConstructor>>,
  {suffix = ''}: DefineOptions = {},
): void => {
  if (suffix && !/^[a-z0-9]+$/.test(suffix)) {
    report(`defineElements did nothing: the suffix ${JSON.stringify(suffix)} may hold only a to z and 0 to 9.`);
    return;
  }
  for (const [tag, element] of Object.entries(table)) {
    const name = suffix ? `${tag}-${suffix}` : tag;
    if (customElements.get(name)) continue;
    // One class can have one name only, so each further name gets a class of its own.
    customElements.define(name, suffix ? class extends element {} : element);
  }
};
