/** Files of the builder that are made when the site is built: its data, and the renderer for the browser. */
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {builderData, type BuilderData} from './data.ts';

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Takes stand-ins for Lit and for the library's Trusted Types policy, which the bundle on the page creates. */
const standIns: Plugin = {
  name: 'stand-ins',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^lit$/}, () => ({path: fileAt('render/stand-ins.js')}));
    onLoad({filter: /modules[/\\]trusted-types\.js$/}, () => ({
      contents: 'export const policy = undefined; export const parse = undefined;',
    }));
  },
};

/** By a bundler with a process of its own, so that a server that asks for it goes on meanwhile. */
const renderer = async (): Promise<string> => {
  const {outputFiles, warnings} = await build({
    entryPoints: [fileAt('render/renderer.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    plugins: [standIns],
  });
  if (warnings[0]) throw new Error(warnings[0].text);
  return outputFiles[0]!.text;
};

/**
 * Text by name, to serve beside `builder.js`: `data.json` and `renderer.js`.
 * @param dist URL of the folder with the bundle, from the folder of the builder.
 */
export const builderFiles = async (
  dist: string,
  archive?: BuilderData['archive'],
): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ['data.json', JSON.stringify(await builderData(dist, archive))],
    ['renderer.js', await renderer()],
  ]);
