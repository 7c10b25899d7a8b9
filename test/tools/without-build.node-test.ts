/** A command that goes by the build says where there is none, and what it has written. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));
// What they read as they begin.
for (const file of ['package.json', 'reports', 'docs', 'src', 'locales'])
  symlinkSync(resolve(file), join(folder, file));

const run = (tool: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [resolve(tool), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NODE_TEST_CONTEXT: ''},
  });

describe('a command that goes by the build', () => {
  for (const tool of ['tools/size.ts', 'tools/docs.ts', 'demo/site/build.ts', 'preview/serve.ts', 'tools/reproduce.ts'])
    it(`says in one sentence that there is none: ${tool}`, () => {
      const {status, stderr} = run(tool);
      assert.equal(status, 1);
      assert.equal(stderr, 'all-widgets: dist is not here, or its build was broken off; run "npm run build" first.\n');
    });
});

describe('npm run size', () => {
  const recordFile = 'test/bundle/size.json';
  mkdirSync(join(folder, 'test/bundle'), {recursive: true});
  const build = (sizes: Readonly<Record<string, number>>): void => {
    mkdirSync(join(folder, 'dist/locales'), {recursive: true});
    for (const file of ['all-widgets.js', 'all-sections.js', 'pictures.json', 'embed.js', 'frame.js'])
      writeFileSync(join(folder, 'dist', file), randomBytes(sizes[file] ?? 10));
    writeFileSync(join(folder, 'dist/third-party-notices.txt'), '');
  };
  after(() => rmSync(join(folder, 'dist'), {recursive: true}));

  it('records nothing past a limit', () => {
    build({'frame.js': 1_200});
    const {status, stderr} = run('tools/size.ts', '--record');
    assert.equal(status, 1);
    assert.match(stderr, /^frame\.js has 12\d\d bytes .* the limit is 1000\.\nNothing was recorded/);
    assert.equal(existsSync(join(folder, recordFile)), false);
  });

  it('names the record, which has to be committed', () => {
    build({});
    const {status, stdout, stderr} = run('tools/size.ts', '--record');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /test\/bundle\/size\.json has these sizes: commit it/);
    assert.ok(readFileSync(join(folder, recordFile), 'utf8').includes('"frame.js"'));
  });

  it('says so before a limit is near, which whoever adds a section would meet', () => {
    build({'all-widgets.js': 58_600});
    const {status, stderr} = run('tools/size.ts', '--record');
    assert.equal(status, 0);
    assert.match(stderr, /^all-widgets\.js: a new section may not fit\. [^\n]*\n$/);
  });
});
