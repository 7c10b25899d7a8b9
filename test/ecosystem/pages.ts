/** The policy of the README, and one section alone. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {succeed} from './command.ts';

const here = import.meta.dirname;

/** The README's policy, and the icon of the apps. */
const policy = `${/^Content-Security-Policy: (.*)$/m.exec(readFileSync(join(here, '../../README.md'), 'utf8'))![1]!}`;

/**
 * @param names Names for `trusted-types`, after ours.
 * @param html The page, where it has scripts inside.
 */
export const policyWith = (names: string, html = ''): string => {
  const scripts = [...html.matchAll(/<script(?![^>]* src=)[^>]*>([^]+?)<\/script>/g)];
  const hashes = scripts.map(([, code]) => ` 'sha256-${createHash('sha256').update(code!).digest('base64')}'`).join('');
  return `${policy.replace("script-src 'self'", `$&${hashes}`)} ${names}; img-src data:`;
};

/**
 * One section in Spanish.
 * @param limit Bytes of the script and of the words in Spanish that it loads, minified and not compressed.
 * @throws {Error} Where they are too large.
 */
export const buildOneSection = async (name: string, limit: number): Promise<void> => {
  await succeed(
    here,
    'vite',
    'build',
    `apps/${name}`,
    '--base=./',
    '--outDir',
    `../../built/${name}`,
    '--logLevel=warn',
  );
  const folder = join(here, 'built', name, 'assets');
  const size = (start: string): number => {
    const files = readdirSync(folder).filter((file) => file.startsWith(`${start}-`) && file.endsWith('.js'));
    assert.equal(files.length, 1, files.join());
    return statSync(join(folder, files[0]!)).size;
  };
  const [script, words] = [size('index'), size('es')];
  assert.ok(script + words < limit, `${script} and ${words} bytes`);
};
