/** Bundles a page's script as its team would for production. */
import {build, type Plugin} from 'esbuild';
import {contentById, english} from './sections.ts';

/** @param styles What `bench:styles` holds, for the scripts that bring their own. */
export const buildScript = async (source: string, target: string, styles = ''): Promise<void> => {
  await build({
    entryPoints: [source],
    outfile: target,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [given({'bench:content': contentById, 'bench:english': english, 'bench:styles': styles})],
  });
};

/** Hands the script its words and its records, without what our bundle leaves out, too. */
const given = (modules: Readonly<Record<string, unknown>>): Plugin => ({
  name: 'given',
  setup({onResolve, onLoad}) {
    const withoutAudit = (key: string, value: unknown): unknown =>
      ['facts', 'cites', 'about'].includes(key) ? undefined : value;
    onResolve({filter: /^bench:/}, ({path}) => ({path, namespace: 'bench'}));
    onLoad({filter: /./, namespace: 'bench'}, ({path}) => ({
      contents: JSON.stringify(modules[path], withoutAudit),
      loader: 'json',
    }));
  },
});
