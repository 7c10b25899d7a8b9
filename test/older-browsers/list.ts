/** Features that an old browser lacks, from browser-compat-data. Tests delete them from current engines. */
import data, {type CompatStatement, type Identifier} from '@mdn/browser-compat-data' with {type: 'json'};
import {lacking} from '../../lint/browsers.ts';

/** Old browsers without an installable build, on desktop and mobile. */
export const olderBrowsers = {
  'Firefox 115': [
    {id: 'firefox', version: '115'},
    {id: 'firefox_android', version: '115'},
  ],
  'Safari 15.4': [
    {id: 'safari', version: '15.4'},
    {id: 'safari_ios', version: '15.4'},
  ],
} as const;

export type OlderBrowser = keyof typeof olderBrowsers;

/**
 * Globals, static members, prototype members and constructors that a browser got after this version: `Highlight`,
 * `URL.canParse`, `Element.prototype.checkVisibility`, `new CSSStyleSheet`.
 */
export const missingIn = (name: OlderBrowser): readonly string[] => {
  const isMissing = ({__compat}: Identifier): boolean =>
    __compat !== undefined && lacking(__compat, olderBrowsers[name]).some(({since}) => since !== undefined);
  const membersOf = (node: Identifier, owner: string, isBuiltIn: boolean): readonly string[] =>
    entriesOf(node).flatMap(([key, member]) => {
      // Events, parameters and behaviours cannot be deleted in script.
      if (!/^(@@)?[A-Za-z]\w*$/.test(key) || /[a-z]_(?!static$)[a-z]/.test(key)) return [];
      // Well-known symbols cannot be deleted.
      if (owner === 'Symbol') return [];
      const last = owner.split('.').at(-1)!;
      // In the data, Intl.Segmenter is nested, and has members of its own.
      const inner = isBuiltIn && owner === 'Intl' ? membersOf(member, `${owner}.${key}`, true) : [];
      if (!isMissing(member)) return inner;
      if (key === last) return [`new ${owner}`];
      const isStatic = isBuiltIn ? !isOfPrototype(member.__compat!) : key.endsWith('_static');
      return [isStatic ? `${owner}.${key.replace(/_static$/, '')}` : `${owner}.prototype.${key}`];
    });
  const globalsOf = (room: Identifier, isBuiltIn: boolean): readonly string[] =>
    entriesOf(room).flatMap(([key, node]) =>
      isMissing(node) ? [key] : /^[A-Z]/.test(key) ? membersOf(node, key, isBuiltIn) : [],
    );
  const {api, javascript} = data as unknown as {api: Identifier; javascript: {builtins: Identifier}};
  return [...new Set([...globalsOf(api, false), ...globalsOf(javascript.builtins, true)])].sort();
};

const entriesOf = (node: Identifier): readonly (readonly [key: string, node: Identifier])[] =>
  Object.entries(node).filter((entry): entry is [string, Identifier] => entry[0] !== '__compat');

/** The data does not tell static methods of JavaScript from prototype methods. The link to the standard does. */
const isOfPrototype = ({spec_url: address = ''}: CompatStatement): boolean => /prototype/i.test(String(address));

/** Browser → features, as in missing.json. */
export const missingInAll = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries((Object.keys(olderBrowsers) as OlderBrowser[]).map((name) => [name, missingIn(name)]));
