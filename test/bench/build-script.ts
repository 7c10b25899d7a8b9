/** Bundles a page's script as its team would for production. */
import {build, type Plugin} from 'esbuild';
import {content, english} from './sections.ts';

const here = import.meta.dirname;

/** Options of a script's build. */
export interface ScriptOptions {
  /** Content of `bench:styles` and `bench:styles.css`, for scripts with styles of their own. */
  readonly styles?: string;
  /** The function that its JSX calls. */
  readonly jsx?: 'preact' | 'react';
}

/** @param source From this folder; it is written to the same place in `built`, as `.js`. */
export const buildScript = async (source: string, {styles = '', jsx = 'react'}: ScriptOptions = {}): Promise<void> => {
  await build({
    entryPoints: [`${here}/${source}`],
    outfile: `${here}/built/${source.replace(/\.tsx?$/, '.js')}`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: jsx,
    alias: {'bench-hooks': jsx === 'preact' ? 'preact/hooks' : 'react'},
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      given({'bench:content': content, 'bench:english': english, 'bench:styles': styles, 'bench:styles.css': styles}),
    ],
  });
};

/** Hands the script its words and its records, without the parts that our bundle leaves out. */
const given = (modules: Readonly<Record<string, unknown>>): Plugin => ({
  name: 'given',
  setup({onResolve, onLoad}) {
    const withoutAudit = (key: string, value: unknown): unknown =>
      ['cites', 'about', 'limit'].includes(key) ? undefined : value;
    onResolve({filter: /^bench:/}, ({path}) => ({path, namespace: 'bench'}));
    onLoad({filter: /./, namespace: 'bench'}, ({path}) =>
      path.endsWith('.css')
        ? {contents: String(modules[path]), loader: 'css'}
        : {contents: JSON.stringify(modules[path], withoutAudit), loader: 'json'},
    );
  },
});
