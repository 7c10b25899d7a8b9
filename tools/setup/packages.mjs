import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

/**
 * Installs the packages of package-lock.json where they are not there yet.
 * @throws {Error} Where npm cannot install them.
 */
export const installPackages = () => {
  const lock = readLock('package-lock.json');
  if (isInstalled(lock, readLock('node_modules/.package-lock.json'))) return;
  console.log('Installing packages …');
  try {
    const args = ['ci', '--include=dev', '--include=optional', '--no-progress', '--loglevel=error'];
    execFileSync('npm', args, {stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'});
  } catch {
    throw new Error('"npm ci" failed: see its message above.');
  }
};

/**
 * Whether everything in the lock file is installed, by the record that npm keeps in node_modules. Optional packages are
 * those of other platforms, so they do not count.
 */
export const isInstalled = (lock, installed) =>
  Object.entries(lock.packages).every(([path, {version, integrity, optional}]) => {
    const there = installed.packages[path];
    return !path || optional || (there && there.version === version && there.integrity === integrity);
  });

const readLock = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {packages: {}});
