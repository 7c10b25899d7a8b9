/** For tests: the site, built once for all files of tests, until one of its sources changes. */
import {existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {basename, join, relative, resolve} from 'node:path';
import {buildSite, stampOfSources} from '../../demo/site/build.ts';

export interface BuiltSite {
  readonly folder: string;
  /** HTML by path in the site, without the pages of the demo and the examples. */
  readonly pages: ReadonlyMap<string, string>;
  readonly read: (path: string) => string;
}

const cache = resolve('node_modules/.cache/site-for-tests');

/** Another process may build the same site at the same time: the first one to end puts it in its place. */
const buildInto = async (folder: string): Promise<void> => {
  mkdirSync(cache, {recursive: true});
  const draft = mkdtempSync(join(cache, 'draft-'));
  await buildSite(draft);
  const older = readdirSync(cache).filter((name) => !name.startsWith('draft-') && name !== basename(folder));
  for (const name of older) rmSync(join(cache, name), {recursive: true, force: true});
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, {recursive: true});
    if (!existsSync(folder)) throw error;
  }
};

/** Builds the site, unless the one for these sources is there. */
const siteFolder = async (): Promise<string> => {
  const folder = join(cache, stampOfSources());
  if (!existsSync(folder)) await buildInto(folder);
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
