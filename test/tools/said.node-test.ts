/** What a build or a check has to say reaches the person who runs it, although it passed. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {runQuietly} from '../../tools/verify/command.ts';

describe('the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  after(() => rmSync(folder, {recursive: true}));
  const write = (file: string, data: unknown): void => {
    mkdirSync(join(folder, file, '..'), {recursive: true});
    writeFileSync(join(folder, file), JSON.stringify(data));
  };
  const script = 'reports/accessibility/older-build.ts';
  const said = (): readonly [number | null, string] => {
    const {status, stderr} = spawnSync(process.execPath, [resolve(script)], {cwd: folder, encoding: 'utf8'});
    return [status, stderr];
  };

  it('says in one line that the accessibility report is of another bundle, and is silent where it is not', () => {
    assert.deepEqual(said(), [0, '']);
    write('docs/accessibility/evidence.json', {collected: '2026-11-28', bundle: {integrity: 'sha384-one'}});
    write('dist/integrity.json', {'all-widgets.js': 'sha384-one'});
    assert.deepEqual(said(), [0, '']);
    write('dist/integrity.json', {'all-widgets.js': 'sha384-other'});
    const [status, line] = said();
    assert.equal(status, 0);
    assert.match(line, /^The accessibility report is of an older build: .*sha384-one.*\n$/);
  });

  it('does so after the hash of the bundle is written', () => {
    const steps = readFileSync('tools/build.ts', 'utf8');
    assert.ok(steps.indexOf(script) > steps.indexOf('tools/integrity.ts'));
  });
});

describe('a command of npm test', () => {
  it('that passes is shown with its sentences alone, and one that fails with all of its output', async () => {
    const code = 'console.log("dots"); console.error("A sentence.\\n")';
    assert.deepEqual(await runQuietly(process.execPath, '-e', code), ['A sentence.']);
    await assert.rejects(
      runQuietly(process.execPath, '-e', `${code}; process.exitCode = 3`),
      ({message}: Error) => message.includes('dots') && message.includes('A sentence.'),
    );
  });

  it('has its sentences printed in the end', () => {
    const source = readFileSync('tools/verify.ts', 'utf8');
    assert.match(source, /for \(const line of await runQuietly\(\.\.\.command\)\) said\.add\(line\)/);
    assert.match(source, /for \(const line of said\) console\.log/);
    execFileSync(process.execPath, ['--check', 'tools/verify.ts']);
  });
});
