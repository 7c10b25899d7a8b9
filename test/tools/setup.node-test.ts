/** A contributor's machine is made ready once, from the lock file alone, and a machine that lacks something hears of it. */
import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {isNewEnough} from '../../tools/setup/node.mjs';
import {isInstalled} from '../../tools/setup/packages.mjs';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Locked {
  readonly integrity?: string;
  readonly os?: string;
  readonly libc?: readonly string[];
  readonly optional?: boolean;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json') as Manifest;
const nodes = Object.keys((json('tools/node/package.json') as Required<Manifest>).optionalDependencies);
const {packages} = json('package-lock.json') as {readonly packages: Readonly<Record<string, Locked>>};

describe('the Node that builds', () => {
  it('is held by the lock file for each platform, and no machine without one of them fails to install', () => {
    assert.ok(nodes.length > 4);
    for (const name of nodes) {
      const {integrity, optional} = packages[`node_modules/${name}`]!;
      assert.match(integrity!, /^sha512-/, name);
      assert.equal(optional, true, name);
    }
  });

  it('is left out on a Linux whose C library it does not know, such as Alpine', () => {
    const linux = nodes.filter((name) => packages[`node_modules/${name}`]?.os === 'linux');
    assert.equal(linux.length, 2);
    for (const name of linux) assert.deepEqual(packages[`node_modules/${name}`]?.libc, ['glibc'], `libc of ${name}`);
  });

  it('does not come to a hospital with the package', () => {
    const theirs = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies ?? {})];
    assert.deepEqual(theirs.sort(), ['@lit/localize', 'lit']);
  });

  it('is new enough where it runs TypeScript and knows import.meta.main', () => {
    for (const version of ['22.18.0', '22.23.2', '24.2.0', '24.21.0', '25.0.0', '26.1.0'])
      assert.ok(isNewEnough(version), version);
    for (const version of ['18.20.8', '20.20.2', '22.12.0', '22.17.1', '23.11.1', '24.1.0'])
      assert.ok(!isNewEnough(version), version);
  });
});

describe('an installation', () => {
  it('runs no code of a package', () => {
    const settings = ['.npmrc', ...globSync('test/*/package.json').map((file) => join(dirname(file), '.npmrc'))];
    assert.equal(settings.length, 4);
    for (const file of settings) assert.match(readFileSync(file, 'utf8'), /^ignore-scripts=true$/m, file);
    for (const script of Object.values(manifest.scripts)) assert.doesNotMatch(script, /ignore-scripts=false/);
    assert.doesNotMatch(readFileSync('tools/setup/packages.mjs', 'utf8'), /ignore-scripts|rebuild/);
  });

  const lock = {
    packages: {
      '': {},
      'node_modules/a': {version: '1.0.0', integrity: 'sha512-a'},
      'node_modules/for-another-platform': {version: '1.0.0', integrity: 'sha512-b', optional: true},
    },
  };
  it('is done again only where a package is missing or is another than in the lock file', () => {
    const a = lock.packages['node_modules/a'];
    assert.ok(isInstalled(lock, {packages: {'node_modules/a': a}}));
    assert.ok(!isInstalled(lock, {packages: {}}));
    assert.ok(!isInstalled(lock, {packages: {'node_modules/a': {...a, version: '1.0.1'}}}));
    assert.ok(!isInstalled(lock, {packages: {'node_modules/a': {...a, integrity: 'sha512-c'}}}));
  });
});

describe('a command that npm runs', () => {
  it('comes to the right Node first, as npm 10 links none and Node 20 reads no TypeScript', () => {
    const inner = ['build:dist', 'site:pages'];
    const direct = Object.entries(manifest.scripts).filter(([, script]) => /(^|&& )node [\w/]+\.ts/.test(script));
    assert.deepEqual(
      direct.map(([name]) => name),
      inner,
    );
  });

  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
    cpSync('tools/setup.mjs', join(folder, 'tools/setup.mjs'));
    cpSync('tools/setup', join(folder, 'tools/setup'), {recursive: true});
    mkdirSync(join(folder, 'tools/node'));
    mkdirSync(join(folder, 'node_modules/.bin'), {recursive: true});
    const files = {
      'package-lock.json': {packages: {}},
      'tools/node/package.json': {optionalDependencies: {'node-fits': '1.0.0', 'node-of-another-platform': '1.0.0'}},
    };
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), JSON.stringify(content));
    writeFileSync(join(folder, 'say.js'), 'console.log(process.argv.slice(2).join())');
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  const setup = (...words: readonly string[]): string =>
    execFileSync(process.execPath, ['tools/setup.mjs', ...words], {cwd: folder, encoding: 'utf8'});
  const install = (name: string): string => {
    const program = join(folder, 'node_modules', name, 'bin/node');
    mkdirSync(dirname(program), {recursive: true});
    symlinkSync(process.execPath, program);
    return program;
  };
  const linked = (): string => realpathSync(join(folder, 'node_modules/.bin/node'));

  it('gets its words, and the Node of the lock file for all that it starts', () => {
    install('node-fits');
    assert.equal(setup('say.js', 'status', '--lang'), 'status,--lang\n');
    assert.equal(linked(), realpathSync(process.execPath));
  });

  it('hands on how it ended, and stops with the process that started it', async () => {
    writeFileSync(join(folder, 'fail.js'), 'process.exit(2)');
    assert.equal(spawnSync(process.execPath, ['tools/setup.mjs', 'fail.js'], {cwd: folder}).status, 2);
    const server = 'setInterval(() => {}, 1000); process.on("SIGTERM", () => process.exit(3)); console.log("ready");';
    writeFileSync(join(folder, 'serve.js'), server);
    const child = spawn(process.execPath, ['tools/setup.mjs', 'serve.js'], {cwd: folder});
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [3, null]);
  });

  it('gets the Node of the machine where no package fits, or where the one that is there does not run', () => {
    assert.equal(setup('say.js', 'own'), 'own\n');
    const broken = join(folder, 'node_modules/node-fits/bin/node');
    mkdirSync(dirname(broken), {recursive: true});
    writeFileSync(broken, 'no program', {mode: 0o755});
    symlinkSync(broken, join(folder, 'node_modules/.bin/node'));
    assert.equal(setup('say.js', 'own'), 'own\n');
    assert.throws(linked, /ENOENT/);
  });
});
