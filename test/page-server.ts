/** For Node tests that look at pages: the project's files at an address, and a Chromium to open them with. */
import {startDevServer} from '@web/dev-server';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {testServer} from './test-server.mjs';

/** @returns The address of the project's root, with the pages of `test-server.mjs` in it, and how to end. */
export const servePages = async (): Promise<{readonly address: string; readonly close: () => Promise<void>}> => {
  const server = await startDevServer({
    config: {
      rootDir: '.',
      port: 0,
      nodeResolve: false,
      watch: false,
      clearTerminalOnReload: false,
      middleware: [testServer],
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

/** @param flags What the browser is told besides. */
export const openBrowser = (...flags: readonly string[]): Promise<Browser> =>
  launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu', ...flags],
  });

/** Waits until our elements in a page, those inside an `<all-page>` included, show their words or have none to show. */
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
