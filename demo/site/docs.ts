/** The documents of the repository as pages of the site, with the links between them mended. */
import {existsSync, globSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';

export interface Doc {
  /** Path in the repository. */
  readonly file: string;
  /** Path in the site. */
  readonly path: string;
  readonly title: string;
  /** Without its first heading, which is the title. */
  readonly text: string;
}

const files = [
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  ...globSync('docs/*.md').sort(),
  ...globSync('docs/accessibility/*.md').sort(),
  'locales/README.md',
].map((file) => file.replaceAll('\\', '/'));

/** Those with a place of their own, by file; the others stand in docs/. */
const places: Readonly<Record<string, string>> = {
  'README.md': 'start.html',
  'CHANGELOG.md': 'changelog.html',
  'SECURITY.md': 'docs/reporting.html',
  'CONTRIBUTING.md': 'docs/contributing.html',
  'docs/promises.md': 'promises.html',
  'locales/README.md': 'docs/translators-desk.html',
};

const placeOf = (file: string): string =>
  places[file] ?? `docs/${posix.relative('docs', file).replaceAll('/', '-').replace(/\.md$/, '.html')}`;

const read = (file: string): Doc => {
  const text = readFileSync(file, 'utf8');
  const title = /^# (.*)$/m.exec(text)?.[1] ?? file;
  return {file, path: placeOf(file), title: title.replaceAll('`', ''), text: text.replace(/^# .*$/m, '')};
};

export const docs: readonly Doc[] = files.filter((file) => existsSync(file)).map(read);

/** Folder of the accessibility report, in the repository and in the site, whose files are no pages of the site. */
export const reportFolder = 'docs/accessibility';
const reports = ['report.html', 'openacr.yaml'].map((file) => `${reportFolder}/${file}`);

const byFile = new Map(docs.map((doc) => [doc.file, doc]));

/** Pictures of the documents, by path in the repository; they keep their names in docs/. */
export const pictures: readonly string[] = globSync('docs/*.png').map((file) => file.replaceAll('\\', '/'));

/**
 * Address of a link in a document, relative to the page of that document. Undefined for a file of the repository that has no
 * page: there is no public repository to link.
 */
export const mended = (href: string, {file, path}: Pick<Doc, 'file' | 'path'>): string | undefined => {
  if (/^(#|[a-z]+:)/i.test(href)) return href;
  const [target = '', fragment] = href.split('#');
  const linked = posix.normalize(posix.join(posix.dirname(file), decodeURI(target)));
  const place = byFile.get(linked)?.path ?? ([...pictures, ...reports].includes(linked) ? linked : demoPlace(linked));
  if (place === undefined) return undefined;
  return posix.relative(posix.dirname(path), place) + (fragment === undefined ? '' : `#${fragment}`);
};

const demoPlace = (file: string): string | undefined => {
  // The page around the builder in development; the site has its own.
  if (file === 'demo/builder/page.html') return 'builder/index.html';
  return /^demo\/[\w-]+\.html$/.test(file) ? file : undefined;
};

/** Id of a heading, as GitHub makes it: the links in the documents are written for it. */
export const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
