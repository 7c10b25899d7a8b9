/** For tests: the site, built into a folder of its own. */
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {buildSite} from '../../demo/site/build.ts';

export interface BuiltSite {
  readonly folder: string;
  /** HTML by path in the site, without the pages of the demo and the examples. */
  readonly pages: ReadonlyMap<string, string>;
  readonly read: (path: string) => string;
  readonly remove: () => void;
}

export const builtSite = async (): Promise<BuiltSite> => {
  const above = mkdtempSync(join(tmpdir(), 'all-widgets-site-'));
  const folder = join(above, 'site');
  await buildSite(folder);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const paths = globSync('{*,tags/*,docs/*,builder/index}.html', {cwd: folder}).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return {
    folder,
    pages: new Map(paths.sort().map((path) => [path, read(path)])),
    read,
    remove: () => {
      rmSync(above, {recursive: true, force: true});
    },
  };
};

/** All files of the site, as paths in it. */
export const filesIn = (folder: string): ReadonlySet<string> =>
  new Set(
    globSync('**/*', {cwd: folder, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')),
  );
