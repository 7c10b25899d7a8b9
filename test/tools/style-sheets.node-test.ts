/** Strangers' style sheets come whole, of the very bytes that the list names, once, and stay as they were if not. */
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

const script = resolve('test/strangers/fetch-sheets.ts');
const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
const [shop, place] = [join(folder, 'shop'), join(folder, 'place')];
const files = ['sheets/@shop/sheets/css/shop.css', 'sheets/sheets.json'] as const;
let tarball: Buffer;
let asked: string[] = [];

/** A registry with one package. */
const registry = createServer(({url = '', headers}, response) => {
  asked.push(url);
  const dist = {tarball: `http://${headers.host}/sheets.tgz`, integrity: hashOf(tarball)};
  const version = {name: '@shop/sheets', version: '1.0.0', dist};
  if (url.endsWith('.tgz')) response.end(tarball);
  else response.end(JSON.stringify({name: version.name, 'dist-tags': {latest: '1.0.0'}, versions: {'1.0.0': version}}));
});

const hashOf = (bytes: Buffer): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/** The message for a list of style sheets that differs from the right one in this. */
const fetchWith = (change: object): Promise<string> => {
  const right = {package: '@shop/sheets', version: '1.0.0', integrity: hashOf(tarball), files: ['css/shop.css']};
  writeFileSync(join(place, 'sheets.json'), JSON.stringify([{...right, ...change}]));
  const {port} = registry.address() as AddressInfo;
  // npm caches downloads.
  const npm = {npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: mkdtempSync(join(folder, 'cache-'))};
  const code = `import(${JSON.stringify(script)})
    .then(({fetchStyleSheets}) => fetchStyleSheets('.')).catch(({message}) => console.error(message))`;
  asked = [];
  return new Promise((done) => {
    execFile('node', ['-e', code], {cwd: place, env: {...process.env, ...npm}}, (_, __, said) => {
      done(said);
    });
  });
};

const filesIn = (place: string): readonly string[] => globSync('sheets*/**/*.*', {cwd: place}).sort();

before(async () => {
  mkdirSync(place);
  mkdirSync(join(shop, 'package/css'), {recursive: true});
  writeFileSync(join(shop, 'package/package.json'), '{"name": "@shop/sheets", "version": "1.0.0"}');
  writeFileSync(join(shop, 'package/css/shop.css'), 'p { color: red }');
  execFileSync('tar', ['-czf', 'sheets.tgz', 'package'], {cwd: shop});
  tarball = readFileSync(join(shop, 'sheets.tgz'));
  await new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening));
});

after(() => {
  registry.close();
  rmSync(folder, {recursive: true});
});

describe('the style sheets of strangers', () => {
  before(async () => {
    assert.equal(await fetchWith({}), '');
    assert.ok(asked.length);
  });

  it('are the files of the list and no others, and nobody is asked for them again', async () => {
    assert.deepEqual(filesIn(place), files);
    assert.equal(readFileSync(join(place, files[0]), 'utf8'), 'p { color: red }');
    assert.equal(await fetchWith({}), '');
    assert.deepEqual(asked, []);
  });

  for (const [what, list, sentence] of [
    ['of other bytes', {integrity: `sha512-${'A'.repeat(86)}==`}, /^npm gave another @shop\/sheets@1\.0\.0 than/],
    ['without the file', {files: ['css/none.css']}, /^@shop\/sheets@1\.0\.0 has no css\/none\.css/],
    ['that is not there', {version: '2.0.0'}, /"npm pack @shop\/sheets@2\.0\.0" failed: see its message above/],
  ] as const)
    it(`stay as they were where there is a package ${what}, and one sentence says so`, async () => {
      assert.match(await fetchWith(list), sentence);
      assert.deepEqual(filesIn(place), files);
    });
});
