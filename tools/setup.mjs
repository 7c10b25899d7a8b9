/**
 * Makes a machine with only Node and npm (and, on Linux, apt) ready, and is done at once where it is ready already.
 * Runs before anything is installed, so it is plain JavaScript and needs nothing but Node 20.
 *
 *   node tools/setup.mjs              packages
 *   node tools/setup.mjs --browsers   packages, the browsers that the tests run in, and the style sheets of others there
 *   node tools/setup.mjs --wordpress  packages, and what "npm run wordpress" tries the plugin on
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {accessSync, constants, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fetchStyleSheets} from './setup/style-sheets.mjs';

const stamp = 'node_modules/.all-widgets-setup';

/** What the tests need of the machine, and the Debian packages it comes in. */
const needed = {
  '--browsers': [
    {command: 'chromium', packages: ['chromium']},
    {command: 'firefox-esr', packages: ['firefox-esr']},
    {command: 'WebKitWebDriver', packages: ['webkit2gtk-driver']},
    {command: 'xvfb-run', packages: ['xvfb', 'xauth']},
    {file: '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf', packages: ['fonts-noto-core']},
    {file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', packages: ['fonts-noto-cjk']},
    {command: 'xliff2po', packages: ['translate-toolkit']},
  ],
  '--wordpress': [
    {command: 'chromium', packages: ['chromium']},
    {command: 'php', packages: ['php-cli']},
    // The server of mariadb-server, without the service that would start with the machine.
    {file: '/usr/sbin/mariadbd', packages: ['mariadb-server-core']},
    // WordPress wants a web server beside it; this one stays off until somebody turns it on.
    {file: '/usr/share/wordpress/wp-load.php', packages: ['wordpress', 'mini-httpd']},
    {file: '/usr/share/wordpress/wp-content/themes/twentytwentythree', packages: ['wordpress-theme-twentytwentythree']},
  ],
};

const installPackages = () => {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages …');
  npm('ci', '--include=dev', '--no-progress', '--loglevel=error');
  // Brings the Node that the tools need, whatever the machine has; see docs/decisions.
  npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
  writeFileSync(stamp, wanted);
};

const installDebianPackages = (needed) => {
  if (process.platform !== 'linux') {
    fail('the tests set up what they need on Debian only; elsewhere, run them in a Debian container.');
  }
  const missing = needed.filter(({command, file}) => (command ? !isOnPath(command) : !existsSync(file)));
  if (!missing.length) return;
  const packages = missing.flatMap(({packages}) => packages);
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!isOnPath('apt-get') || (root.length && !isOnPath('sudo')))
    fail(`The tests need ${packages.join(', ')}: install these Debian packages and start again.`);
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = (...args) => {
    const [command, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...args];
    execFileSync(command, rest, {stdio: ['ignore', 'ignore', 'inherit']});
  };
  try {
    apt('update');
    apt('install', '--no-install-recommends', ...packages);
  } catch {
    fail(
      `apt-get could not install ${packages.join(', ')}: see its message above, install them by hand and start again.`,
    );
  }
};

const installStyleSheets = () => {
  try {
    fetchStyleSheets('test/strangers');
  } catch ({message}) {
    fail(message);
  }
};

const npm = (...args) => {
  try {
    execFileSync('npm', args, {stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'});
  } catch {
    fail(`"npm ${args[0]}" failed: see its message above.`);
  }
};

const isOnPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const fail = (sentence) => {
  console.error(`all-widgets: ${sentence}`);
  process.exit(1);
};

installPackages();
for (const option of process.argv.slice(2)) installDebianPackages(needed[option]);
if (process.argv.includes('--browsers')) installStyleSheets();
