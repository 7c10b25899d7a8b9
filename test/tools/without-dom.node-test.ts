/** The entries for servers that are no Node: they need no Lit, which has no build for those, and have the same exports. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {describe, it} from 'node:test';

type Target = string | Readonly<Record<string, string>>;
const {name, exports, sideEffects} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly sideEffects: readonly string[];
};

/** Those of Cloudflare's runtime, of the edge runtime of Next.js and Vercel, and of others without a DOM. */
const conditions = ['edge-light', 'workerd', 'worker'];
/** It reads files, which such a server does not have. */
const forNode = './prerender.js';

const targets = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target !== 'string' && target['default']?.endsWith('.js') && entry !== forNode
    ? [[entry, target] as const]
    : [],
);
const tags = globSync('dist/modules/without-dom/elements/*.js').map((file) => basename(file, '.js'));
const imports = targets.flatMap(([entry]) =>
  (entry.includes('*') ? tags : ['']).map((tag) => `${name}${entry.slice(1).replace('*', tag)}`),
);

const run = (code: string, ...options: readonly string[]): string =>
  execFileSync(process.execPath, [...options, '--input-type=module', '--eval', code], {encoding: 'utf8'}).trim();

/** Exports of every entry, by name, and the tags of the table of elements. */
const inventory = (...options: readonly string[]): unknown =>
  JSON.parse(
    run(
      `const found = {};
      for (const entry of ${JSON.stringify(imports)}) {
        const {elements = {}, ...others} = await import(entry);
        found[entry] = [Object.keys(elements), Object.entries(others).map(([name, value]) => [name, typeof value])];
      }
      console.log(JSON.stringify(found));`,
      ...options,
    ),
  );

describe('on a server that is no Node', () => {
  it('every entry has modules of its own, but what needs no Lit anyway', () => {
    assert.ok(tags.length > 20 && imports.length > 25);
    for (const [entry, target] of targets)
      for (const condition of conditions)
        if (entry === './add-locale.js') assert.equal(target[condition], undefined);
        else assert.match(target[condition] ?? '', /^\.\/dist\/modules\/without-dom\//, `${entry}: ${condition}`);
  });

  it('they are found before those for pages, and after their types', () => {
    for (const [entry, target] of targets) {
      const order = Object.keys(target);
      assert.deepEqual([order[0], order.at(-1)], ['types', 'default'], entry);
    }
  });

  it('no entry loads a package', () => {
    const files = new Set<string>();
    const follow = (file: string): void => {
      if (files.has(file)) return;
      files.add(file);
      for (const [, from] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\b(?:[^;'"]*\bfrom)? ['"]([^'"]+)['"];/gm,
      )) {
        assert.match(from!, /^\.\.?\//, file);
        follow(join(dirname(file), from!));
      }
    };
    for (const file of [...globSync('dist/modules/without-dom/**/*.js'), 'dist/modules/add-locale.js']) follow(file);
    assert.ok(files.size > 40);
  });

  it('every entry has the exports that it has on a page, the classes of all tags among them', () => {
    const expected = inventory();
    for (const condition of conditions) assert.deepEqual(inventory(`--conditions=${condition}`), expected, condition);
  });

  it('the calls are safe, and say nothing where nothing is wrong', () => {
    const said = run(
      `console.warn = console.log;
      const {addLocale, defineElements, elements, locales, structuredData, version} = await import('all-widgets');
      const {AllWidgets} = await import('all-widgets/client.js');
      defineElements();
      addLocale('sw', {direction: 'ltr', messages: {'symptoms.title': 'Dalili'}});
      new elements['all-page']();
      console.log(AllWidgets(), Object.keys(locales).includes('es'), JSON.stringify(structuredData()), version);`,
      '--conditions=worker',
    );
    assert.match(said, /^null true \{\} \d+\.\d+\.\d+$/);
  });

  it('a page that got them by mistake is told so, once, and nothing is registered', () => {
    const said = run(
      `console.warn = console.log;
      globalThis.document = {};
      globalThis.customElements = {get: () => undefined, define: () => console.log('registered')};
      const {defineElements} = await import('all-widgets');
      defineElements();
      await import('all-widgets/elements/causes.js');`,
      '--conditions=worker',
    );
    assert.match(said, /^all-widgets: This page has the modules for servers, .+ "edge-light"\.$/);
  });

  it('a bundler keeps the imports that have an effect on a page, and says nothing of them', () => {
    for (const file of ['client', 'in-page', 'index', 'sections'])
      assert.ok(sideEffects.includes(`./dist/modules/without-dom/${file}.js`), file);
  });
});
