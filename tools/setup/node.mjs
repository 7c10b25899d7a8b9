import {spawnSync} from 'node:child_process';
import {existsSync, linkSync, readFileSync, realpathSync, rmSync, symlinkSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';

const isWindows = process.platform === 'win32';
const program = isWindows ? 'node.exe' : 'node';

/**
 * Puts the Node of the lock file first on the path of every npm script. npm 11 links it by itself; npm 10 takes the link
 * away again with the packages of other platforms. A machine that none of these packages fits uses its own Node.
 * @throws {Error} Where its own is too old, too.
 */
export const provideNode = () => {
  const modules = resolve('node_modules');
  // An npm script has found it already.
  if (process.execPath.startsWith(modules)) return;
  const link = join(modules, '.bin', program);
  const pinned = pinnedNode(modules);
  if (pinned && existsSync(link) && (isWindows || realpathSync(link) === realpathSync(pinned))) return;
  rmSync(link, {force: true});
  if (!pinned) {
    if (isNewEnough(process.versions.node)) return;
    throw new Error(
      `Node ${process.versions.node} is too old for the tools, and no package in tools/node/package.json brings another for this machine (${process.platform}, ${process.arch}): install Node 24 and start again.`,
    );
  }
  if (isWindows) linkSync(pinned, link);
  else symlinkSync(relative(join(modules, '.bin'), pinned), link);
};

/** The path of the Node that npm has installed for this platform, if one is there that runs. */
const pinnedNode = (modules) => {
  const {optionalDependencies} = JSON.parse(readFileSync('tools/node/package.json', 'utf8'));
  return Object.keys(optionalDependencies)
    .map((name) => join(modules, name, 'bin', program))
    .find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0);
};

/** Whether a Node runs TypeScript and knows `import.meta.main`, as the tools need it. */
export const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 2) || major > 24;
};
