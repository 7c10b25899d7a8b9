/** Who stops a command stops all that it has started, and a step of a command that fails is named in one sentence. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Readable} from 'node:stream';
import {finished} from 'node:stream/promises';
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
/** Says that it has begun, and goes on for longer than a test may take. */
const endless = script('endless.mjs', 'console.log("begun"); setTimeout(() => {}, 180_000);');
const timeout = 120_000;
const importRun = `import {run} from ${JSON.stringify(pathToFileURL(resolve('tools/run.ts')).href)};`;

/** Resolves when every process is gone that writes to this output. */
const whenClosed = async (output: Readable): Promise<void> => {
  output.resume();
  await finished(output);
};

describe('a command that is stopped', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it(`by ${signal} stops its step and begins no other`, {timeout}, async () => {
      const both = `const step = () => run('node', ${JSON.stringify(endless)}).catch(() => {});`;
      const file = script(`steps-${signal}.ts`, `${importRun}\n${both}\nawait step();\nawait step();`);
      const child = spawn(process.execPath, [file], {env, stdio: ['ignore', 'pipe', 'inherit']});
      await once(child.stdout, 'data');
      child.kill(signal);
      assert.deepEqual(await once(child, 'exit'), [null, signal]);
      await whenClosed(child.stdout);
    });

  it('with the shell of npm stops what that has started', {timeout}, async () => {
    const start = `node tools/setup.mjs ${endless} && echo on`;
    const shell = spawn('sh', ['-c', start], {env: {...env, npm_lifecycle_event: 'start'}});
    await once(shell.stdout, 'data');
    shell.kill('SIGTERM');
    await whenClosed(shell.stdout);
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
