/** Writes the five pages, and all they load, to `built/`. */
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {build, transform, type Plugin} from 'esbuild';
import {prose} from '../../src/styles/prose.ts';
import {tokens} from '../../src/styles/tokens.ts';
import {bundles, pages} from './pages.ts';
import {content, contentById, english, messages} from './sections.ts';

const here = import.meta.dirname;
const folder = `${here}/built`;
const library = `${here}/../../dist`;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(`${folder}/${file}`), {recursive: true});
  writeFileSync(`${folder}/${file}`, text);
};

/** The library's own rules, kept off the page around them as a shadow root does. */
const styleSheet = async (): Promise<string> => {
  const rules = `${tokens.cssText}${prose.cssText}`.replaceAll("[part='heading']", '.title');
  return (await transform(`main{${rules}}`, {loader: 'css', minify: true})).code;
};

/** Hands the React widget its words and its records, without what our bundle leaves out, too. */
const contentForReact: Plugin = {
  name: 'content-for-react',
  setup({onResolve, onLoad}) {
    const modules: Record<string, unknown> = {'bench:content': contentById, 'bench:english': english};
    const withoutAudit = (key: string, value: unknown): unknown =>
      ['facts', 'cites', 'about'].includes(key) ? undefined : value;
    onResolve({filter: /^bench:/}, ({path}) => ({path, namespace: 'bench'}));
    onLoad({filter: /./, namespace: 'bench'}, ({path}) => ({
      contents: JSON.stringify(modules[path], withoutAudit),
      loader: 'json',
    }));
  },
};

rmSync(folder, {recursive: true, force: true});
const styles = await styleSheet();
const integrity = JSON.parse(readFileSync(`${library}/integrity.json`, 'utf8')) as Record<string, string>;
for (const [file, html] of Object.entries(pages(styles, integrity))) write(file, html);
write('plain/style.css', styles);
write('react/style.css', styles);
write(`react/${content.language}.json`, JSON.stringify(messages));
for (const [variant, bundle] of Object.entries(bundles)) {
  cpSync(`${library}/${bundle}`, `${folder}/${variant}/${bundle}`);
  cpSync(`${library}/locales`, `${folder}/${variant}/locales`, {recursive: true});
}
await build({
  entryPoints: [`${here}/react/widget.tsx`],
  outfile: `${folder}/react/widget.js`,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  define: {'process.env.NODE_ENV': '"production"'},
  plugins: [contentForReact],
});
