/** Servers of frameworks that make each page when a reader asks for it, as they run in production. */
import {spawn} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {succeed} from './command.ts';

const here = import.meta.dirname;
const bin = join(here, 'node_modules/.bin');

export interface Server {
  readonly address: string;
  readonly close: () => Promise<unknown>;
}

/** A port that nothing listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/**
 * Builds the app of Next.js for a server, and starts that.
 * @throws {Error} With what it has printed, where it ends before it is ready.
 */
export const nextServer = async (): Promise<Server> => {
  const folder = join(here, 'apps/next');
  const settings = {SERVER: 'yes', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1'};
  await succeed(folder, 'env', 'SERVER=yes', 'next', 'build', '--turbopack');
  const port = await freePort();
  const server = spawn(process.execPath, [join(bin, 'next'), 'start', '--port', `${port}`, '--hostname', '127.0.0.1'], {
    cwd: folder,
    env: {...process.env, ...settings},
  });
  const ended = new Promise((resolve) => server.on('close', resolve));
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (text) => {
        output += String(text);
        if (output.includes('Ready in')) resolve();
      });
    server.on('close', () => reject(new Error(`"next start" ended: ${output}`)));
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.kill();
      return ended;
    },
  };
};
