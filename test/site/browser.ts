/** For Node tests: the site in Chromium, served below a path of its own, and dist where the snippets expect it. */
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser} from '../browser/page-server.ts';
import {builtSite, type BuiltSite} from './pages.ts';

export interface OpenSite {
  readonly site: BuiltSite;
  readonly browser: Browser;
  readonly address: string;
  /** Files of the test, by path. A URL is a file to read. */
  readonly own: Map<string, string | URL>;
  /** Lines in the console, errors and failed requests of every page that was opened. */
  readonly lines: string[];
  readonly open: (path: string, width?: number) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** The site below /a/path/, dist where the snippets expect it, files of the test, and nothing else. */
const serve = (site: BuiltSite, own: OpenSite['own']): Promise<Server> =>
  new Promise((resolve) => {
    const server: Server = createServer(({url = '/'}, response) => {
      const path = decodeURI(url.replace(/[?#].*/, ''));
      const given = own.get(path);
      const file =
        given ??
        path
          .replace(/^\/a\/path\//, `${site.folder}/`)
          .replace(/^\/people\//, `${join(site.folder, 'demo/people')}/`)
          .replace(/^\/vendor\/all-widgets\/[\d.]+\//, `${join(site.folder, 'dist')}/`);
      const isFile = typeof given !== 'string' && file !== path && existsSync(file) && statSync(file).isFile();
      response.statusCode = given !== undefined || isFile ? 200 : 404;
      response.setHeader('Content-Type', types[path.split('.').at(-1)!] ?? 'text/html; charset=utf-8');
      // For modules in pages of another origin.
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (isFile) createReadStream(file).pipe(response);
      else response.end(typeof given === 'string' ? given : '');
    }).listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });

export const openSite = async (): Promise<OpenSite> => {
  const own: OpenSite['own'] = new Map();
  const lines: string[] = [];
  // One after the other: where the site cannot be built, no browser stays open and keeps the process from its end.
  const site = await builtSite();
  const browser = await openBrowser();
  const server = await serve(site, own);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const open = async (path: string, width = 1280): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({width, height: 900});
    page.on('console', (message) => {
      // The browser says so of every page that is shown with scripts off.
      if (!message.text().startsWith('Blocked script execution')) lines.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => lines.push(`${path}: ${String(error)}`));
    page.on('response', (response) => {
      if (response.status() >= 400) lines.push(`${path}: ${response.status()} ${response.url()}`);
    });
    await page.goto(address + path, {waitUntil: 'load'});
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return {site, browser, address, own, lines, open, close};
};
