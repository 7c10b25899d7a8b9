/** Packs the WordPress plugin, the PHP file with the bundle and its locales, as dist-wordpress/all-widgets.zip. */
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {writeFiles} from '../../src/prerender/write-whole.ts';
import {zip} from '../../tools/zip.ts';

const packed = 'dist-wordpress/all-widgets.zip';

/** What the plugin is made of: path in the folder of plugins → path in the project. */
export const pluginFiles = (): ReadonlyMap<string, string> => {
  const built = ['all-widgets.js', 'integrity.json', ...readdirSync('dist/locales').map((file) => `locales/${file}`)];
  return new Map([
    ['all-widgets/all-widgets.php', 'integrations/wordpress/all-widgets.php'],
    ['all-widgets/LICENSE', 'LICENSE'],
    ...built.map((file) => [`all-widgets/dist/${file}`, `dist/${file}`] as const),
  ]);
};

/** The plugin as a zip file. */
export const wordpressPlugin = (): Buffer =>
  zip(new Map([...pluginFiles()].map(([path, source]) => [path, readFileSync(source)])));

if (import.meta.main) {
  if (existsSync('dist/integrity.json')) {
    mkdirSync('dist-wordpress', {recursive: true});
    await writeFiles(new Map([[packed, wordpressPlugin()]]));
    console.log(`${packed}: upload it in WordPress, at Plugins, Add New.`);
  } else {
    console.error('There is no dist/ to pack: run "npm run build" first.');
    process.exitCode = 1;
  }
}
