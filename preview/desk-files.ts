/**
 * The desks as plain files, for any static site: the pages of demo/, the files that they load, and the data that is made from the
 * sources. `node preview/desk-files.ts <folder>` writes them, with the bundle beside them.
 */
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import type {DevServerConfig} from '@web/dev-server';
import {build} from 'esbuild';
import {testerChecklist} from '../reports/accessibility/documents.ts';
import {reviewData} from '../reports/desk-data.ts';
import {sectionRows} from '../reports/statements.ts';
import type {Term} from '../src/content/section.ts';
import {writeFilesIn} from '../src/prerender/write-whole.ts';
import {orSentence, readCommandLine} from '../tools/command-line.ts';
import {directionOf} from '../tools/locales/direction.ts';
import {ownNameOf} from '../tools/locales/rules.ts';
import {deskBundle} from '../translation/desk/bundle.ts';
import {projectReader} from './project-now.ts';

type Content = string | Buffer;

const json = (data: unknown): string => JSON.stringify(data) + '\n';

const readProject = projectReader();

/** Every term that a section has explained in place, once. */
const glossary: readonly Term[] = [
  ...new Map(sectionRows.flatMap(({section}) => section.terms ?? []).map((term) => [term.term.id, term])).values(),
];

/** @param isLive Whether the server has `/demo/live/`, too. */
const words = (isLive: boolean): string => {
  const {english, targetLocales} = readProject();
  const languages = targetLocales.map((code) => ({code, name: ownNameOf(code), direction: directionOf(code)}));
  return json({isLive, languages, english, glossary});
};

/** A module of the reports for a desk, so that both take and refuse the same. */
const moduleOf = async (entry: string): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
};

/** How to make each file that is in no folder, by its path beside the pages. */
export const madeFiles: Readonly<Record<string, () => Content | Promise<Content>>> = {
  'review/statements.json': () => json(reviewData()),
  'review/checks.js': () => moduleOf('reports/reviews/open.ts'),
  'translate/words.json': () => words(false),
  'translate/checks.js': deskBundle,
  'tester/checklist.json': () => json(testerChecklist()),
  'tester/people.js': () => moduleOf('reports/accessibility/people.ts'),
  ...Object.fromEntries(
    globSync('locales/*.xlf').map((file) => [`translate/xlf/${basename(file)}`, () => readFileSync(file)]),
  ),
};

const pages = ['review', 'translate', 'tester'].flatMap((desk) => [`${desk}.html`, `${desk}.js`, `${desk}.css`]);
const shared = ['hospital.css', 'icon.svg', 'menus.js', 'words.js'];

/** Every file of the desks by its path: the pages in `demo`, the bundle and its locales in `dist`. */
export const deskSite = async (): Promise<ReadonlyMap<string, Content>> => {
  const kept = [
    ...[...pages, ...shared].map((name) => `demo/${name}`),
    ...globSync('demo/{review,translate,tester}/*.js'),
    'dist/all-widgets.js',
    ...globSync('dist/{pictures,locales/*}.json'),
  ].map((path) => [path.replaceAll('\\', '/'), readFileSync(path)] as const);
  const made = Object.entries(madeFiles).map(async ([name, make]) => [`demo/${name}`, await make()] as const);
  return new Map<string, Content>([...kept, ...(await Promise.all(made))]);
};

/** On the development server, the translator’s desk begins with the files as they are at this moment. */
const servedFiles: typeof madeFiles = {...madeFiles, 'translate/words.json': () => words(true)};

/** Answers for the made files below `/demo/`; lets all else pass. */
export const deskServer: NonNullable<DevServerConfig['middleware']>[number] = async (context, next) => {
  const name = context.path.replace(/^\/demo\//, '');
  if (name === context.path || !Object.hasOwn(servedFiles, name)) return next();
  const content = await servedFiles[name]!();
  context.status = 200;
  context.type = name.split('.').at(-1)!;
  context.set('Cache-Control', 'no-cache');
  context.body = content;
};

if (import.meta.main) {
  const [folder = 'desks'] = readCommandLine({}, 1).positionals;
  await orSentence(async () => {
    const files = await deskSite();
    await writeFilesIn(folder, files);
    console.log(`${folder}/demo/review.html, translate.html and tester.html: ${files.size} files for any static site.`);
  });
}
