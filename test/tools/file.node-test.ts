import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {writeWhole} from '../../tools/locales/file.ts';

describe('writing a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  const file = join(folder, 'es.xlf');
  after(() => rmSync(folder, {recursive: true}));

  it('puts the new in place of the old and leaves nothing else behind', () => {
    writeFileSync(file, 'old');
    writeWhole(file, 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.deepEqual(readdirSync(folder), ['es.xlf']);
  });

  it('leaves the old whole where the new cannot be written', () => {
    mkdirSync(`${file}.new`);
    assert.throws(() => writeWhole(file, 'newer'));
    assert.equal(readFileSync(file, 'utf8'), 'new');
  });
});
