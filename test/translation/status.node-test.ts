/** A translator, or who asks one, sees at a glance how each language stands. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {statusTable, tabulate} from '../../translation/status.ts';
import {targetLocales} from './copy-of-project.ts';
import {english, look, signedBy, unit, units, withUnit, without, xliff} from './sample.ts';

const header = signedBy(['review', 'A. Person', '2026-10-01']);
const signed = english.map(({id}) => unit(id, {state: 'signed-off'}));

/** The cells of the line about a Spanish file. */
const statusOf = (xml: string): readonly string[] => {
  const {file, findings} = look(xml);
  return statusTable([{xliff: file, findings}], english)
    .split('\n')[1]!
    .split(/ {2,}/);
};

describe('the status of a language', () => {
  it('has a heading for each column', () => {
    assert.deepEqual(statusTable([], english).split(/ {2,}/), [
      'code',
      'language',
      'reviewed',
      'draft',
      'stale',
      'in English',
      'words left',
      'reviewed by',
    ]);
  });

  it('counts drafts', () => {
    assert.deepEqual(statusOf(xliff()), ['es', 'Español', '0', '3', '0', 'none', '0', 'nobody']);
  });

  it('counts what a person has signed, and names who once it is all', () => {
    assert.deepEqual(statusOf(xliff([signed[0]!, ...units.slice(1)], {header})).slice(2), [
      '1',
      '2',
      '0',
      'none',
      '0',
      'nobody',
    ]);
    assert.deepEqual(statusOf(xliff(signed, {header})).slice(2), ['3', '0', '0', 'none', '0', 'A. Person, 2026-10-01']);
  });

  it('counts no signature of which nobody knows whose it is', () => {
    assert.deepEqual(statusOf(xliff(signed)).slice(2), ['0', '3', '0', 'none', '0', 'nobody']);
  });

  it('names the sections that are in English for now, and counts the English words that are left', () => {
    assert.deepEqual(statusOf(xliff(withUnit('causes.title', {source: 'Why?'}), {header})).slice(2), [
      '0',
      '2',
      '1',
      'causes',
      '3',
      'nobody',
    ]);
    assert.deepEqual(statusOf(xliff(without('overview.title'))).slice(2), ['0', '2', '0', 'overview', '3', 'nobody']);
    assert.deepEqual(statusOf(xliff(withUnit('causes.title', {target: ''}))).slice(2), [
      '0',
      '2',
      '0',
      'causes',
      '3',
      'nobody',
    ]);
  });

  it('counts nothing of a file that cannot be read', () => {
    assert.deepEqual(statusOf('Hola'), ['es', 'Español', '0', '0', '0', 'all', '12', 'nobody']);
  });

  it('stands in columns', () => {
    assert.equal(
      tabulate([
        ['a', 'bb', 'c'],
        ['aaa', 'b', ''],
      ]),
      'a    bb  c\naaa  b',
    );
  });
});

describe('npm run locales', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['translation/translator.ts', ...args], {encoding: 'utf8'});

  it('-- status prints a line for each language', () => {
    const {status, stdout} = run('status');
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      ['code', ...targetLocales],
    );
    assert.match(stdout, /^ar +العربية +\d+ +\d+ +\d+ /m);
  });

  it('-- with a word that it does not know names those it knows', () => {
    const {status, stderr} = run('statsu');
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'There is no "npm run locales -- statsu"; leave it out, or write "status", "readability" or "new sw".\n',
    );
  });
});
