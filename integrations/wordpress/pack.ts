/** Packs the WordPress plugin, with the bundle, its pictures and locales and every section as HTML, as dist-wordpress/all-widgets.zip. */
import {existsSync, globSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {writeFiles} from '../../src/prerender/write-whole.ts';
import {readCommandLine} from '../../tools/command-line.ts';
import {zip} from '../zip.ts';
import {wordFiles} from './words.ts';

const packed = 'dist-wordpress/all-widgets.zip';
const sources = 'integrations/wordpress';
const own = [...globSync(`${sources}/*.{php,js}`).sort(), `${sources}/block.json`, `${sources}/readme.txt`];

/** Files of the plugin: content by path in the folder of plugins. */
export const pluginFiles = async (): Promise<ReadonlyMap<string, Buffer>> => {
  const built = ['all-widgets.js', 'pictures.json', 'integrity.json'];
  const locales = readdirSync('dist/locales').map((file) => `locales/${file}`);
  const words = [...(await wordFiles())].map(
    ([path, html]) => [`all-widgets/words/${path}`, Buffer.from(html)] as const,
  );
  return new Map([
    ...own.map((file) => [`all-widgets/${file.slice(sources.length + 1)}`, readFileSync(file)] as const),
    ['all-widgets/LICENSE', readFileSync('LICENSE')],
    ...[...built, ...locales].map((file) => [`all-widgets/dist/${file}`, readFileSync(`dist/${file}`)] as const),
    ...words,
  ]);
};

/** What the plugin directory of WordPress.org asks for, and readme.txt does not have, in a sentence; undefined if it has all. */
export const missingForDirectory = (readme: string): string | undefined =>
  /^Contributors: [a-z0-9-]+(, [a-z0-9-]+)*$/m.test(readme)
    ? undefined
    : 'Not ready for the plugin directory of WordPress.org: readme.txt has no line "Contributors:" with a user name there; write it when its publisher has an account.';

/** The plugin as a zip file. */
export const wordpressPlugin = async (): Promise<Buffer> => zip(await pluginFiles());

if (import.meta.main) {
  readCommandLine({});
  if (existsSync('dist/integrity.json')) {
    mkdirSync('dist-wordpress', {recursive: true});
    await writeFiles(new Map([[packed, await wordpressPlugin()]]));
    console.log(`${packed}: upload it in WordPress, at Plugins, Add New.`);
    const missing = missingForDirectory(readFileSync(`${sources}/readme.txt`, 'utf8'));
    if (missing) console.warn(missing);
  } else {
    console.error('There is no dist/ to pack: run "npm run build" first.');
    process.exitCode = 1;
  }
}
