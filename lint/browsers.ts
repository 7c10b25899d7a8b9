/**
 * The browsers that we promise, from `browserslist` in package.json, and the features they lack, from the
 * browser-compat data (https://github.com/mdn/browser-compat-data).
 */
import {readFileSync} from 'node:fs';
import data, {
  type BrowserName,
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data' with {type: 'json'};

/** A browser that we promise from a version on. */
export interface Browser {
  /** Its key in the browser-compat data. */
  readonly id: BrowserName;
  readonly version: string;
}

/** Keys in the browser-compat data of a name in `browserslist`. The first stands for the rest where all lack the same. */
const keys: Readonly<Record<string, readonly BrowserName[]>> = {
  chrome: ['chrome', 'chrome_android'],
  edge: ['edge'],
  samsung: ['samsunginternet_android'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios'],
};

/**
 * Reads lines such as `chrome >= 103`, and no other form of browserslist: one lowest version for each browser.
 * @throws {Error} On any other line.
 */
export const readBrowsers = (lines: readonly string[]): readonly Browser[] =>
  lines.flatMap((line) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
    const ids = keys[name];
    if (!ids) throw new Error(`"${line}" in package.json, browserslist, is not read; write it as in "chrome >= 103".`);
    return ids.map((id) => ({id, version}));
  });

/** The browsers that the library promises. */
export const promised = readBrowsers(
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {browserslist: string[]})
    .browserslist,
);

/** The data's record of a feature, such as `api.URL.canParse_static`. */
export const feature = (path: string): Identifier | undefined =>
  path.split('.').reduce<Identifier | undefined>((node, key) => node?.[key], data as unknown as Identifier);

/** A browser that lacks a feature, and the version that brings it; `undefined` where none does. */
export interface Lack {
  readonly browser: BrowserName;
  readonly since: string | undefined;
}

/** Which of the browsers lack a feature. A feature behind a flag, a prefix or another name is lacking. */
export const lacking = ({support}: CompatStatement, browsers: readonly Browser[] = promised): readonly Lack[] =>
  browsers.flatMap(({id, version}) => {
    const plain = [support[id] ?? []]
      .flat()
      .filter(({flags, prefix, alternative_name}) => !flags && !prefix && !alternative_name);
    if (plain.some((statement) => isIn(version, statement))) return [];
    const added = plain.find(({version_added, version_removed}) => version_added && !version_removed)?.version_added;
    return {browser: id, since: added && isNumber(added) ? added : undefined};
  });

const isIn = (version: string, {version_added: added, version_removed: removed}: SimpleSupportStatement): boolean =>
  added !== false && isNumber(added) && !isBefore(version, added) && !(removed && !isBefore(version, removed));

/** Neither "preview" nor the like. */
const isNumber = (version: string): boolean => /^≤?\d/.test(version);

const isBefore = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((version) => version.replace('≤', '').split('.').map(Number)) as [number[], number[]];
  const at = b.findIndex((part, index) => part !== (a[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) < b[at]!;
};

/** "Chrome 120, Safari 17": the versions that bring a feature. Browsers of one engine are named once. */
export const versionsOf = (lacks: readonly Lack[]): string =>
  lacks
    .filter(({browser}) => !lacks.some((other) => other.browser === engines[browser]))
    .map(({browser, since}) =>
      since ? `${data.browsers[browser].name} ${since}` : `no ${data.browsers[browser].name}`,
    )
    .join(', ');

/** The desktop browser with the same engine. */
const engines: Partial<Record<BrowserName, BrowserName>> = {
  chrome_android: 'chrome',
  edge: 'chrome',
  samsunginternet_android: 'chrome',
  firefox_android: 'firefox',
  safari_ios: 'safari',
};
