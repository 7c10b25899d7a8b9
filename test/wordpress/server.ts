import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {createInterface} from 'node:readline';

export interface Server {
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server, and waits until it writes `ready` to standard error.
 * @throws {Error} With its last output, if it exits instead.
 */
export const startServer = (
  ready: string,
  environment: Readonly<Record<string, string>>,
  command: string,
  ...args: readonly string[]
): Promise<Server> =>
  new Promise((resolve, reject) => {
    // A process group of its own, so that its children end with it.
    const server = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {...process.env, ...environment},
    });
    const ended = new Promise<void>((end) => server.once('close', () => end()));
    const said: string[] = [];
    const killGroup = (): void => {
      if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid!, 'SIGKILL');
    };
    // Also when the tests are interrupted.
    process.once('exit', killGroup);
    const stop = async (): Promise<void> => {
      process.off('exit', killGroup);
      killGroup();
      await ended;
    };
    createInterface(server.stderr).on('line', (line) => {
      said.push(line);
      if (said.length > 10) said.shift();
      if (line.includes(ready)) resolve({stop});
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`${command} ended before it was ready:\n${said.join('\n')}`)));
  });

/** A free port. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
