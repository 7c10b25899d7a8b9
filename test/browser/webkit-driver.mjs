/** WebKit is driven through WebKitWebDriver, which needs a display: each browser gets a driver and a display of its own. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {globSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {WebdriverLauncher} from '@web/test-runner-webdriver';

/** Debian keeps it in a folder named after the processor. */
const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** Resolves once something listens on the port. */
const listening = (port, child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (code) => reject(new Error(`WebKitWebDriver ended early (${code}).`)));
    const attempt = () =>
      connect(port, '127.0.0.1')
        .once('connect', function () {
          this.destroy();
          resolve();
        })
        .once('error', () => setTimeout(attempt, 50));
    attempt();
  });

/** WebKit keeps the pages of every file in one process, and near 3 GB it crawls: a new one begins after as many files. */
const filesPerBrowser = 10;

/** How long a browser may take to start, in milliseconds. Some never answer; the next attempt has a driver of its own. */
const startTimeout = 50_000;
const startAttempts = 3;

/** What a session asks for. */
export const capabilities = {
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {
    binary: process.env.WEBKIT_PATH ?? browser,
    args: ['--automation', '--javascript-can-open-windows-automatically=true'],
  },
};

/** Process groups of the running drivers. A signal that ends the tests does not reach them on its own. */
const groups = new Set();
process.on('exit', () => groups.forEach((group) => process.kill(-group)));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** @returns The port of a driver, and what ends it with its display and its browser, which are processes of one group. */
export const startDriver = async () => {
  const port = await freePort();
  const child = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      // Without a graphics card, layers that are drawn apart only cost a processor's time.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      // The sandbox of WebKitGTK does not start for root, as in a container.
      ...(process.getuid() === 0 ? {WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'} : {}),
    },
  });
  if (child.pid) groups.add(child.pid);
  child.once('exit', () => groups.delete(child.pid));
  await listening(port, child);
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    process.kill(-child.pid);
    await exit;
  };
  return {port, end};
};

/** Starts WebKit, and starts it again after some files. Ends it by ending its processes, as a driver may not answer. */
class WebKitLauncher extends WebdriverLauncher {
  /** Ends the driver that runs. */
  #end = async () => {};
  #files = 0;

  async createDriverManager() {
    for (let attempt = 1; ; attempt++) {
      const {port, end} = await startDriver();
      this.#end = end;
      this.options.port = port;
      const tooLong = setTimeout(end, startTimeout);
      try {
        return await super.createDriverManager();
      } catch (error) {
        await this.stop();
        if (attempt === startAttempts) throw error;
      } finally {
        clearTimeout(tooLong);
      }
    }
  }

  async stopSession(id) {
    const result = await super.stopSession(id);
    // The next file starts a browser again.
    if (++this.#files % filesPerBrowser === 0) await this.stop();
    return result;
  }

  async stop() {
    // The browser ends with its driver, so there is no session to take leave of.
    this.driver = undefined;
    this.driverManager = undefined;
    await super.stop();
    await this.#end();
  }
}

/** @returns WebKit for the test runner. */
export const webKitLauncher = () =>
  new WebKitLauncher({
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    // A test may end before its page has loaded, and the driver then never answers. A second attempt, two minutes later,
    // would lead away from the test that runs by then.
    connectionRetryCount: 0,
    capabilities: {...capabilities, 'wdio:enforceWebDriverClassic': true, pageLoadStrategy: 'none'},
  });
