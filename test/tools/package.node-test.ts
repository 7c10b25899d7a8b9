/** The package, packed as npm would publish it: every export is in it, and a bundler drops unused code. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {elements} from '../../src/define.ts';

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** A project of a hospital's, with the package and its dependencies, and nothing else. */
let project: string;
let installed: string;
let manifest: Manifest;

before(() => {
  project = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], {stdio: 'ignore'});
  const [tarball] = readdirSync(project);
  execFileSync('tar', ['-xzf', join(project, tarball!), '-C', project]);
  installed = join(project, 'node_modules/all-widgets');
  mkdirSync(dirname(installed));
  symlinkSync(join(project, 'package'), installed);
  for (const name of readdirSync('node_modules').filter((name) => /^(@?lit|lit-.*)$/.test(name)))
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
});

after(() => {
  rmSync(project, {recursive: true});
});

/** The output of a bundler for a hospital's module. */
const bundle = async (source: string): Promise<string> => {
  const input = join(project, 'hospital.js');
  writeFileSync(input, source);
  const build = await rollup({
    input,
    plugins: [nodeResolve({preferBuiltins: true})],
    onLog: (level, {message}) => {
      assert.fail(`${level}: ${message}`);
    },
  });
  try {
    const {output} = await build.generate({format: 'es'});
    return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  } finally {
    await build.close();
  }
};

describe('the packed package', () => {
  it('has a file for everything that its exports name, types too', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    assert.ok(targets.length > 15);
    for (const target of targets) assert.notEqual(globSync(target, {cwd: installed}).length, 0, target);
  });

  it('has the bundles, every locale, the hashes, what is in them and the licences', () => {
    const hashed = JSON.parse(readFileSync(join(installed, 'dist/integrity.json'), 'utf8')) as object;
    const files = Object.keys(hashed).filter((name) => name !== 'styles');
    for (const file of [...files, 'sbom.cdx.json', 'third-party-notices.txt', 'custom-elements.json'])
      assert.ok(readFileSync(join(installed, 'dist', file)).length > 0, file);
  });

  it('leaves nothing of itself in a bundle that imports an element and does not use it', async () => {
    const theirs = 'export const theirs = 1;';
    const alone = await bundle(theirs);
    for (const ours of [
      '{AllOverview} from "all-widgets/elements/overview.js"',
      '{defineElements} from "all-widgets/define.js"',
    ])
      assert.equal(await bundle(`import ${ours}; ${theirs}`), alone);
  });

  it('brings every tag into a bundle that imports it for that alone', async () => {
    const code = await bundle("import 'all-widgets';");
    // Tags are put together from the prefix of the condition and the names of its sections.
    const names = Object.keys(elements).map((tag) => tag.replace(`${leukemia.prefix}-`, ''));
    for (const name of names) assert.match(code, new RegExp(`['}]-?${name}['\`]`), name);
    assert.match(code, /customElements\.define\(/);
  });

  it('has a command that runs, and says its version', () => {
    const command = join(installed, manifest.bin['all-widgets']!);
    const said = execFileSync('node', [command, '--version'], {encoding: 'utf8'});
    assert.equal(said.trim(), manifest.version);
  });
});
