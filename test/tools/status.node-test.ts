/** A translator, or who asks one, sees at a glance how each language stands. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import type {Finding} from '../../tools/locales/check.ts';
import {statusTable} from '../../tools/locales/status.ts';
import type {XliffFile} from '../../tools/locales/xliff.ts';

const english = [
  {id: 'causes.title', text: 'What causes ALL?'},
  {id: 'causes.start', text: 'ALL starts in one cell.'},
  {id: 'overview.title', text: 'What is ALL?'},
];

const file = (locale: string, state: string, reviewed: XliffFile['reviewed'] = null): XliffFile => ({
  locale,
  units: english.map(({id, text}, at) => ({id, source: text, target: `${locale} ${id}`, state, line: at + 1})),
  reviewed,
  problems: [],
});

const finding = (kind: Finding['kind'], id?: string): Finding => ({
  file: 'x.xlf',
  line: 1,
  kind,
  sentence: 'x',
  ...(id && {id}),
});

const rowsOf = (table: string): readonly (readonly string[])[] => table.split('\n').map((row) => row.split(/ {2,}/));

describe('the status of the languages', () => {
  it('counts what is translated, draft and stale, the words left, and names who has reviewed', () => {
    const table = statusTable(
      [
        {xliff: file('es', 'needs-review-translation'), findings: []},
        {
          xliff: file('ar', 'needs-review-translation'),
          findings: [finding('stale', 'causes.start'), finding('missing', 'overview.title')],
        },
        {xliff: file('fr', 'signed-off', {by: 'A. Person', on: '2026-10-01'}), findings: []},
      ],
      english,
    );
    assert.deepEqual(rowsOf(table), [
      ['code', 'language', 'translated', 'draft', 'stale', 'words left', 'reviewed by'],
      ['es', 'Español', '3/3', '3', '0', '0', 'nobody'],
      ['ar', 'العربية', '1/3', '1', '1', '8', 'nobody'],
      ['fr', 'Français', '3/3', '0', '0', '0', 'A. Person, 2026-10-01'],
    ]);
  });

  it('counts nothing of a file that cannot be read', () => {
    const table = statusTable([{xliff: file('es', ''), findings: [finding('broken')]}], english);
    assert.deepEqual(rowsOf(table)[1], ['es', 'Español', '0/3', '0', '0', '11', 'nobody']);
  });

  it('is printed by the translator’s command, which names what it does not know', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['tools/translator.ts', ...args], {encoding: 'utf8'});
    const {status, stdout} = run('status');
    assert.equal(status, 0);
    assert.match(stdout, /^code .*\nes +Español +\d+\/\d+ /);
    const unknown = run('statsu');
    assert.equal(unknown.status, 1);
    assert.equal(unknown.stderr, 'There is no "npm run locales -- statsu"; leave it out, or write "status".\n');
  });
});
