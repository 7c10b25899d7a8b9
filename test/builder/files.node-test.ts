/** The renderer that the builder gets for the browser says what the library says on a server. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {builderFiles} from '../../demo/builder/files.ts';
import type * as prerender from '../../src/prerender/index.ts';
import {data, goodProfile, readJson, type Tools} from './builder.ts';

const {render} = (await import(pathToFileURL(resolve('dist/modules/prerender/index.js')).href)) as typeof prerender;
const files = await builderFiles('../dist/');
const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));
writeFileSync(join(folder, 'renderer.mjs'), files.get('renderer.js')!);
const {rendererWith} = (await import(pathToFileURL(join(folder, 'renderer.mjs')).href)) as {
  rendererWith: (read: typeof readJson, given: typeof data) => Tools;
};
const tools = rendererWith(readJson, data);

describe('The renderer for the browser', () => {
  const hospital = JSON.parse(goodProfile) as object;
  for (const {tag, kind} of data.sections.filter(({tag, kind}) => kind !== 'hospital' || tag === 'all-care'))
    it(`writes <${tag}> as the library does, in four languages (${kind})`, async () => {
      for (const lang of ['en', 'es', 'ar', 'zh-Hant']) {
        const options = {tag: tag as prerender.Tag, lang, headingLevel: 3, hospital, prefix: 'words-'};
        const html = await tools.render(options);
        assert.equal(html, await render(options));
        assert.match(html, /<section lang=/);
      }
    });

  it('is one module that brings no Lit, no policy and no file along', () => {
    const code = files.get('renderer.js')!;
    assert.doesNotMatch(code, /createPolicy|litElementVersions|\bimport\s*[({*"']/);
    assert.ok(code.length < 200_000);
  });
});

describe('The data of the builder', () => {
  it('says where the bundle is', () => {
    assert.equal((JSON.parse(files.get('data.json')!) as {dist: string}).dist, '../dist/');
  });

  it('has for each content system of docs/hosts.md where to paste', () => {
    assert.ok(data.systems.length >= 8);
    for (const {name, takes, paste} of data.systems) assert.ok(name && takes && paste, name);
    assert.ok(data.systems.some(({paste}) => paste.includes('[all_widgets tag="all-symptom-list" lang="es"]')));
  });
});
