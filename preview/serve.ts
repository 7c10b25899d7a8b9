/** Serves site and demo at a local address and prints it; another port is taken where 8000 is in use, unless PORT says which. */
import {existsSync} from 'node:fs';
import {startDevServer, type DevServerConfig} from '@web/dev-server';
import {builderPages} from '../demo/builder/serve.ts';
import {needBuild} from '../reports/whole-build.ts';
import {readCommandLine} from '../tools/command-line.ts';
import {deskServer} from './desk-files.ts';
import {liveLocales} from './live-locales.ts';
import {localRequests, loopback} from './local-only.ts';

readCommandLine({});
needBuild();

/** The site, where it has been built, is the first page. */
const toSite: NonNullable<DevServerConfig['middleware']>[number] = async (context, next) => {
  if (context.path !== '/' || !existsSync('site/index.html')) return next();
  context.redirect('/site/');
};

const server = await startDevServer({
  config: {
    rootDir: '.',
    hostname: loopback,
    ...(process.env['PORT'] ? {port: Number(process.env['PORT'])} : {}),
    nodeResolve: false,
    middleware: [localRequests, toSite, builderPages(), liveLocales(), deskServer],
    watch: false,
    clearTerminalOnReload: false,
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const address = server.server?.address();
const port = typeof address === 'object' && address ? address.port : 8000;
const at = (path: string): string => `http://localhost:${port}${path}`;
console.log(
  `\n${existsSync('site/index.html') ? `Site: ${at('/')}\n` : ''}Demo hospital: ${at('/demo/')}\nStop with Ctrl+C.`,
);
