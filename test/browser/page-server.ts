/** For Node tests: a server of the project’s files, and Chromium. */
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {localRequests, loopback} from '../../preview/local-only.ts';
import {testServer} from './test-server.mjs';

/** Serves the project’s root and the routes of `test-server.mjs`. */
export const servePages = async (): Promise<{readonly address: string; readonly close: () => Promise<void>}> => {
  const server = await startDevServer({
    config: {
      rootDir: '.',
      hostname: loopback,
      port: 0,
      nodeResolve: false,
      watch: false,
      clearTerminalOnReload: false,
      // A page may import modules of the tests.
      plugins: [esbuildPlugin({ts: true, target: 'esnext'})],
      middleware: [localRequests, testServer],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const address = server.server?.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
  return {
    address: `http://localhost:${address.port}`,
    close: async () => {
      await server.stop();
    },
  };
};

/** @param flags More command-line switches for Chromium. */
export const openBrowser = (...flags: readonly string[]): Promise<Browser> =>
  launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu', ...flags],
  });

/** Waits until our elements in a page, those inside `<all-page>` included, show their text or have none. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    interface Ours extends Element {
      readonly shown?: unknown;
      readonly empty?: boolean;
      readonly src?: string;
    }
    const oursIn = (root: ParentNode): Ours[] =>
      [...root.querySelectorAll('*')]
        .filter(({localName}) => localName.startsWith('all-'))
        .flatMap((element) => [element, ...(element.shadowRoot ? oursIn(element.shadowRoot) : [])]);
    const isWaiting = ({shadowRoot, shown, empty, src}: Ours): boolean =>
      !shadowRoot?.querySelector('section') && !(shown && empty && !src);
    while (oursIn(document).some(isWaiting))
      await new Promise((resolve) => {
        document.addEventListener('all-language', resolve, {once: true});
        document.addEventListener('all-content', resolve, {once: true});
      });
  });
