import {readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {dist} from './dist.mjs';
import {communityFeed, feeds, newsFeed} from './feeds.ts';
import type {Page} from './pages.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><circle cx="32" cy="32" r="30"/></svg>';

/** Files besides the pages and `dist`, by path. */
const others: Readonly<Record<string, readonly [type: string, body: string]>> = {
  [feeds['all-news'].path]: ['application/feed+json', newsFeed],
  [feeds['all-community'].path]: ['application/rss+xml; charset=utf-8', communityFeed],
  '/picture.svg': ['image/svg+xml', picture],
};

/** `dist` by path, all read at once: a build during the run must not mix two. `without-locales` lacks the locale files. */
const files = new Map<string, Buffer>();
for (const entry of readdirSync(dist, {recursive: true, withFileTypes: true})) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  const name = file.slice(dist.length);
  files.set(`/dist${name}`, readFileSync(file));
  if (!name.startsWith('/locales/')) files.set(`/without-locales${name}`, files.get(`/dist${name}`)!);
}

/**
 * Serves the pages, the feeds and `dist` to this machine alone, at a port that is free.
 * @param pages By path.
 */
export const serve = async (
  pages: ReadonlyMap<string, Page>,
): Promise<{readonly origin: string; readonly close: () => void}> => {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://127.0.0.1');
    const send = (type: string, body: string | Buffer, policy?: string): void => {
      if (policy) response.setHeader('content-security-policy', policy);
      response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'}).end(body);
    };
    const page = pages.get(pathname);
    const other = others[pathname];
    const file = files.get(pathname);
    if (page) send('text/html; charset=utf-8', page.html, page.policy);
    else if (other) send(...other);
    else if (file) send(types[extname(pathname)] ?? 'application/octet-stream', file);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close()};
};
