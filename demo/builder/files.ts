/** Files of the builder that are made at build time: its data, and the library's renderer as one module. */
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup, type Plugin} from 'rollup';
import {builderData} from './data.ts';

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Takes stand-ins for Lit and for the library's Trusted Types policy, which the bundle on the page creates. */
const standIns: Plugin = {
  name: 'stand-ins',
  resolveId: (source) => (source === 'lit' ? fileAt('render/stand-ins.js') : null),
  load: (id) =>
    /modules[/\\]trusted-types\.js$/.test(id)
      ? 'export const policy = undefined; export const parse = undefined;'
      : null,
};

const renderer = async (): Promise<string> => {
  const bundle = await rollup({
    input: fileAt('render/renderer.js'),
    plugins: [standIns, nodeResolve(), terser({ecma: 2021, module: true})],
    onwarn: ({message}) => {
      throw new Error(message);
    },
  });
  const {output} = await bundle.generate({format: 'es'});
  if (output.length > 1) throw new Error('The renderer of the builder is more than one file.');
  return output[0].code;
};

/**
 * Text by name, to serve beside `builder.js`: `data.json` and `renderer.js`.
 * @param dist URL of the folder with the bundle, from the folder of the builder.
 */
export const builderFiles = async (dist: string): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ['data.json', JSON.stringify(await builderData(dist))],
    ['renderer.js', await renderer()],
  ]);
