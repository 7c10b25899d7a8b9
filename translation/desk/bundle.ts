/** Bundles the translator’s desk for a browser, where there are no files: the rules of every language become part of it. */
import {globSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {build, type Plugin} from 'esbuild';

const rulesModule = (): string => {
  const files = globSync('locales/*.rules.ts').sort();
  const imports = files.map((file, at) => `import {rules as r${at}} from ${JSON.stringify(resolve(file))};`);
  const table = files.map((file, at) => `${JSON.stringify(basename(file, '.rules.ts'))}: r${at}`);
  return `${imports.join('\n')}
import {nameOf} from ${JSON.stringify(resolve('src/i18n/name-of.ts'))};
export const rules = {${table.join(', ')}};
export const rulesOf = (locale) => rules[locale] ?? {};
export const ownNameOf = (locale) => rulesOf(locale).name ?? nameOf(locale);`;
};

/** Modules that read files: the rules as a table, and Node’s own as nothing, because their callers are not bundled. */
const withoutFiles: Plugin = {
  name: 'without-files',
  setup: ({onResolve, onLoad}) => {
    onResolve({filter: /\/rules\.ts$/}, () => ({path: 'rules', namespace: 'made'}));
    onResolve({filter: /^node:/}, ({path}) => ({path, namespace: 'nothing', sideEffects: false}));
    onLoad({filter: /./, namespace: 'made'}, () => ({contents: rulesModule(), resolveDir: process.cwd()}));
    onLoad({filter: /./, namespace: 'nothing'}, () => ({contents: 'module.exports = {}'}));
  },
};

let made: Promise<string> | undefined;

const make = async (): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: ['translation/desk/index.ts'],
    plugins: [withoutFiles],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
};

/** The module as text. It is made once. */
export const deskBundle = (): Promise<string> => (made ??= make());
