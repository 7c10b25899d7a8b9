/** `npx all-widgets` writes whole files or none, and leaves the files of a web team alone. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {inFolder, newFolder, pathsIn, printed, profile, program, run, WrongInput, type Result} from './in-folder.ts';

describe('A folder', () => {
  const refuses = async (mark: unknown, ...args: readonly string[]): Promise<void> => {
    const folder = newFolder();
    mkdirSync(join(folder, 'public/pictures'), {recursive: true});
    writeFileSync(join(folder, 'public/all-widgets.json'), JSON.stringify(mark));
    writeFileSync(join(folder, 'public/pictures/home.svg'), '<svg/>');
    const before = pathsIn(folder);
    const {status, said} = await inFolder(folder, 'site', '--out', 'public', '--lang', 'es', ...args);
    assert.equal(status, 2, said);
    assert.match(
      said,
      /^all-widgets: public holds other things than a site that was made here \(.*\); choose another folder\.\n$/,
    );
    assert.deepEqual(pathsIn(folder), before);
    assert.equal(readFileSync(join(folder, 'public/all-widgets.json'), 'utf8'), JSON.stringify(mark));
  };

  it('that holds a profile under the name of our mark is not taken for a site', () =>
    refuses(profile, '--hospital', 'public/all-widgets.json'));

  it('that holds a list of its files by another program, under the name of our mark, is not taken for a site', () =>
    refuses({generator: 'another program', files: ['all-widgets.json', 'pictures/home.svg']}));

  for (const foreign of ['es/own.html', 'robots.txt', '.htaccess', 'empty/'])
    it(`with a site that was made here is not replaced where it also holds ${foreign}`, async () => {
      const folder = newFolder();
      await printed(['site', '--out', 'site', '--lang', 'es'], folder);
      if (foreign.endsWith('/')) mkdirSync(join(folder, 'site', foreign));
      else writeFileSync(join(folder, 'site', foreign), 'The hospital’s own');
      await assert.rejects(
        printed(['site', '--out', 'site', '--lang', 'es'], folder),
        (error) => error instanceof WrongInput && error.message.includes(foreign),
      );
      assert.ok(existsSync(join(folder, 'site', foreign)));
    });

  it('is replaced where it is, and not the link that leads to it', async () => {
    const folder = newFolder();
    await printed(['site', '--out', 'site', '--lang', 'es'], folder);
    symlinkSync('site', join(folder, 'link'));
    await printed(['site', '--out', 'link', '--lang', 'ar'], folder);
    assert.ok(existsSync(join(folder, 'site/ar/index.html')) && !existsSync(join(folder, 'site/es')));
    assert.ok(lstatSync(join(folder, 'link')).isSymbolicLink());
  });

  it('gets no file through a link that stands where the draft would', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'precious.txt'), 'Precious');
    const names = Array.from({length: 2000}, (_, index) => `page.html.${process.pid + index}.new`);
    for (const name of names) symlinkSync('precious.txt', join(folder, name));
    assert.equal((await inFolder(folder, 'render', 'causes', '--out', 'page.html')).status, 0);
    assert.equal(readFileSync(join(folder, 'precious.txt'), 'utf8'), 'Precious');
    assert.ok(names.every((name) => existsSync(join(folder, name))));
  });
});

describe('What is written', () => {
  /** Runs where no file may grow longer than 16 kB, as on a full disk. */
  const onFullDisk = (folder: string, args: string): Promise<Result> =>
    run(folder, `ulimit -f 16; exec "${process.execPath}" "${program}" ${args}`, 'bash', '-c', 'eval "$command"');

  it('is whole or not there: a file', async () => {
    const folder = newFolder();
    const before = pathsIn(folder);
    const {status, said} = await onFullDisk(folder, 'render page --css light.css --out page.html');
    assert.equal(status, 2, said);
    assert.match(said, /^all-widgets: page\.html cannot be written \(EFBIG\)[^\n]+\.\n$/);
    assert.deepEqual(pathsIn(folder), before);
  });

  const printedTo = (place: string): Promise<Result> =>
    run(
      newFolder(),
      `set -o pipefail; "${process.execPath}" "${program}" render page ${place}`,
      'bash',
      '-c',
      'eval "$command"',
    );

  it('ends in one sentence where a full disk takes what is printed', async () => {
    const {status, said} = await printedTo('> /dev/full');
    assert.deepEqual([status, said], [2, 'all-widgets: The output cannot be written (ENOSPC).\n']);
  });

  it('ends without a word where a program has read enough of it', async () => {
    const {out, said} = await printedTo('| head -c 4');
    assert.deepEqual([out, said], ['<div', '']);
  });

  it('is whole or what it was before: a site', async () => {
    const folder = newFolder();
    await printed(['site', '--out', 'site', '--lang', 'es'], folder);
    const before = pathsIn(folder);
    const {status, said} = await onFullDisk(folder, 'site --out site --lang ar');
    assert.equal(status, 2, said);
    assert.match(said, /^all-widgets: site cannot be written \(EFBIG\)[^\n]+\.\n$/);
    assert.deepEqual(pathsIn(folder), before);
  });

  for (const place of ['/dev/null/site', '/proc/site'])
    it(`is nothing, and the command ends, where nobody can make a folder: ${place}`, async () => {
      const folder = newFolder();
      const before = pathsIn(folder);
      const {status, said} = await inFolder(folder, 'site', '--out', place, '--lang', 'es');
      assert.equal(status, 2, said);
      assert.match(said, /^all-widgets: \/[a-z/]+ cannot be written \(E[A-Z]+\)[^\n]+\.\n$/);
      assert.deepEqual(pathsIn(folder), before);
    });

  it('is what it was before where the command is stopped halfway', async () => {
    const folder = newFolder();
    await printed(['site', '--out', 'site', '--lang', 'es'], folder);
    const before = pathsIn(join(folder, 'site'));
    const stop = `import fs from 'node:fs/promises';
      import {syncBuiltinESMExports} from 'node:module';
      const {writeFile} = fs;
      let left = 20;
      fs.writeFile = (...given) => left-- ? writeFile(...given) : process.kill(process.pid, 'SIGKILL');
      syncBuiltinESMExports();`;
    const child = spawn(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(stop)}`,
        program,
        'site',
        '--out',
        'site',
        '--lang',
        'es,ar',
      ],
      {cwd: folder, stdio: 'ignore'},
    );
    assert.equal(await new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal))), 'SIGKILL');
    assert.ok(readdirSync(folder).some((name) => name.endsWith('.new')));
    assert.deepEqual(pathsIn(join(folder, 'site')), before);
  });
});
