/**
 * Writes the site as static files: `node demo/site/build.ts`, or `--out <folder>`. Does nothing where the site is there
 * and none of its sources has changed. Needs a build.
 */
import Eleventy from '@11ty/eleventy';
import {createHash} from 'node:crypto';
import {existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {readCommandLine} from '../../tools/command-line.ts';
import {distZipName} from '../../tools/dist-zip.ts';

/** Everything that the pages are made from. */
const sources = [
  'demo/**',
  'dist/**',
  'docs/**',
  '*.md',
  'locales/*',
  'reviews/*.json',
  'translation/desk/**',
  'translation/*.ts',
  'reports/*.ts',
  'reports/what-changed/*.ts',
  'reports/accessibility/**',
  'package.json',
  'readability/*.ts',
  'test/bundle/size.json',
  'test/browser/strict-policy.ts',
  'test/content/grades.ts',
  'tools/*.ts',
  'integrations/editors/*.ts',
  'src/**/*.ts',
  'test/content/facts.tsv',
];

/** SHA-256 of all sources: a site with the same one is the same site. */
export const stampOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync(sources).sort())
    if (statSync(file).isFile()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
};

const write = (file: string, text: string | Buffer): void => {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
};

/** Makes the site anew in a folder, in place of all that is in it. */
export const buildSite = async (out: string): Promise<void> => {
  rmSync(out, {recursive: true, force: true});
  const {default: config} = await import('./eleventy.config.ts');
  const {exampleFiles} = await import('./examples.ts');
  const {foundIn, guide, llmsText} = await import('./guide.ts');
  const {tagPages} = await import('./tag-pages.ts');
  const {archive, builderMade} = await import('./builder.ts');
  const {releasedReport} = await import('../../reports/accessibility/documents.ts');
  const {reportFolder} = await import('./docs.ts');
  const {latestFeed} = await import('../../reports/what-changed/latest.ts');
  const {deskSite} = await import('../../preview/desk-files.ts');
  const eleventy = new Eleventy('demo/site/pages', out, {config, configPath: false, quietMode: true});
  await eleventy.write();
  for (const [file, html] of await exampleFiles(tagPages.map(({name}) => name))) write(join(out, file), html);
  write(join(out, 'llms.txt'), llmsText());
  write(join(out, 'guide.json'), JSON.stringify(guide(), null, 2));
  for (const [name, text] of builderMade) write(join(out, 'builder', name), text);
  for (const [name, text] of Object.entries(latestFeed())) write(join(out, name), text);
  for (const [name, text] of Object.entries(releasedReport())) write(join(out, reportFolder, name), text);
  write(join(out, distZipName), archive);
  for (const [path, content] of await deskSite()) write(join(out, path), content);
  const pages = globSync(join(out, '{*,tags/*,docs/*,builder/index}.html')).sort();
  const index = pages.flatMap((file) => foundIn(relative(out, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')));
  write(join(out, 'search.json'), JSON.stringify(index));
};

if (import.meta.main) {
  const {values} = readCommandLine({out: {type: 'string'}});
  const out = values.out ?? 'site';
  const stampFile = join('node_modules/.cache', 'site.txt');
  const stamp = `${out} ${stampOfSources()}`;
  const isFresh =
    existsSync(join(out, 'search.json')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (!isFresh) {
    rmSync(stampFile, {force: true});
    await buildSite(out);
    write(stampFile, stamp);
  }
}
