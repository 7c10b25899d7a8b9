/**
 * Writes the site as static files: `node demo/site/build.ts`, or `--out <folder>`. Does nothing where the site is there
 * and none of its sources has changed. Needs a build.
 */
import Eleventy from '@11ty/eleventy';
import {createHash} from 'node:crypto';
import {existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {distZipName} from '../../integrations/dist-zip.ts';
import {withMark} from '../../src/prerender/site-mark.ts';
import {checkFolder, writeFolder} from '../../src/prerender/write-whole.ts';
import {needBuild} from '../../reports/whole-build.ts';
import {orSentence, readCommandLine} from '../../tools/command-line.ts';

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
  'integrations/{.,editors}/*.ts',
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

/** Makes the site in a folder. */
export const buildSite = async (out: string): Promise<void> => {
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

/** Puts a site in place of the one that was made there before, and of nothing else. */
const replaceSite = async (out: string): Promise<void> => {
  // The folder of Git’s list of what is made here; sites of before had no mark.
  if (out === 'site' && !existsSync('site/all-widgets.json')) rmSync(out, {recursive: true, force: true});
  await checkFolder(out);
  const draft = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  try {
    await buildSite(draft);
    const files = globSync('**', {cwd: draft, withFileTypes: true}).filter((entry) => entry.isFile());
    const paths = files.map(({parentPath, name}) => join(parentPath, name));
    const entries = paths.map((path) => [relative(draft, path).replaceAll('\\', '/'), pathToFileURL(path)] as const);
    await writeFolder(out, withMark({}, entries));
  } finally {
    rmSync(draft, {recursive: true, force: true});
  }
};

if (import.meta.main) {
  const {out = 'site'} = readCommandLine({out: {type: 'string'}}).values;
  needBuild();
  const stampFile = join('node_modules/.cache', 'site.txt');
  const stamp = `${out} ${stampOfSources()}`;
  const isFresh =
    existsSync(join(out, 'search.json')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (!isFresh)
    await orSentence(async () => {
      rmSync(stampFile, {force: true});
      await replaceSite(out);
      write(stampFile, stamp);
    });
}
