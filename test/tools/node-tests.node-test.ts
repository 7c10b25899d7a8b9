/** Files of tests that share a process fail by their own names, and one that cannot be read takes no other with it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));

/** Writes a file of tests, and returns its path. */
const file = (name: string, code: string): string => {
  const path = join(folder, `${name}.node-test.mjs`);
  writeFileSync(path, `import {it} from 'node:test';\nimport assert from 'node:assert';\n${code}`);
  return path;
};

describe('tests that share a process', () => {
  const {status, stdout, stderr} = spawnSync(
    'node',
    [
      'tools/node-tests.ts',
      file('right', "it('passes', () => {});"),
      file('wrong', "it('fails', () => assert.equal(1, 2));"),
      file('torn', "import './nowhere.mjs'; it('is never reached', () => {});"),
      file('last', "it('passes, too', () => {});"),
      file('alone', "it('has its own', () => assert.equal(process.argv.length, 2));"),
    ],
    // A run inside a run would report to the one around it.
    {encoding: 'utf8', env: {...process.env, NODE_TEST_CONTEXT: undefined}},
  );

  it('are all counted, and the run fails where one does', () => {
    assert.equal(status, 1);
    assert.match(stdout, /^3 passed, 2 failed$/m);
  });

  it('fail by name, in their file, with the reason', () => {
    assert.match(stderr, /✗ fails\n.*wrong\.node-test\.mjs\n.*AssertionError/);
    assert.match(stderr, /✗ \S*torn\.node-test\.mjs\n[^]*Cannot find module '\S*nowhere\.mjs'/);
  });
});
