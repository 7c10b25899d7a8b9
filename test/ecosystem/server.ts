import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {strictBundlers} from './bundlers.ts';
import {policyWith} from './pages.ts';

const here = import.meta.dirname;
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The name under which a browser finds the package as on a CDN, at `/npm/all-widgets@…/`. */
export const cdn = 'cdn.example';

/** Serves `built` and, as another origin, the package. */
export const serve = async (): Promise<{port: number; close: () => void}> => {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url!, 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const isCdn = request.headers.host === cdn;
    const file = isCdn
      ? join(here, 'node_modules/all-widgets', path.replace(/^\/npm\/all-widgets@[\d.]+\//, ''))
      : join(here, 'built', path);
    readFile(file).then(
      (body) => {
        const strict = strictBundlers[path.split('/')[1]!];
        if (strict) {
          const html = strict.isInline && file.endsWith('.html') ? body.toString() : '';
          response.setHeader('content-security-policy', policyWith(strict.policies, html));
        }
        // Other sites' pages may load files of a CDN.
        if (isCdn) response.setHeader('access-control-allow-origin', '*');
        response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'}).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {port: (server.address() as AddressInfo).port, close: () => server.close()};
};
