/** A release is the same bytes wherever it is made. `npm test` makes one, and `npm run reproduce` compares the build itself. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));

/** Makes a release, and returns its hashes. */
const hashesIn = (name: string, environment: Readonly<Record<string, string>> = {}): string => {
  const place = join(folder, name);
  execFileSync('node', ['tools/release.ts', place], {env: {...process.env, ...environment}, stdio: 'pipe'});
  assert.ok(readdirSync(place).length > 6);
  return readFileSync(join(place, 'SHA256SUMS'), 'utf8');
};

it('A release is the same bytes in another time zone and language, and for a user with other rights', () => {
  const here = hashesIn('here');
  const umask = process.umask(0o077);
  const there = hashesIn('there', {TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8'});
  process.umask(umask);
  assert.equal(here, there);
});
