/** An app with one section alone, in Spanish: how large each gets. With Vite itself, see test/ecosystem. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import {rollup, type OutputChunk, type Plugin, type RollupCache} from 'rollup';
import {tagModules} from '../../tools/tags.ts';

/** kB of the script, Lit included, with the Spanish words: minified, and not compressed. */
const limits: Readonly<Record<string, number>> = {
  'all-language-picker': 46,
  'all-overview': 77,
  'all-symptom-list': 80,
  'all-when-to-see-doctor': 95,
  'all-causes': 75,
  'all-risk-factors': 70,
  'all-diagnosis': 84,
  'all-treatment': 98,
  'all-procedures': 70,
  'all-references': 77,
  'all-key-points': 75,
  'all-follow-up': 77,
  'all-glossary': 84,
  'all-living-with': 102,
  'all-questions': 75,
  'all-fever-card': 69,
  'all-care': 68,
  'all-doctors': 68,
  'all-community': 68,
  'all-news': 68,
  'all-products': 68,
  'all-policy': 68,
  'all-page': 159,
};
/** Of a section that has been added, until it has a line above. */
const limitOfNew = 102;
/** Bytes that Vite 8 adds to a script with chunks: what preloads modules, and a call of it for each chunk. */
const ofVite = 2_300;
const ofAddLocale = 5_300;

/** As Vite has a script minified. */
const options = {minify: true, format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none'} as const;

let cache: RollupCache | undefined;

/** Bytes of an app's script and of the chunk with its Spanish words. */
const sizeOf = async (name: string, code: string): Promise<number> => {
  const app: Plugin = {
    name: 'app',
    resolveId: (id) => (id === 'app' ? id : id.startsWith('./dist/') ? `${process.cwd()}/${id}` : null),
    load: (id) => (id === 'app' ? code : null),
  };
  const bundle = await rollup({input: 'app', plugins: [app, nodeResolve()], ...(cache && {cache})});
  cache = bundle.cache;
  const {output} = await bundle.generate({format: 'es'});
  const chunks = output.filter((part): part is OutputChunk => part.type === 'chunk');
  const [script] = chunks.filter(({isEntry}) => isEntry);
  const [words] = chunks.filter(({facadeModuleId}) => facadeModuleId?.endsWith(`/locales/${name}/es.js`));
  // Nothing else is loaded with them.
  assert.deepEqual([...script!.imports, ...words!.imports], []);
  const minified = await Promise.all([script!, words!].map(({code}) => transform(code, options)));
  return minified.reduce((sum, {code}) => sum + Buffer.byteLength(code), 0);
};

const register = (tag: string, name: string, className: string): string =>
  `import {${className}} from './dist/modules/elements/${name}.js'; customElements.define('${tag}', ${className});`;

describe('one section alone, in Spanish', () => {
  it('has no limit for a tag that is gone', () => {
    const tags: readonly string[] = tagModules.map(({tag}) => tag);
    assert.deepEqual(
      Object.keys(limits).filter((tag) => !tags.includes(tag)),
      [],
    );
  });

  for (const {tag, name, className} of tagModules) {
    const limit = limits[tag] ?? limitOfNew;
    it(`stays below ${limit} kB: ${tag}`, async () => {
      const size = (await sizeOf(name, register(tag, name, className))) + ofVite;
      assert.ok(size < limit * 1000, `${tag} has ${size} bytes`);
      // A limit far above the size would hold nothing.
      if (tag in limits) assert.ok(size > limit * 1000 - 3_000, `${tag} has ${size} bytes; lower its limit`);
    });
  }

  it('gets 5.3 kB larger with addLocale', async () => {
    const own = register('all-symptom-list', 'symptom-list', 'AllSymptomList');
    const add = `import {addLocale} from './dist/modules/add-locale.js'; addLocale('es', {messages: {}});`;
    const [without, withIt] = [await sizeOf('symptom-list', own), await sizeOf('symptom-list', add + own)];
    assert.ok(withIt - without < ofAddLocale, `${withIt - without} bytes`);
  });
});
