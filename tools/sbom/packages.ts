import {nodeResolve} from '@rollup/plugin-node-resolve';
import {globSync, readFileSync} from 'node:fs';
import {rollup} from 'rollup';

/** The parts of a package.json that the SBOM needs. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly license: string;
  readonly dependencies?: Record<string, string>;
  readonly repository?: string | {url?: string; directory?: string};
}

/** A package of others, as it is installed here. */
export interface Package {
  readonly manifest: Manifest;
  /** As in the lock file: https://www.w3.org/TR/SRI/, of the package as npm serves it. */
  readonly integrity: string;
}

/**
 * The packages with code in the bundles, by name: Rollup itself is asked, so that none can be forgotten.
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
  const manifest = json(`node_modules/${name}/package.json`) as Manifest;
  const {packages} = json('package-lock.json') as {packages: Readonly<Record<string, {integrity?: string}>>};
  const integrity = packages[`node_modules/${name}`]?.integrity;
  if (!manifest.license || !manifest.repository || !integrity)
    throw new Error(`${name} has no licence, repository or integrity to put into the SBOM; look at its package.json.`);
  return {manifest, integrity};
};

/** @throws {Error} Where the package has no licence file: its text must go with its code. */
export const licenceOf = (name: string): string => {
  const [file] = globSync(`node_modules/${name}/{LICENSE,LICENSE.md,LICENSE.txt,LICENCE}`);
  if (!file) throw new Error(`${name} is in the bundle and has no licence file; take its licence from its sources.`);
  return readFileSync(file, 'utf8').trim();
};

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
