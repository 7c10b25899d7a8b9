/**
 * The browser tests with all that they import, in about ten files a page: a test file imports some hundred modules, and a
 * browser, above all Firefox, takes longer to ask for those than to run them. Built once for all browsers, at the first
 * request. Modules that a test imports by an address of the server, such as those in `dist`, stay apart.
 */
import {globSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {build} from 'esbuild';
import {testFiles} from './test-files.ts';

const root = process.cwd();

const asServed = {
  name: 'as-served',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^\//}, ({path, kind}) => (kind === 'entry-point' ? undefined : {path, external: true}));
    // Each module finds what is beside it by the address that it has on the server.
    onLoad({filter: /\.[jt]s$/}, async ({path}) => {
      if (path.includes('node_modules')) return undefined;
      const code = await readFile(path, 'utf8');
      if (!code.includes('import.meta.url')) return undefined;
      const address = `new URL(${JSON.stringify(`/${relative(root, path)}`)}, location.href).href`;
      return {contents: code.replaceAll('import.meta.url', address), loader: path.endsWith('.ts') ? 'ts' : 'js'};
    });
  },
};

/** Path on the server → content. */
const buildAll = async () => {
  const [files, but] = testFiles;
  const {outputFiles} = await build({
    entryPoints: globSync(files, {exclude: [but.slice(1)]}),
    outdir: root,
    outbase: root,
    chunkNames: 'test/built/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    // As the server resolves packages: Lit's development build finds mistakes.
    conditions: ['development'],
    mainFields: ['module', 'main'],
    // Without the assertions that no test uses, and the copy of axe that they bring.
    alias: {'@open-wc/testing': '@open-wc/testing/pure'},
    sourcemap: 'linked',
    plugins: [asServed],
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({path, text}) => [`/${relative(root, path)}`, text]));
};

let built;

/** @type {import('@web/test-runner').Middleware} */
export const builtTests = async (context, next) => {
  // Where files are watched, the runner has to see each one.
  if (!/^\/test\/.*\.(test\.ts|js|map)$/.test(context.path) || process.argv.includes('--watch')) return next();
  // Without a build, the server gives each module, and says what is wrong with it.
  built ??= buildAll().catch(() => new Map());
  const content = (await built).get(context.path.replace(/\.ts$/, '.js'));
  if (content === undefined) return next();
  context.type = context.path.endsWith('.map') ? 'application/json' : 'text/javascript';
  if (context.path.startsWith('/test/built/')) context.set('Cache-Control', 'max-age=3600');
  context.body = content;
  return undefined;
};
