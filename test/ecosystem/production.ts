/** Servers of frameworks that make each page when a reader asks for it, as they run in production. */
import {join} from 'node:path';
import {succeed} from './command.ts';
import {startServer, type Server} from './server-process.ts';

const folder = join(import.meta.dirname, 'apps/next');

/**
 * Builds the app of Next.js for a server, and starts that.
 * @throws {Error} With what it has printed, where it ends before it is ready.
 */
export const nextServer = async (): Promise<Server> => {
  await succeed(folder, 'env', 'SERVER=yes', 'next', 'build', '--turbopack');
  return startServer({
    folder,
    command: (port) => ['env', 'SERVER=yes', 'next', 'start', '--port', `${port}`, '--hostname', '127.0.0.1'],
    ready: /Ready in/,
    path: '/',
  });
};
