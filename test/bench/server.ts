import {readFileSync, readdirSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Serves a folder on this machine alone, compressed beforehand as a good host would (Brotli, Node's default quality
 * is the highest, 11), and never from a cache.
 */
export const serve = async (folder: string): Promise<{readonly url: string; readonly close: () => void}> => {
  const files = new Map<string, {type: string; body: Buffer}>();
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!statSync(`${folder}/${name}`).isFile()) continue;
    const body = brotliCompressSync(readFileSync(`${folder}/${name}`));
    files.set(`/${name.replace(/index\.html$/, '')}`, {type: types[extname(name)]!, body});
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) return void response.writeHead(404).end();
    const headers = {'content-encoding': 'br', 'content-length': file.body.length, 'cache-control': 'no-store'};
    response.writeHead(200, {...headers, 'content-type': file.type}).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close()};
};
