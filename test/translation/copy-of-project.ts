/** The project in a folder of its own, where a test may change it and run the translator's tools. */
import assert from 'node:assert/strict';
import {execFileSync, fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Locale} from '../../src/i18n/locale.ts';
import type {Command, Order, Outcome} from './locales-process.ts';

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
  readonly run: (...command: Command) => Promise<Outcome>;
  /** The bytes of every .xlf file, of lit-localize.json and of the record of the edition, by name. */
  readonly bytes: () => Readonly<Record<string, string>>;
  /** Commits all languages as they stand, in a Git repository of the copy's own. */
  readonly commit: () => void;
  readonly published: (locale: string) => Locale;
  readonly remove: () => void;
}

const localesProcess = new URL('locales-process.ts', import.meta.url);

/** A process that has read the tools of a project. Most of a run is reading TypeScript, so one process does many. */
class Tools {
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown>;

  constructor(project: string) {
    this.#child = fork(localesProcess, {cwd: project, execArgv: []});
    this.#exit = once(this.#child, 'exit');
    this.#rest();
  }

  async run(order: Order): Promise<Outcome> {
    this.#child.ref();
    this.#child.channel!.ref();
    this.#child.send(order);
    const answer = once(this.#child, 'message');
    const ended = this.#exit.then(() => {
      throw new Error('The process of the locales ended before its command did; its output says why.');
    });
    const [outcome] = (await Promise.race([answer, ended])) as [Outcome];
    this.#rest();
    return outcome;
  }

  stop(): void {
    this.#child.disconnect();
  }

  /** Lets this process end, and the other with it. */
  #rest(): void {
    this.#child.unref();
    this.#child.channel!.unref();
  }
}

/** The tools of the project itself, for every copy whose modules are the same. */
let shared: Tools | undefined;

const folders = ['src', 'tools', 'lint', 'translation', 'locales', 'reports', 'reviews'];

/** @param languages Those that the copy has: a run of the tools takes a while for each. All by default. */
export const copyProject = (languages = targetLocales): CopyOfProject => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  const path = (file: string) => join(folder, file);
  for (const file of [...folders, 'package.json', 'lit-localize.json', 'tsconfig.localize.json'])
    cpSync(file, path(file), {recursive: true});
  symlinkSync(join(process.cwd(), 'node_modules'), path('node_modules'));
  const read = (file: string) => readFileSync(path(file), 'utf8');
  /** The tools of the copy, where its modules are others, until one changes that they have imported. Notes are read as text. */
  let own: Tools | undefined;
  let isChanged = false;
  const write = (file: string, text: string | Uint8Array) => {
    if (/(?<!\.notes)\.ts$/.test(file)) {
      own?.stop();
      own = undefined;
      isChanged = true;
    }
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
    run: (...command) => {
      const tools = isChanged ? (own ??= new Tools(folder)) : (shared ??= new Tools(process.cwd()));
      return tools.run({folder, command});
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
      own?.stop();
      rmSync(folder, {recursive: true});
    },
  };
};
