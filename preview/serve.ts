/** Serves the demo at a local address and prints it; another port is taken where 8000 is in use, unless PORT says which. */
import {startDevServer} from '@web/dev-server';
import {deskServer} from './desk-files.ts';
import {builderPages} from '../demo/builder/serve.ts';
import {liveLocales} from './live-locales.ts';
import {localRequests, loopback} from './local-only.ts';

const server = await startDevServer({
  config: {
    rootDir: '.',
    hostname: loopback,
    ...(process.env['PORT'] ? {port: Number(process.env['PORT'])} : {}),
    nodeResolve: false,
    middleware: [localRequests, builderPages(), liveLocales(), deskServer],
    watch: false,
    clearTerminalOnReload: false,
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const address = server.server?.address();
const port = typeof address === 'object' && address ? address.port : 8000;
console.log(`\nDemo hospital: http://localhost:${port}/demo/\nStop with Ctrl+C.`);
