import {isHash, isVersion} from './lock.ts';

/** A line of test/strangers/sheets.json, as far as it is looked at here. */
export interface Sheet {
  readonly package: string;
  readonly version: string;
  readonly integrity: string;
}

/** A sentence for each package of style sheets that is not held to one version and its bytes. */
export const unpinnedSheets = (file: string, sheets: readonly Sheet[]): readonly string[] =>
  sheets.flatMap(({package: name, version, integrity}) => [
    ...(isVersion(version) ? [] : [`${file}: ${name} is "${version}"; write one version, without a range.`]),
    ...(isHash(integrity)
      ? []
      : [`${file}: ${name} has no SHA-512; "npm view ${name}@${version} dist.integrity" says it.`]),
  ]);
