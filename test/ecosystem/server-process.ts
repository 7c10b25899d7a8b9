/** Servers of build tools and frameworks, each a process of its own. */
import {spawn} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {environment} from './command.ts';

export interface Server {
  readonly address: string;
  /** All that it has printed so far. */
  readonly said: () => string;
  readonly close: () => Promise<void>;
}

export interface ServerCommand {
  /** Where it runs. */
  readonly folder: string;
  /** Program and arguments, for a port of 127.0.0.1. */
  readonly command: (port: number) => readonly [program: string, ...args: string[]];
  /** What it prints once it answers. */
  readonly ready: RegExp;
  /** Where its page is, as `/nuxt/`. */
  readonly path: string;
}

/** A port that nothing listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** In milliseconds, for a start and for an end. */
const limit = {start: 180_000, end: 10_000};

/** How to end the servers that run, at once. */
const running = new Set<() => void>();

process.on('exit', () => running.forEach((kill) => kill()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/**
 * Starts a server and waits until it says that it is ready.
 * @throws {Error} With what it has printed, where it ends before, or is not ready in time.
 */
export const startServer = async ({folder, command, ready, path}: ServerCommand): Promise<Server> => {
  const port = await freePort();
  const [program, ...args] = command(port);
  // A group of its own, so that the processes that it starts end with it.
  const server = spawn(program, args, {cwd: folder, env: environment(), detached: true});
  const send = (signal: NodeJS.Signals): void => {
    try {
      process.kill(-server.pid!, signal);
    } catch {
      // All of them have ended.
    }
  };
  const kill = (): void => send('SIGKILL');
  running.add(kill);
  const ended = new Promise<void>((resolve) => server.on('close', resolve));
  let output = '';
  const isReady = new Promise<boolean>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (text) => {
        output += String(text);
        if (ready.test(output)) resolve(true);
      });
    server.on('error', reject).on('close', () => resolve(false));
  });
  const close = async (): Promise<void> => {
    const late = setTimeout(kill, limit.end);
    send('SIGTERM');
    await ended;
    clearTimeout(late);
    // What it has started and left.
    kill();
    running.delete(kill);
  };
  const late = setTimeout(kill, limit.start);
  const started = await isReady;
  clearTimeout(late);
  if (started) return {address: `http://127.0.0.1:${port}${path}`, said: () => output, close};
  await close();
  throw new Error(`"${[program, ...args].join(' ')}" ended before it was ready: ${output}`);
};
