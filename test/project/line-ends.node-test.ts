/** A clone has the same bytes on every system, also where Git is set to write the line ends of Windows. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));

it('A checkout has the same bytes with the line ends of Windows turned on', () => {
  for (const set of ['true', 'false'])
    execFileSync('git', ['-c', `core.autocrlf=${set}`, 'checkout-index', '--all', `--prefix=${join(folder, set)}/`]);
  const files = globSync('**/*.*', {cwd: join(folder, 'false'), withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name));
  assert.ok(files.length > 1_000);
  const other = (file: string): string => file.replace(join(folder, 'false'), join(folder, 'true'));
  const changed = files.filter((file) => !readFileSync(file).equals(readFileSync(other(file))));
  assert.deepEqual(changed.slice(0, 5), []);
});
