/** Who stops a command stops all that it has started, and a step of a command that fails is named in one sentence. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, describe, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true, maxRetries: 5}));
const env = {...process.env, NODE_TEST_CONTEXT: ''};

const script = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
/** Says which process it is, and goes on for ever. */
const endless = script('endless.mjs', 'console.log(process.pid); setInterval(() => {}, 1000);');
const importRun = `import {run} from ${JSON.stringify(pathToFileURL(resolve('tools/run.ts')).href)};`;

/** Waits until a process is gone. */
const isGone = async (pid: number): Promise<boolean> => {
  for (let turn = 0; turn < 100; turn += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  process.kill(pid, 'SIGKILL');
  return false;
};

describe('a command that is stopped', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it(`by ${signal} stops its step and begins no other`, async () => {
      const both = `const step = () => run('node', ${JSON.stringify(endless)}).catch(() => {});`;
      const file = script(`steps-${signal}.ts`, `${importRun}\n${both}\nawait step();\nawait step();`);
      const child = spawn(process.execPath, [file], {env, stdio: ['ignore', 'pipe', 'inherit']});
      const [pid] = (await once(child.stdout, 'data')) as [Buffer];
      child.kill(signal);
      assert.deepEqual(await once(child, 'exit'), [null, signal]);
      assert.ok(await isGone(Number(String(pid))));
    });

  it('with the shell of npm stops what that has started', async () => {
    const start = `node tools/setup.mjs ${endless} && echo on`;
    const shell = spawn('sh', ['-c', start], {env: {...env, npm_lifecycle_event: 'start'}});
    const [pid] = (await once(shell.stdout, 'data')) as [Buffer];
    shell.kill('SIGTERM');
    assert.ok(await isGone(Number(String(pid))));
  });
});

it('A build of which a step fails says so in one sentence', () => {
  const text = `${importRun}
import {orSentence} from ${JSON.stringify(pathToFileURL(resolve('tools/command-line.ts')).href)};
await orSentence(() => run('node', '-e', 'process.exit(3)'));`;
  const {status, stderr} = spawnSync(process.execPath, [script('fails.ts', text)], {encoding: 'utf8', env});
  assert.equal(status, 1);
  assert.equal(stderr, 'all-widgets: "node -e process.exit(3)" failed (3); it says why above.\n');
});
