/** Dependencies are pinned, held by hashes, and compared with published advisories. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {shipped, unhashed, unpinned} from '../../tools/audit/lock.ts';
import {unpinnedSheets} from '../../tools/audit/sheets.ts';

const hash = `sha512-${'A'.repeat(86)}==`;
const locked = (more: object) => ({version: '1.0.0', integrity: hash, ...more});
/** A small project: a hospital gets `widget` and, through it, `part`; `tool` is ours alone. */
const project = {
  'package.json': {version: '1.0.0', dependencies: {widget: '1.0.0'}, devDependencies: {tool: '1.0.0'}},
  'package-lock.json': {
    lockfileVersion: 3,
    packages: {
      '': {version: '1.0.0', dependencies: {widget: '1.0.0'}, devDependencies: {tool: '1.0.0'}},
      'node_modules/widget': locked({dependencies: {part: '^1.0.0'}}),
      'node_modules/part': locked({}),
      'node_modules/tool': locked({dev: true}),
    },
  },
};

/** Audits the project against a registry of our own. */
const audit = async (registry: RequestListener): Promise<{code: number; said: string; complained: string}> => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  for (const [file, content] of Object.entries(project)) writeFileSync(join(folder, file), JSON.stringify(content));
  const server = createServer(registry);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  // npm caches advisories.
  const npm = {npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: join(folder, 'cache')};
  try {
    return await new Promise((resolve) => {
      const options = {cwd: folder, env: {...process.env, ...npm}};
      execFile('node', [join(process.cwd(), 'tools/audit.ts')], options, (error, said, complained) => {
        resolve({code: error ? Number(error.code) : 0, said, complained});
      });
    });
  } finally {
    server.close();
    rmSync(folder, {recursive: true});
  }
};

/** Knows one vulnerability, in a package and of a severity. */
const knows =
  (name: string, severity: string): RequestListener =>
  (request, response) => {
    const hole = {id: 1, title: 'A hole', url: 'https://advisories.example/1', severity, vulnerable_versions: '*'};
    const isAsked = request.method === 'POST' && request.url?.endsWith('/advisories/bulk');
    response.writeHead(isAsked ? 200 : 404, {'content-type': 'application/json'});
    response.end(JSON.stringify(isAsked && name ? {[name]: [hole]} : {}));
  };

describe('the audit of what we build on', () => {
  it('says in one sentence that a registry does not answer, and passes', async () => {
    const {code, said, complained} = await audit((_, response) => response.writeHead(405).end());
    assert.equal(code, 0, complained);
    assert.equal(
      said,
      'The registry does not answer audits (HTTP 405), so nobody has looked for known vulnerabilities.\n',
    );
  });

  it('passes where the registry knows nothing against it', async () => {
    const {code, said, complained} = await audit(knows('', ''));
    assert.equal(code, 0, complained);
    assert.match(said, /^The registry was asked for known vulnerabilities in part, widget\.\n$/);
  });

  for (const severity of ['high', 'critical'])
    it(`fails where something that a hospital gets has a vulnerability that is ${severity}`, async () => {
      const {code, complained} = await audit(knows('part', severity));
      assert.equal(code, 1);
      assert.match(
        complained,
        new RegExp(`part has a vulnerability that is ${severity}: A hole .https://advisories.example/1`),
      );
    });

  it('passes where such a vulnerability is moderate, or only in a tool of ours, which is said', async () => {
    assert.equal((await audit(knows('part', 'moderate'))).code, 0);
    const {code, said} = await audit(knows('tool', 'critical'));
    assert.equal(code, 0);
    assert.match(said, /Not in what a hospital gets: tool has a vulnerability that is critical/);
  });

  it('finds a version that is not pinned', () => {
    const manifest = {dependencies: {lit: '^3.3.3'}, devDependencies: {rollup: '4.67.4', node: 'latest'}};
    assert.deepEqual(
      unpinned('package.json', manifest).map((sentence) => sentence.split(';')[0]),
      ['package.json: lit is "^3.3.3"', 'package.json: node is "latest"'],
    );
  });

  it('takes a folder of the project as held by Git, and none outside it, and looks at optional packages as at others', () => {
    const inside = {devDependencies: {ours: 'file:tools/node'}};
    assert.deepEqual(unpinned('package.json', inside), []);
    const outside = {devDependencies: {theirs: 'file:../node'}, optionalDependencies: {node: '^24.0.0'}};
    assert.equal(unpinned('package.json', outside).length, 2);
    const link = {'node_modules/ours': {link: true}, 'tools/node': {}};
    assert.deepEqual(unhashed('lock', {packages: link}), []);
    assert.equal(unhashed('lock', {packages: {...link, 'tools/node/node_modules/part': {}}}).length, 1);
  });

  it('takes a package that comes inside another one as held by the hash of that one', () => {
    const inside = {'node_modules/tool/node_modules/part': {inBundle: true}};
    assert.deepEqual(unhashed('lock', {packages: {'node_modules/tool': {integrity: hash}, ...inside}}), []);
    assert.equal(unhashed('lock', {packages: {'node_modules/tool': {}, ...inside}}).length, 1);
    assert.equal(unhashed('lock', {packages: {'node_modules/part': {inBundle: true}}}).length, 1);
  });

  it('finds a package without a hash, or with a weak one', () => {
    const good = {'': {}, 'node_modules/lit': {integrity: hash}};
    assert.deepEqual(unhashed('lock', {packages: good}), []);
    for (const integrity of ['', `sha1-${'A'.repeat(27)}=`, 'sha512-', hash.slice(0, -4)])
      assert.equal(unhashed('lock', {packages: {...good, 'node_modules/lit-html': {integrity}}}).length, 1, integrity);
  });

  it('finds a stranger’s style sheets that are of any version, or of any bytes', () => {
    const good = {package: 'bootstrap', version: '5.3.9', integrity: hash};
    assert.deepEqual(unpinnedSheets('list', [good]), []);
    assert.match(unpinnedSheets('list', [{...good, version: '5'}]).join(), /^list: bootstrap is "5"/);
    assert.match(unpinnedSheets('list', [{...good, integrity: ''}]).join(), /^list: bootstrap has no SHA-512/);
  });

  it('knows what a hospital gets through others', () => {
    const packages = {
      'node_modules/lit': {dependencies: {'lit-html': '^3.3.0'}},
      'node_modules/lit-html': {dependencies: {lit: '*'}},
      'node_modules/rollup': {},
    };
    assert.deepEqual([...shipped({packages}, {dependencies: {lit: '3.3.3'}})], ['lit', 'lit-html']);
  });
});
