/** Serves the demo at a local address and prints it; another port is taken where 8000 is in use. */
import {startDevServer} from '@web/dev-server';

const server = await startDevServer({
  config: {
    rootDir: '.',
    port: Number(process.env['PORT'] ?? 8000),
    nodeResolve: false,
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
