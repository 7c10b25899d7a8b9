/** `npm start` serves the project's files to this machine, and nothing else to anyone. */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {request} from 'node:http';
import {connect, createServer, type AddressInfo} from 'node:net';
import {networkInterfaces} from 'node:os';
import {after, before, describe, it} from 'node:test';

/** Status of an answer to a path that is sent exactly as written. */
const statusOf = (port: number, path: string, host = `localhost:${port}`): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request({port, path, host: '127.0.0.1', headers: {Host: host}}, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    asked.on('error', reject).end();
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const isOpen = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({port, host}, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

for (const [command, ...program] of [
  ['npm start', 'preview/serve.ts'],
  ['npm run dev', 'preview/dev.ts'],
] as const)
  describe(command, () => {
    let server: ChildProcess;
    let port = 0;

    before(async () => {
      port = await freePort();
      server = spawn(process.execPath, program, {env: {...process.env, PORT: String(port)}});
      await new Promise((resolve, reject) => {
        server.stdout!.on('data', (text: Buffer) => text.includes(`:${port}/demo/`) && resolve(undefined));
        server.on('exit', reject);
      });
    });

    after(() => server.kill());

    it('shows the demo under the names of this machine', async () => {
      for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
        assert.equal(await statusOf(port, '/demo/index.html', host), 200, host);
      assert.equal((await fetch(`http://localhost:${port}/demo/`)).status, 200);
    });

    for (const host of [
      'evil.example',
      '192.168.0.7:8000',
      'localhost.evil.example',
      'evil.example:8000',
      'localhost.:8000',
    ])
      it(`answers to no other name, which a page of the web could have: "${host}"`, async () => {
        assert.ok([400, 403].includes(await statusOf(port, '/demo/index.html', host)));
      });

    for (const path of [
      '/__wds-outside-root__/1/',
      '/__wds-outside-root__/6/etc/passwd',
      '/__wds%2Doutside%2droot__/6/etc/passwd',
      '/%5f_wds-outside-root__/6/etc/passwd',
      '/%255f_wds-outside-root__/6/etc/passwd',
      '/../../../../etc/passwd',
      '/demo/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/demo/..%5c..%5cetc/passwd',
      '/.git/config',
      '/%2egit/config',
      '/.npmrc',
      '/demo/../.git/HEAD',
      '/%',
    ])
      it(`gives nothing outside of the project, and no hidden file: ${path}`, async () => {
        assert.ok([400, 403, 404].includes(await statusOf(port, path)));
      });

    it('cannot be reached from another machine', async () => {
      const others = Object.values(networkInterfaces())
        .flatMap((list) => list ?? [])
        .filter(({internal, family}) => !internal && family === 'IPv4');
      for (const {address} of others) assert.equal(await isOpen(port, address), false, address);
      assert.equal(await isOpen(port, '127.0.0.1'), true);
    });
  });
