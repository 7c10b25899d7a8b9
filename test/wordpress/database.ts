import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {startServer, type Server} from './server.ts';

export interface Database extends Server {
  /** Path of its Unix socket. It listens on no port. */
  readonly socket: string;
  readonly name: string;
}

/** Debian installs the server outside the path of ordinary users. */
const path = {PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`};

/** Starts a MariaDB of its own with one empty database, user root, no password. */
export const startDatabase = async (folder: string): Promise<Database> => {
  const name = 'wordpress';
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const first = join(folder, 'first.sql');
  mkdirSync(folder);
  writeFileSync(first, `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4;\n`);
  const who = `--user=${userInfo().username}`;
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', who, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, ...path}},
  );
  const server = await startServer(
    'ready for connections',
    path,
    'mariadbd',
    '--no-defaults',
    who,
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--init-file=${first}`,
    '--skip-networking',
    // The data need not survive a crash.
    '--innodb-flush-method=nosync',
  );
  return {socket, name, ...server};
};
