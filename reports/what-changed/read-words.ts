/** Reads the words of a release: from a folder that was released, from a commit, or from the working tree. */
import {execFileSync} from 'node:child_process';
import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Locale} from '../../src/i18n/locale.ts';
import {checkLocale} from '../../tools/locales/check.ts';
import {openProject, readEnglish, type EnglishMessage} from '../../tools/locales/english.ts';
import {localeData} from '../../tools/locales/publish.ts';
import {readXliff, type XliffFile} from '../../tools/locales/xliff.ts';
import {reviewFiles} from '../reviews/in-project.ts';
import {signaturesIn} from '../reviews/signatures.ts';
import {sectionsOf, type EnglishFile, type ReleaseWords} from './release-words.ts';
import {readWithdrawn, type Withdrawn} from './withdrawn.ts';

/** The name of the working tree on the command line. */
export const workingTree = '.';

/**
 * @param name `.` for the working tree, a folder of a release (the package, or its `dist`), or a tag or commit of Git.
 * @throws {Error} If the name is none of these. The message says how to write one.
 */
export const readWords = (name: string): ReleaseWords => {
  if (name === workingTree)
    return wordsIn((path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined), sources());
  if (existsSync(name) && statSync(name).isDirectory()) return released(name);
  const commit = commitOf(name);
  const listed = git('ls-tree', '--name-only', commit, 'locales/', 'reviews/').split('\n');
  const files = listed.filter((path) => path.endsWith('.xlf'));
  const reviews = listed.filter((path) => /^reviews\/.*\.json$/.test(path));
  const read = (path: string): string | undefined => {
    try {
      return git('show', `${commit}:${path}`);
    } catch {
      // An older commit may not have the file.
      return undefined;
    }
  };
  return {...wordsIn(read, {files, reviews}), commit};
};

const released = (folder: string): ReleaseWords => {
  const dist = ['', 'dist'].map((part) => join(folder, part)).find((path) => existsSync(join(path, 'words.json')));
  if (dist === undefined)
    throw new Error(`${folder} has no words.json: name a folder of a release, or its commit, or "${workingTree}".`);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'));
  readWithdrawn(readFileSync(join(dist, 'words.json'), 'utf8'), join(dist, 'words.json'));
  const locales = globSync('locales/*.json', {cwd: dist}).sort();
  return {
    ...(read('words.json') as EnglishFile),
    locales: Object.fromEntries(locales.map((file) => [basename(file, '.json'), read(file) as Locale])),
  };
};

interface Sources {
  /** Paths of the .xlf files. */
  readonly files: readonly string[];
  /** Paths of the records of clinicians. */
  readonly reviews: readonly string[];
  /** The English as the code has it; by default it is that of the .xlf files, which every commit keeps up to date. */
  readonly english?: readonly EnglishMessage[];
}

const sources = (): Sources => ({
  files: globSync('locales/*.xlf').sort(),
  reviews: reviewFiles().map(({file}) => file),
  english: readEnglish(openProject('lit-localize.json').localizer),
});

const wordsIn = (
  read: (path: string) => string | undefined,
  {files, reviews, english: given}: Sources,
): ReleaseWords => {
  const xliffs = files.map((file) => ({
    file,
    xliff: readXliff(file, read(file) ?? '', basename(file, '.xlf')),
  }));
  const english = given ?? englishIn(xliffs.map(({xliff}) => xliff));
  const locales = xliffs.flatMap(({file, xliff}) => {
    const locale = localeData({xliff, findings: checkLocale(file, xliff, english)}, english);
    return locale ? [[xliff.locale, locale] as const] : [];
  });
  const messages = Object.fromEntries(english.map(({id, text}) => [id, text]));
  const {signed} = signaturesIn(
    reviews.map((file) => ({file, text: read(file) ?? ''})),
    messages,
  );
  const edition = read('src/conditions/leukemia/edition.ts') ?? '';
  return {
    format: 1,
    version: (JSON.parse(read('package.json') ?? '{}') as {readonly version?: string}).version ?? '',
    edition: {
      version: /version: '([^']*)'/.exec(edition)?.[1] ?? '',
      changed: /changed: '([^']*)'/.exec(edition)?.[1] ?? '',
    },
    messages,
    sections: sectionsOf(messages, signed),
    withdrawn: withdrawnIn(read('locales/withdrawn.json')),
    locales: Object.fromEntries(locales),
  };
};

/** Of a message whose English differs between the files, most of them are right. */
const englishIn = (xliffs: readonly XliffFile[]): readonly EnglishMessage[] => {
  const counts = new Map<string, Map<string, number>>();
  for (const {id, source} of xliffs.flatMap(({units}) => units)) {
    const texts = counts.get(id) ?? new Map<string, number>();
    counts.set(id, texts.set(source, (texts.get(source) ?? 0) + 1));
  }
  return [...counts].map(([id, texts]) => {
    const [[text] = ['']] = [...texts].sort(([, a], [, b]) => b - a);
    return {id, text, note: '', limit: undefined};
  });
};

const withdrawnIn = (text: string | undefined): readonly Withdrawn[] => (text === undefined ? [] : readWithdrawn(text));

const commitOf = (name: string): string => {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).trim();
  } catch {
    throw new Error(
      `"${name}" is no tag, no commit and no folder of a release; write "${workingTree}" for the files as they are.`,
    );
  }
};

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, {encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe']});
