import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {writeFiles} from '../../src/prerender/write-whole.ts';

describe('writing files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  const file = join(folder, 'es.xlf');
  const other = join(folder, 'fr.xlf');
  after(() => rmSync(folder, {recursive: true}));

  it('puts the new in place of the old and leaves nothing else behind', async () => {
    writeFileSync(file, 'old');
    await writeFiles(new Map([[file, 'new']]));
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.deepEqual(readdirSync(folder), ['es.xlf']);
  });

  it('leaves the old whole where the new cannot be written', async () => {
    // The name of the file beside it is longer than file systems take.
    const long = join(folder, `${'e'.repeat(240)}.xlf`);
    writeFileSync(long, 'old');
    await assert.rejects(() => writeFiles(new Map([[long, 'newer']])), /e\.xlf cannot be written/);
    assert.equal(readFileSync(long, 'utf8'), 'old');
    rmSync(long);
  });

  it('writes none of several files where one cannot be written', async () => {
    mkdirSync(other, {recursive: true});
    const third = join(folder, 'de.xlf');
    await assert.rejects(
      () =>
        writeFiles(
          new Map([
            [third, 'new'],
            [other, 'new'],
          ]),
        ),
      /fr\.xlf is no file/,
    );
    assert.ok(!readdirSync(folder).includes('de.xlf'));
  });
});
