/** A command of the project that is given wrong words says so in one sentence, and no file of anybody is lost. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));
const path = (...parts: readonly string[]): string => join(folder, ...parts);

const run = (script: string, args: readonly string[], cwd = '.') => {
  const {status, stderr} = spawnSync('node', [resolve(script), ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 120_000,
    env: {...process.env, GIT_CEILING_DIRECTORIES: tmpdir()},
  });
  return {status, said: stderr.trim()};
};

/** Fails where a command ends well, hangs, or says more than one sentence. */
const refuses = (sentence: RegExp, ...call: Parameters<typeof run>): void => {
  const {status, said} = run(...call);
  assert.equal(status, 1, said);
  assert.match(said, sentence);
  assert.equal(said.split('\n').length, 1, said);
};

/** Each start of a command takes a second: `npm test` starts every third, `npm run sweep` all. */
const some = <Case>(cases: readonly Case[]): readonly Case[] =>
  process.env['LANGUAGES'] === 'all' ? cases : cases.filter((_, index) => index % 3 === 0);

describe('A command of the project', () => {
  for (const [command, cwd = '.'] of some<readonly [string, string?]>([
    ['tools/docs.ts'],
    ['tools/size.ts --record'],
    ['tools/release.ts release'],
    ['tools/reproduce.ts dist'],
    ['tools/locales.ts check'],
    ['translation/translator.ts status'],
    ['translation/translator.ts readability'],
    ['translation/translator.ts update'],
    ['translation/translator.ts new sw'],
    ['preview/desk-files.ts desks'],
    ['preview/dev.ts'],
    ['preview/serve.ts'],
    ['demo/site/build.ts'],
    ['integrations/wordpress/pack.ts'],
    ['test/accessibility/evidence/write.ts'],
    // These would work for minutes, so they are in a folder where there is nothing to do.
    ['tools/build.ts', folder],
    ['tools/verify.ts', folder],
    ['tools/sweep.ts', folder],
  ]))
    it(`takes no word too many: ${command}`, () => {
      const [script = '', ...words] = command.split(' ');
      const sentence = /^all-widgets: There is nothing to do with "extra"; leave it out\.$/;
      refuses(sentence, script, [...words, 'extra'], cwd);
    });

  for (const [script, ...args] of [
    ['tools/release.ts', ''],
    ['preview/desk-files.ts', ''],
    ['demo/site/build.ts', '--out', ''],
    ['reports/what-changed/index.ts', 'dist', '.', '--out', ''],
  ] as const)
    it(`takes no empty name: ${script}`, () => {
      refuses(/^all-widgets: A name is empty; write it, or leave it out\.$/, script, args);
    });

  for (const [script, ...args] of [
    ['tools/release.ts', 'README.md'],
    ['preview/desk-files.ts', '/proc/all-widgets'],
    ['demo/site/build.ts', '--out', 'README.md'],
    ['reports/what-changed/index.ts', 'dist', 'dist', '--out', '/proc/all-widgets'],
  ] as const)
    it(`ends in one sentence where it cannot write: ${script}`, () => {
      const readme = readFileSync('README.md', 'utf8');
      refuses(/^all-widgets: \S+ cannot be written \(E[A-Z]+\); choose another place\.$/, script, args);
      assert.equal(readFileSync('README.md', 'utf8'), readme);
    });

  for (const [script, ...args] of [['tools/release.ts'], ['demo/site/build.ts', '--out']] as const)
    it(`replaces no folder with a file of somebody else: ${script}`, () => {
      const out = path(script.replaceAll('/', '-'));
      mkdirSync(out);
      writeFileSync(join(out, 'own.txt'), 'The hospital’s own');
      refuses(/^all-widgets: \S+ holds other things than .* \(own\.txt\); choose another folder\.$/, script, [
        ...args,
        out,
      ]);
      assert.deepEqual(readdirSync(out), ['own.txt']);
      assert.equal(readFileSync(join(out, 'own.txt'), 'utf8'), 'The hospital’s own');
    });

  it('says that it needs Git, where the sources are not in a repository', () => {
    refuses(/^all-widgets: .* needs Git\b.*$/, 'tools/reproduce.ts', ['a-release'], folder);
  });
});
