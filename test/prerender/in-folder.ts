/** For tests: the command `all-widgets` in folders with a web team's own files. */
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after} from 'node:test';
import type * as commands from '../../src/prerender/command.ts';
import type * as prerender from '../../src/prerender/index.ts';

const {bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {bin: Record<string, string>};
export const program = resolve(bin['all-widgets']!);
export const dist = resolve('dist');
export const {render, lightStyles, WrongInput, publication} = (await import(
  join(dist, 'modules/prerender/index.js')
)) as typeof prerender;
const {command} = (await import(join(dist, 'modules/prerender/command.js'))) as typeof commands;

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

export const profile = {name: 'Harbor Lane Hospital', phone: '555-0100', offers: ['A nurse who knows you']};
export const data = {'all-doctors': {people: [{name: 'Robin Example'}]}};

/** A folder with a web team's own files in it. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  folders.push(folder);
  const files = {
    'profile.json': profile,
    'data.json': data,
    'nameless.json': {phone: '555-0100'},
    'wrong.json': {...profile, phone: 'none', reviewed: {by: 'Dr. Example', on: 'soon'}},
    'list.json': [],
    'wrong-news.json': {'all-news': {items: [{title: 'A day', date: '2026-02-30'}]}},
    'other-data.json': {'all-causes': {}},
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(join(folder, 'marked.json'), `\uFEFF${JSON.stringify(profile)}`);
  writeFileSync(join(folder, 'latin.json'), JSON.stringify({...profile, name: 'Hôpital'}), 'latin1');
  mkdirSync(join(folder, 'full'));
  writeFileSync(join(folder, 'full/index.html'), 'The hospital’s own page');
  return folder;
};

/** Every path below a folder. */
export const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort();

export interface Result {
  readonly status: number;
  readonly out: string;
  readonly said: string;
}

export const run = (
  folder: string,
  command: string,
  ...[file, ...args]: readonly [string, ...string[]]
): Promise<Result> =>
  new Promise((resolve) => {
    const child = execFile(
      file,
      args,
      {cwd: folder, maxBuffer: 1e8, env: {...process.env, command}},
      (_, out, said) => {
        resolve({status: child.exitCode!, out, said});
      },
    );
  });

export const inFolder = (folder: string, ...args: readonly string[]): Promise<Result> =>
  run(folder, '', process.execPath, program, ...args);

/** The output of the command, without a process of its own, which takes longer to start than to run. */
export const printed = async (args: readonly string[], folder = process.cwd()): Promise<string> => {
  let out = '';
  process.chdir(folder);
  await command(publication, args, (text) => (out += text));
  return out;
};
