/** The project in a folder of its own, where a test may change it and run the translator's tools. */
import assert from 'node:assert/strict';
import {execFileSync, fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Locale} from '../../src/i18n/locale.ts';
import type {Order, Outcome} from './locales-process.ts';

/** The languages of the project. */
export const targetLocales = (
  JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {readonly targetLocales: readonly string[]}
).targetLocales;

export interface CopyOfProject {
  /** The path of a file of the copy. */
  readonly path: (file: string) => string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string | Uint8Array) => void;
  /** Fails where there is nothing to change. */
  readonly edit: (file: string, change: (text: string) => string) => void;
  /** Runs tools/locales.ts. */
  readonly run: (...args: Order) => Promise<Outcome>;
  /** The bytes of every .xlf file, of lit-localize.json and of the record of the edition, by name. */
  readonly bytes: () => Readonly<Record<string, string>>;
  /** Commits all languages as they stand, in a Git repository of the copy's own. */
  readonly commit: () => void;
  readonly published: (locale: string) => Locale;
  readonly remove: () => void;
}

const localesProcess = new URL('locales-process.ts', import.meta.url);
const folders = ['src', 'tools', 'lint', 'translation', 'locales', 'reports', 'reviews'];

/** @param languages Those that the copy has: a run of the tools takes a while for each. All by default. */
export const copyProject = (languages = targetLocales): CopyOfProject => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  const path = (file: string) => join(folder, file);
  for (const file of [...folders, 'package.json', 'lit-localize.json', 'tsconfig.localize.json'])
    cpSync(file, path(file), {recursive: true});
  symlinkSync(join(process.cwd(), 'node_modules'), path('node_modules'));
  const read = (file: string) => readFileSync(path(file), 'utf8');
  /** Most of a run is reading TypeScript, so one process does them all, until a module changes that it has imported. Notes are read as text. */
  let locales: {readonly child: ChildProcess; readonly exit: Promise<unknown>} | undefined;
  const start = () => {
    const child = fork(localesProcess, {cwd: folder, execArgv: []});
    return {child, exit: once(child, 'exit')};
  };
  const stop = () => {
    locales?.child.disconnect();
    locales = undefined;
  };
  const write = (file: string, text: string | Uint8Array) => {
    if (/(?<!\.notes)\.ts$/.test(file)) stop();
    writeFileSync(path(file), text);
  };
  const edit: CopyOfProject['edit'] = (file, change) => {
    const changed = change(read(file));
    assert.notEqual(changed, read(file), `nothing to change in ${file}`);
    write(file, changed);
  };
  const others = targetLocales.filter((locale) => !languages.includes(locale));
  for (const locale of others) rmSync(path(`locales/${locale}.xlf`));
  if (others.length)
    edit('lit-localize.json', (text) =>
      text.replace(/(?<="targetLocales": )\[[^\]]*\]/, JSON.stringify(languages).replaceAll(',', ', ')),
    );
  return {
    path,
    read,
    write,
    edit,
    run: async (...args) => {
      const {child, exit} = (locales ??= start());
      child.send(args);
      const answer = once(child, 'message');
      const ended = exit.then(() => {
        throw new Error('The process of the locales ended before its command did; its output says why.');
      });
      const [outcome] = (await Promise.race([answer, ended])) as [Outcome];
      return outcome;
    },
    bytes: () =>
      Object.fromEntries(
        [
          ...readdirSync(path('locales')).map((name) => `locales/${name}`),
          'lit-localize.json',
          'src/conditions/leukemia/edition.ts',
        ].map((file) => [file, readFileSync(path(file), 'latin1')]),
      ),
    commit: () => {
      const git = (...args: readonly string[]) => execFileSync('git', args, {cwd: folder});
      git('init', '-q');
      git('add', 'locales');
      git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '--no-gpg-sign', '-m', 'Languages');
    },
    published: (locale) => JSON.parse(read(`dist/locales/${locale}.json`)) as Locale,
    remove: () => {
      stop();
      rmSync(folder, {recursive: true});
    },
  };
};
