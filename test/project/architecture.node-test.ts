import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {nameOf} from '../../src/content/condition.ts';

/** Folder of src → the folders it may import. `report` writes the warnings to the web developer. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  content: [],
  styles: [],
  interface: ['content'],
  conditions: ['content'],
  i18n: ['content', 'read-bytes', 'remember', 'report', 'root-element', 'timeout', 'when-parsed'],
  hospital: ['content', 'on-server', 'read-bytes', 'report', 'root-element', 'timeout', 'trusted-types'],
  elements: [
    'content',
    'hospital',
    'i18n',
    'interface',
    'on-server',
    'report',
    'root-element',
    'styles',
    'trusted-types',
  ],
  prerender: ['content', 'elements', 'hospital', 'i18n', 'interface', 'report', 'styles', 'version'],
  library: ['conditions', 'content', 'elements', 'i18n'],
  define: ['conditions', 'elements', 'library', 'load-drawings', 'load-locale', 'register'],
  'add-locale': ['elements', 'library'],
  index: [
    'conditions',
    'content',
    'define',
    'elements',
    'hospital',
    'i18n',
    'library',
    'on-server',
    'report',
    'root-element',
    'version',
    'when-parsed',
  ],
  client: ['index'],
  sections: [
    'conditions',
    'elements',
    'library',
    'load-drawings',
    'load-locale',
    'on-server',
    'register',
    'root-element',
    'version',
    'when-parsed',
  ],
  register: ['content', 'on-server', 'report'],
  'load-drawings': ['content', 'folder-of', 'i18n'],
  'load-locale': ['folder-of', 'i18n'],
  'folder-of': [],
  'on-server': [],
  'read-bytes': [],
  remember: [],
  report: ['remember'],
  'root-element': [],
  timeout: [],
  'trusted-types': [],
  version: [],
  'when-parsed': ['content'],
};

/** The only files outside the condition’s folder that import it. Each does so once. */
const entries = ['define', 'index', 'library', 'sections', 'prerender/index'].map((name) => join('src', `${name}.ts`));

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

const isContent = (file: string): boolean => ['content', 'conditions', 'interface'].includes(roomOf(file));

describe('the architecture', () => {
  it('has imports that flow one way', () => {
    for (const {file, imports} of modules)
      for (const {from} of imports.filter(({from}) => from.startsWith('.'))) {
        const target = roomOf(join(dirname(file), from));
        const isWired = file === join('src', 'prerender', 'index.ts') && /^(conditions|define|library)$/.test(target);
        assert.ok(
          target === roomOf(file) || isWired || allowed[roomOf(file)]?.includes(target),
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
    for (const {file, code, imports} of modules.filter(({file}) => isContent(file))) {
      assert.doesNotMatch(code, /\b(document|window|HTMLElement|customElements)\b/, file);
      assert.ok(!imports.some(({from}) => from === 'lit'), `${file} imports lit.`);
    }
  });

  it('keeps words for patients out of the elements', () => {
    for (const {file, code} of modules.filter(({file}) => roomOf(file) === 'elements')) {
      assert.doesNotMatch(code, /\bmsg\('/, file);
      if (!code.includes('html`')) continue;
      // Between tags, a template may have an expression or punctuation, and no English.
      for (const [, text = ''] of code.replace(/\bclass [^{]+\{/g, '').matchAll(/(?<!=)>([^<>${}`=;]*)</g))
        assert.doesNotMatch(text, /[A-Za-z]{3}/, `${file}: ${text}`);
    }
  });

  it('acts on import in the entries alone', () => {
    const entries = ['index', 'sections', 'prerender/all-widgets', 'prerender/frame/page', 'prerender/frame/embed'];
    const acting = entries.map((name) => join('src', `${name}.ts`));
    for (const {file, code} of modules.filter(({file}) => !acting.includes(file)))
      assert.doesNotMatch(code, /^(\w+\.)*\w+\(.*\);$/m, `${file} does something when it is imported.`);
  });

  it('keeps the base class on one screen', () => {
    const lines = readFileSync('src/elements/section-element.ts', 'utf8').split('\n');
    const start = lines.findIndex((line) => line.includes('export abstract class'));
    const length = lines.indexOf('}', start) - start + 1;
    assert.ok(length > 0 && length <= 60, `${length} lines`);
  });

  it('keeps files of logic to 150 lines', () => {
    for (const {file, code} of modules.filter(({file}) => !/^src.(styles|conditions)/.test(file)))
      assert.ok(code.split('\n').length <= 151, `${file} has ${code.split('\n').length - 1} lines.`);
  });
});

describe('one condition among others', () => {
  const others = modules.filter(({file}) => roomOf(file) !== 'conditions');

  it('is named outside of its folder by the imports of the entries alone', () => {
    for (const {file, code} of others)
      for (const line of code.split('\n').filter((line) => /feverLimit|C91|\bALL\b|marrow|leuk/.test(line)))
        assert.ok(
          entries.includes(file) && /^import \{[\w, ]+\} from '[./]+conditions\/leukemia\/[\w-]+\.ts';$/.test(line),
          `${file}: ${line}`,
        );
  });

  it('has its tags from its record, and no tag of a section stands anywhere else', () => {
    const tags = leukemia.sections.map((placed) => `${leukemia.prefix}-${nameOf(placed)}`);
    for (const {file, code} of others)
      for (const tag of tags)
        assert.doesNotMatch(code, new RegExp(`(?<![\\w-])${tag}(?![\\w-])`), `${file} names ${tag}.`);
  });

  it('has a file for every section, named like its tag', () => {
    const files = globSync('src/conditions/leukemia/*.ts');
    for (const placed of leukemia.sections)
      if ('section' in placed) {
        const file = join('src', 'conditions', 'leukemia', `${placed.section.name}.ts`);
        assert.ok(files.includes(file), `${file} is missing.`);
        assert.ok(files.includes(file.replace('.ts', '.notes.ts')), `${file} has no notes.`);
      }
  });
});
