/** Servers of frameworks that make each page when a reader asks for it, as they run in production. */
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {elements} from '../../src/define.ts';
import {succeed} from './command.ts';
import {entries} from './runtimes.ts';
import {startServer, type Server} from './server-process.ts';

const here = import.meta.dirname;
const folder = join(here, 'apps/next');

/**
 * Builds the app of Next.js for a server, and starts that. Its page `/edge` is made by a server that is no Node.
 * @throws {Error} With what it has printed, where it ends before it is ready.
 */
export const nextServer = async (builder: 'turbopack' | 'webpack'): Promise<Server> => {
  await succeed(folder, 'env', 'SERVER=yes', 'next', 'build', `--${builder}`);
  return startServer({
    folder,
    command: (port) => ['env', 'SERVER=yes', 'next', 'start', '--port', `${port}`, '--hostname', '127.0.0.1'],
    ready: /Ready in/,
    path: '/',
  });
};

/** Those for servers that are no Node. The module that writes pages reads files, so it needs Node, Bun or Deno. */
const workerEntries = (): readonly string[] => entries('workerd').filter((name) => name !== 'all-widgets/prerender.js');

/** Bundles a worker that imports every entry, as Cloudflare's own tool does, and starts it. */
const startWorker = async (): Promise<Server> => {
  const imports = workerEntries().map((name) => `export * as ${JSON.stringify(name)} from ${JSON.stringify(name)};\n`);
  mkdirSync(join(here, 'built/workerd'), {recursive: true});
  writeFileSync(join(here, 'built/workerd/entries.js'), imports.join(''));
  const conditions = '--conditions=workerd,worker,browser';
  const out = '--outfile=built/workerd/worker.js';
  const said = await succeed(here, 'esbuild', 'apps/workerd/worker.js', '--bundle', '--format=esm', conditions, out);
  if (/warn/i.test(said)) throw new Error(`esbuild is not silent: ${said}`);
  // The package runs no code when it is installed, so this is the binary.
  const program = join(here, 'node_modules/@cloudflare/workerd-linux-64/bin/workerd');
  return startServer({
    folder: join(here, 'apps/workerd'),
    command: (port) => [program, 'serve', 'config.capnp', `--socket-addr=http=127.0.0.1:${port}`, '--control-fd=1'],
    ready: /"listen"/,
    path: '/',
  });
};

/** @throws {Error} Where an import fails or says something, or has other exports than on a page. */
export const workerAnswers = async (): Promise<void> => {
  const {address, said, close} = await startWorker();
  try {
    const {exports, tags, data} = (await (await fetch(address)).json()) as Record<string, unknown>;
    const expected = Object.fromEntries(
      await Promise.all(
        workerEntries().map(async (name) => [name, Object.keys((await import(name)) as object).sort()] as const),
      ),
    );
    assert.ok(Object.keys(expected).length > 20);
    assert.deepEqual(exports, expected);
    assert.deepEqual([tags, data], [Object.keys(elements), {}]);
    assert.doesNotMatch(said(), /warn|error/i);
  } finally {
    await close();
  }
};
