/** For tests: the site, built once for the files that it is made from. */
import {existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {buildSite, stampOfSources} from '../../demo/site/build.ts';

export interface BuiltSite {
  readonly folder: string;
  /** HTML by path in the site, without the pages of the demo and the examples. */
  readonly pages: ReadonlyMap<string, string>;
  readonly read: (path: string) => string;
}

/** Sites of tests, each by the hash of its sources. */
const above = resolve('node_modules/.cache/site-of-tests');

/** In milliseconds. */
const hour = 3_600_000;

/** Builds the site, unless the one for these sources is there. Those of before go, when no test can be at them any more. */
const siteFolder = async (): Promise<string> => {
  const name = stampOfSources().slice(0, 16);
  const folder = join(above, name);
  if (existsSync(folder)) return folder;
  mkdirSync(above, {recursive: true});
  for (const earlier of readdirSync(above)) {
    const path = join(above, earlier);
    if (statSync(path).mtimeMs < Date.now() - hour) rmSync(path, {recursive: true});
  }
  // Another test may be building it, too.
  const own = `${folder}.${process.pid}`;
  await buildSite(own);
  if (existsSync(folder)) rmSync(own, {recursive: true});
  else renameSync(own, folder);
  return folder;
};

export const builtSite = async (): Promise<BuiltSite> => {
  const folder = await siteFolder();
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const paths = globSync('{*,tags/*,docs/*,builder/index}.html', {cwd: folder}).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return {folder, pages: new Map(paths.sort().map((path) => [path, read(path)])), read};
};

/** All files of the site, as paths in it. */
export const filesIn = (folder: string): ReadonlySet<string> =>
  new Set(
    globSync('**/*', {cwd: folder, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')),
  );

// For the server of the browser tests, which must not stand still meanwhile.
if (import.meta.main) console.log(await siteFolder());
