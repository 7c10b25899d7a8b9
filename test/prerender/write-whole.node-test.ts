import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {writeFiles, writeFilesIn} from '../../src/prerender/write-whole.ts';

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

  it('writes none where two names lead to one file', async () => {
    const twice = [join(folder, 'it.xlf'), `${folder}/./it.xlf`] as const;
    await assert.rejects(
      () => writeFiles(new Map(twice.map((path, index) => [path, `${index}`]))),
      /it\.xlf would hold two different things; choose two names\.$/,
    );
    assert.ok(!readdirSync(folder).includes('it.xlf'));
  });

  it('makes the folders of files, leaves others there alone, and ends where nobody can make one', async () => {
    const files = new Map([
      ['one.txt', 'new'],
      ['deep/two.txt', 'new'],
    ]);
    const into = join(folder, 'made/here');
    await writeFilesIn(into, files);
    writeFileSync(join(into, 'own.txt'), 'own');
    await writeFilesIn(into, files);
    assert.deepEqual(readdirSync(into, {recursive: true}).sort(), ['deep', 'deep/two.txt', 'one.txt', 'own.txt']);
    for (const place of ['/proc/all-widgets', '/dev/null/all-widgets', file, join(file, 'x')])
      await assert.rejects(() => writeFilesIn(place, files), {
        message: /cannot be written \(E[A-Z]+\); choose another/,
      });
    assert.equal(readFileSync(file, 'utf8'), 'new');
  });
});
