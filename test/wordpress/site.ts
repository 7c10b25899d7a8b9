import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startDatabase, type Database} from './database.ts';
import {freePort, startServer} from './server.ts';

/** A new WordPress site with one user, its administrator. */
export interface Site {
  readonly address: string;
  /** The folder with its files. */
  readonly root: string;
  readonly administrator: Account;
  /** Warnings of PHP so far. */
  readonly warnings: () => string;
  /** Stops the servers, and deletes the folder. */
  readonly stop: () => Promise<void>;
}

export interface Account {
  readonly name: string;
  readonly password: string;
}

/** Folder of the WordPress to copy: WORDPRESS, or the Debian package. */
const original = process.env['WORDPRESS'] ?? '/usr/share/wordpress';

export const startSite = async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  const removeFolder = (): void => rmSync(folder, {recursive: true, force: true});
  process.once('exit', removeFolder);
  const root = join(folder, 'site');
  const log = join(folder, 'php.log');
  const administrator: Account = {name: 'editor-in-chief', password: 'a password for a moment'};
  // Debian's settings point to the system database.
  const own = [join(original, 'wp-config.php'), join(original, '.htaccess')];
  cpSync(original, root, {recursive: true, dereference: true, filter: (file) => !own.includes(file)});

  const database = await startDatabase(join(folder, 'database'));
  writeFileSync(join(root, 'wp-config.php'), settings(database, log));
  const port = await freePort();
  const server = await startServer(
    'started',
    // The editor sends several requests at once.
    {PHP_CLI_SERVER_WORKERS: '4'},
    'php',
    '-d',
    'sendmail_path=/bin/true',
    '-S',
    `127.0.0.1:${port}`,
    '-t',
    root,
  );
  const address = `http://127.0.0.1:${port}`;
  await install(address, administrator);
  return {
    address,
    root,
    administrator,
    warnings: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    stop: async () => {
      await server.stop();
      await database.stop();
      process.off('exit', removeFolder);
      removeFolder();
    },
  };
};

/** wp-config.php, without requests to other servers or background jobs. */
const settings = ({name, socket}: Database, log: string): string => `<?php
define('DB_NAME', '${name}');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', '${log}');
define('WP_DEBUG_DISPLAY', false);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const install = async (address: string, {name, password}: Account): Promise<void> => {
  const response = await fetch(`${address}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'Harbor Lane Hospital',
      user_name: name,
      admin_password: password,
      admin_password2: password,
      pw_weak: 'on',
      admin_email: 'web@harborlane.example',
      blog_public: '0',
      language: '',
    }),
  });
  const page = await response.text();
  if (!page.includes('Success!')) throw new Error(`WordPress could not be installed:\n${page}`);
};
