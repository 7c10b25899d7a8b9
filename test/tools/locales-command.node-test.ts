/** The translator's command itself, on a copy of the project: from a changed sentence to its new translation. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

const id = 'causes.start';
const sentence = 'ALL starts when one cell in the bone marrow gets changes (mutations) in its DNA.';

describe('npm run locales', () => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  const path = (file: string) => join(folder, file);
  const edit = (file: string, change: (text: string) => string) => {
    const text = readFileSync(path(file), 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, `nothing to change in ${file}`);
    writeFileSync(path(file), changed);
  };
  const run = (...args: readonly string[]) => {
    const {status, stderr} = spawnSync(process.execPath, ['tools/locales.ts', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return {status, lines: stderr.trimEnd().split('\n')};
  };
  const published = (locale: string) =>
    (JSON.parse(readFileSync(path(`dist/locales/${locale}.json`), 'utf8')) as {messages: Record<string, string>})
      .messages;

  before(() => {
    for (const file of ['src', 'tools', 'locales', 'package.json', 'lit-localize.json', 'tsconfig.localize.json'])
      cpSync(file, path(file), {recursive: true});
    symlinkSync(join(process.cwd(), 'node_modules'), path('node_modules'));
  });
  after(() => rmSync(folder, {recursive: true}));

  it('changes nothing where nothing has changed', () => {
    const files = ['locales/es.xlf', 'locales/ar.xlf', 'src/content/edition.ts'];
    const read = () => files.map((file) => readFileSync(path(file), 'utf8'));
    const old = read();
    assert.equal(run().status, 0);
    assert.deepEqual(read(), old);
    assert.equal(run('check').status, 0);
  });

  it('names a sentence that has changed in English, in every language, and the check fails', () => {
    edit('src/content/causes.ts', (text) => text.replace(sentence, `${sentence} It is one cell of very many.`));
    const {status, lines} = run('check');
    assert.equal(status, 1);
    for (const file of ['locales/es.xlf', 'locales/ar.xlf'])
      assert.equal(lines.filter((line) => line.startsWith(file) && line.includes(`"${id}"`)).length, 1);
  });

  it('records the day, and holds back that section alone until it is translated again', () => {
    const today = () => new Date().toISOString().slice(0, 10);
    // Both sides of the run, in case it is midnight.
    const began = today();
    run();
    const days = [began, today()];
    const edition = readFileSync(path('src/content/edition.ts'), 'utf8');
    assert.ok(days.some((day) => edition.includes(`changed: '${day}'`)));
    const {status, lines} = run('publish');
    assert.equal(status, 0);
    assert.ok(lines.includes('es: not published, so shown in English: causes.'));
    assert.ok(!Object.keys(published('es')).some((key) => key.startsWith('causes.')));
    assert.ok('overview.title' in published('es'));
  });

  it('brings the section back once it is', () => {
    for (const locale of ['es', 'ar'])
      edit(`locales/${locale}.xlf`, (text) =>
        text.replaceAll('state="needs-translation"', 'state="needs-review-translation"'),
      );
    assert.equal(run('check').status, 0);
    run('publish');
    assert.ok(id in published('es'));
  });

  it('holds back one section for one broken unit, and refuses to write over it', () => {
    edit('locales/es.xlf', (text) =>
      text.replace(/(<trans-unit id="symptoms\.gums">[^]*?<target[^>]*>)/, '$1<g id="1">x</g>'),
    );
    const {status, lines} = run();
    assert.equal(status, 1);
    assert.match(lines[0]!, /^locales\/es\.xlf:\d+ "symptoms\.gums" has mark-up in its <target>/);
    run('publish');
    assert.ok(!('symptoms.gums' in published('es')) && 'causes.title' in published('es'));
  });

  it('publishes nothing of a file for another language', () => {
    edit('locales/ar.xlf', (text) => text.replace('target-language="ar"', 'target-language="fa"'));
    const {lines} = run('publish');
    assert.ok(lines.some((line) => line.startsWith('locales/ar.xlf:') && line.includes('target-language="fa"')));
    assert.ok(!existsSync(path('dist/locales/ar.json')));
  });
});
