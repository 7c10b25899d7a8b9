import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';

/** Which folder of src may import which. `report` is the one sentence to a web developer. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  content: [],
  styles: [],
  i18n: ['report'],
  hospital: ['report', 'trusted-types', 'on-server'],
  elements: ['content', 'hospital', 'i18n', 'styles', 'report'],
  prerender: ['content', 'elements', 'hospital', 'i18n', 'styles', 'report', 'version'],
  register: ['report'],
  define: ['elements', 'register'],
  index: ['content', 'define', 'elements', 'i18n', 'report', 'version'],
  sections: ['content', 'elements', 'i18n', 'register', 'version'],
  'on-server': [],
  report: [],
  'trusted-types': [],
  version: [],
};

const roomOf = (file: string): string => relative('src', file).split(/[/.]/)[0]!;

const modules = globSync('src/**/*.ts').map((file) => {
  const code = readFileSync(file, 'utf8');
  const imports = [
    ...code.matchAll(/^(?:import|export)\s(?<type>type\s)?[^;]*?from '(?<from>[^']+)'|^import '(?<bare>[^']+)'/gm),
  ];
  return {
    file,
    code,
    imports: imports.map(({groups}) => ({
      from: groups?.['from'] ?? groups?.['bare'] ?? '',
      type: Boolean(groups?.['type']),
    })),
  };
});

describe('the architecture', () => {
  it('has imports that flow one way', () => {
    for (const {file, imports} of modules)
      for (const {from} of imports.filter(({from}) => from.startsWith('.'))) {
        const target = roomOf(join(dirname(file), from));
        assert.ok(
          target === roomOf(file) || allowed[roomOf(file)]?.includes(target),
          `${file} imports ${from}: ${roomOf(file)} may not import ${target}.`,
        );
      }
  });

  it('knows every room there is', () => {
    assert.deepEqual([...new Set(modules.map(({file}) => roomOf(file)))].sort(), Object.keys(allowed).sort());
  });

  it('depends on lit at run time, on the types of @lit/localize alone, and on Node only where pages are made', () => {
    for (const {file, imports} of modules)
      for (const {from, type} of imports.filter(({from}) => !from.startsWith('.')))
        assert.ok(
          from === 'lit' ||
            (from === '@lit/localize' && type) ||
            (from.startsWith('node:') && roomOf(file) === 'prerender'),
          `${file} imports ${from}.`,
        );
  });

  it('keeps content free of the DOM and of Lit', () => {
    for (const {file, code, imports} of modules.filter(({file}) => roomOf(file) === 'content')) {
      assert.doesNotMatch(code, /\b(document|window|HTMLElement|customElements)\b/, file);
      assert.ok(!imports.some(({from}) => from === 'lit'), `${file} imports lit.`);
    }
  });

  it('keeps words for patients out of the elements', () => {
    for (const {file, code} of modules.filter(({file}) => roomOf(file) === 'elements')) {
      assert.doesNotMatch(code, /\bmsg\('/, file);
      if (!code.includes('html`')) continue;
      // What stands between tags in a template is an expression, punctuation or nothing.
      for (const [, text = ''] of code.replace(/\bclass [^{]+\{/g, '').matchAll(/(?<!=)>([^<>${}`=;]*)</g))
        assert.doesNotMatch(text, /[A-Za-z]{3}/, `${file}: ${text}`);
    }
  });

  it('acts on import in the entries alone', () => {
    const entries = ['index.ts', 'sections.ts', 'prerender/all-widgets.ts'].map((name) => join('src', name));
    for (const {file, code} of modules.filter(({file}) => !entries.includes(file)))
      assert.doesNotMatch(code, /^(\w+\.)*\w+\(.*\);$/m, `${file} does something when it is imported.`);
  });

  it('keeps the base class on one screen', () => {
    const lines = readFileSync('src/elements/section-element.ts', 'utf8').split('\n');
    const start = lines.findIndex((line) => line.includes('export abstract class'));
    assert.ok(lines.length - start <= 60, `${lines.length - start} lines`);
  });

  it('has an element for every section of the content, and content for every element', () => {
    const namesIn = (room: string) =>
      modules.flatMap(({file, code}) =>
        dirname(file) === join('src', room) ? [{name: basename(file, '.ts'), code}] : [],
      );
    const elements = namesIn('elements').flatMap(({name, code}) => (code.includes(' * @tag ') ? [name] : []));
    const content = namesIn('content').map(({name}) => name);
    const others = ['types', 'labels', 'fallback', 'hospital-labels', 'edition'];
    assert.deepEqual(elements.sort(), content.filter((name) => !others.includes(name)).sort());
  });

  it('has every tag in the table, and every file of an element named like its tag', () => {
    const table = ['index', 'sections'].map((name) => readFileSync(`src/elements/${name}.ts`, 'utf8')).join('');
    const tags = modules.flatMap(({file, code}) => {
      const tag = /@tag (all-[\w-]+)/.exec(code)?.[1];
      return tag ? [{tag, file}] : [];
    });
    for (const {tag, file} of tags) {
      assert.ok(table.includes(`'${tag}'`), `${tag} is not in src/elements/index.ts.`);
      assert.equal(file, join('src', 'elements', `${tag.replace('all-', '')}.ts`));
    }
    assert.equal([...table.matchAll(/^ {2}'all-/gm)].length, tags.length);
  });
});
