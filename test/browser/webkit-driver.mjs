/** WebKit is driven through WebKitWebDriver, which needs a display: both run for as long as the tests do. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {globSync} from 'node:fs';
import {createServer, connect} from 'node:net';
import {webdriverLauncher} from '@web/test-runner-webdriver';

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

const port = await freePort();

/** WebKit keeps the pages of every file in one process, and near 3 GB it crawls: a new one begins after as many files. */
const filesPerProcess = 10;

/** @param options As of webdriverLauncher. */
const launcher = (options) => {
  const webKit = webdriverLauncher(options);
  const {stopSession} = webKit;
  let files = 0;
  webKit.stopSession = async (id) => {
    const result = await stopSession.call(webKit, id);
    // The next file starts one again.
    if (++files % filesPerProcess === 0) await webKit.stop();
    return result;
  };
  return webKit;
};

/** @returns The options of webdriverLauncher, a launcher that has them, and a plugin that starts and stops its driver with the test server. */
export const webKitDriver = () => {
  let child;
  const options = {
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    // A test may end before its page has loaded, and the driver then never answers. A second attempt, two minutes later,
    // would lead away from the test that runs by then.
    connectionRetryCount: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {
        binary: process.env.WEBKIT_PATH ?? browser,
        args: ['--automation', '--javascript-can-open-windows-automatically=true'],
      },
    },
  };
  return {
    options,
    launcher: launcher(options),
    plugin: {
      name: 'webkit-driver',
      async serverStart() {
        child = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
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
        await listening(port, child);
        child.removeAllListeners('exit');
      },
      serverStop() {
        if (child?.pid) process.kill(-child.pid);
      },
    },
  };
};
