/** A command replaces the folder that it has made, and no longer once that holds a file of somebody else. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));

describe('A command that writes a folder', () => {
  for (const [script, ...args] of [['tools/release.ts'], ['demo/site/build.ts', '--out']] as const)
    it(`replaces its own, and no longer once it holds a file of somebody else: ${script}`, () => {
      const out = join(folder, script.replaceAll('/', '-'));
      const run = () => {
        const {status, stderr} = spawnSync('node', [script, ...args, out], {encoding: 'utf8'});
        return {status, said: stderr.trim()};
      };
      assert.deepEqual(run(), {status: 0, said: ''});
      const files = readdirSync(out);
      // Without it, the site is made anew.
      rmSync(join(out, 'search.json'), {force: true});
      assert.deepEqual(run(), {status: 0, said: ''});
      assert.deepEqual(readdirSync(out), files);
      rmSync(join(out, 'search.json'), {force: true});
      writeFileSync(join(out, 'own.txt'), 'The hospital’s own');
      const {status, said} = run();
      assert.equal(status, 1);
      assert.match(said, /^all-widgets: \S+ holds other things than .* \(own\.txt\); choose another folder\.$/);
      assert.equal(readFileSync(join(out, 'own.txt'), 'utf8'), 'The hospital’s own');
      assert.ok(!readdirSync(folder).some((name) => name.endsWith('.new')));
    });
});
