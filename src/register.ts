import {ownFields} from './content/own-fields.ts';
import {onServer} from './on-server.ts';
import {report} from './report.ts';

/** Options of `defineElements`. */
export interface DefineOptions {
  /** Appended to every tag after a hyphen, to register a second set: `{suffix: 'v2'}` gives `<…-v2>`. */
  readonly suffix?: string;
}

/** Registers every tag of a table, and none where there is no DOM. Tags that are already registered are skipped; one of another script is reported. */
export const register = (
  table: Readonly<Record<string, CustomElementConstructor>>,
  options: DefineOptions = {},
): void => {
  const {suffix = ''} = ownFields(options);
  if (suffix && !/^[a-z0-9]+$/.test(suffix)) {
    report(`defineElements did nothing: the suffix ${JSON.stringify(suffix)} may hold only a to z and 0 to 9.`);
    return;
  }
  if (onServer) return;
  for (const [tag, element] of Object.entries(table)) {
    const name = suffix ? `${tag}-${suffix}` : tag;
    const first = customElements.get(name);
    // A class of another copy of ours has a library, too.
    if (first && !('library' in first))
      report(`<${name}> is not ours, because another script has registered it; take defineElements({suffix: "v2"}).`);
    if (first) continue;
    // The registry accepts a class only once, so each further tag needs a subclass.
    customElements.define(name, suffix ? class extends element {} : element);
  }
};
