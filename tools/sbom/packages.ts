import {nodeResolve} from '@rollup/plugin-node-resolve';
import {existsSync, readFileSync} from 'node:fs';
import {rollup} from 'rollup';

/** A package of others, as it is installed here. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly license: string;
  /** Address of its sources. */
  readonly sources: string;
  /** As in the lock file: https://www.w3.org/TR/SRI/, of the package as npm serves it. */
  readonly integrity: string;
  readonly dependencies: readonly string[];
}

/**
 * The packages whose code goes into the bundles, by name: Rollup itself is asked, so that none can be forgotten.
 * @param entries Modules in dist.
 */
export const bundledIn = async (...entries: readonly string[]): Promise<readonly string[]> => {
  const bundle = await rollup({input: [...entries], plugins: [nodeResolve()]});
  await bundle.close();
  const names = bundle.watchFiles.flatMap(
    (file) => /.*node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(file)?.[1] ?? [],
  );
  return [...new Set(names.map((name) => name.replace('\\', '/')))].sort();
};

/** @throws {Error} Where the package does not say all that is needed. */
export const readPackage = (name: string): Package => {
  const {version, license, repository, dependencies} = json(`node_modules/${name}/package.json`) as {
    version: string;
    license?: string;
    repository?: {url: string};
    dependencies?: Readonly<Record<string, string>>;
  };
  const {packages} = json('package-lock.json') as {packages: Readonly<Record<string, {integrity?: string}>>};
  const integrity = packages[`node_modules/${name}`]?.integrity;
  if (!license || !repository || !integrity)
    throw new Error(`${name} has no licence, repository or integrity to put into the SBOM; look at its package.json.`);
  return {
    name,
    version,
    license,
    sources: repository.url.replace(/^git\+/, ''),
    integrity,
    dependencies: Object.keys(dependencies ?? {}),
  };
};

/** @throws {Error} Where the package has no licence file: its text must go with its code. */
export const licenceOf = (name: string): string => {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE']
    .map((file) => `node_modules/${name}/${file}`)
    .find((file) => existsSync(file));
  if (!file) throw new Error(`${name} is in the bundle and has no licence file; take its licence from its sources.`);
  return readFileSync(file, 'utf8').trim();
};

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
