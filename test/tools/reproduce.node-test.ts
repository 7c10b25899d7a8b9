/** A second build of a release reports every byte that differs. The build itself is compared by `npm run reproduce`. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {differences} from '../../tools/reproduce/differences.ts';

describe('two builds', () => {
  let folder: string;
  const write = (file: string, text: string): void => {
    mkdirSync(join(folder, file, '..'), {recursive: true});
    writeFileSync(join(folder, file), text);
  };
  const compare = (): readonly string[] => differences(join(folder, 'a'), join(folder, 'b')).sentences;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
    for (const side of ['a', 'b']) {
      write(`${side}/bundle.js`, 'export {};');
      write(`${side}/locales/es.json`, '{}');
    }
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  it('are the same where every byte is', () => {
    assert.deepEqual(differences(join(folder, 'a'), join(folder, 'b')), {files: 2, sentences: []});
  });

  it('are not where one byte is another, or one too many', () => {
    write('a/bundle.js', 'export {}!');
    write('b/locales/es.json', '{}\n');
    assert.deepEqual(compare(), [
      'bundle.js is another from byte 9 on.',
      `${join('locales', 'es.json')} is another from byte 2 on.`,
    ]);
  });

  it('are not where a file is in one of them alone', () => {
    write('a/old.js', '');
    write('b/new.js', '');
    assert.deepEqual(compare(), ['new.js is not there.', 'old.js is there but is made of nothing.']);
  });

  it('cannot be compared where one is missing', () => {
    assert.throws(() => differences(join(folder, 'a'), join(folder, 'c')));
  });
});
