/** A call that an old browser lacks is found before a reader with that browser does. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {Linter} from 'eslint';
import {parser} from 'typescript-eslint';
import {feature, lacking, promised, readBrowsers} from '../../lint/browsers.ts';
import {noNewerSyntax, reach} from '../../lint/reach.ts';

/** Code, and the words that each report begins with. */
const samples: Readonly<Record<string, readonly [code: string, ...reports: string[]]>> = {
  'a static method': ['Uint8Array.fromHex("00")', 'Uint8Array.fromHex needs Chrome 140, Firefox 133, Safari 18.2,'],
  'a method of a typed array': ['new Uint8Array(1).toBase64()', 'Uint8Array.toBase64 needs'],
  'a static method of the DOM': ['URL.canParse("/")', 'URL.canParse needs Chrome 120, Safari 17,'],
  'a method that some have': ['AbortSignal.timeout(1)', 'AbortSignal.timeout needs Safari 16,'],
  'a method that few have': ['AbortSignal.any([])', 'AbortSignal.any needs'],
  'a method of every array': ['["b"].toSorted()', 'Array.toSorted needs'],
  'a method of a readonly array': ['(["b"] as readonly string[]).toSorted()', 'Array.toSorted needs'],
  'Array.fromAsync': ['void Array.fromAsync([])', 'Array.fromAsync needs'],
  'Promise.withResolvers': ['Promise.withResolvers()', 'Promise.withResolvers needs'],
  'Object.groupBy': ['Object.groupBy([1], String)', 'Object.groupBy needs'],
  'a method of sets': ['new Set([1]).union(new Set([2]))', 'Set.union needs'],
  'a method of iterators': ['new Set([1]).values().map(String)', 'Iterator.map needs'],
  'a method of elements': ['document.body.checkVisibility()', 'Element.checkVisibility needs'],
  'a method of a mixin': [
    '(document as DocumentOrShadowRoot).adoptedStyleSheets',
    'Document.adoptedStyleSheets needs Safari',
  ],
  'an object of Intl': ['new Intl.Segmenter("ja")', 'Intl.Segmenter needs Firefox 125,'],
  'a global object': ['new Highlight()', 'Highlight needs'],
  'a constructor younger than its class': ['new CSSStyleSheet()', 'CSSStyleSheet.CSSStyleSheet needs Safari 16.4,'],
  'a property that is taken out': ['export const {any} = AbortSignal', 'AbortSignal.any needs'],
  'a member named by a string': ['AbortSignal["any"]([])', 'AbortSignal.any needs'],
  'an option of a method': [
    'document.body.checkVisibility?.({visibilityProperty: true})',
    'Element.checkVisibility, options.v',
  ],
  'a call in a test': ['if (document.body.checkVisibility()) alert()', 'Element.checkVisibility needs'],
  'a call after a test of another member': ['if ("canParse" in URL) AbortSignal.any([])', 'AbortSignal.any needs'],
  'a lookbehind': ['/(?<=a)b/', 'Lookbehind assertions need Safari 16.4,'],
  'a lookbehind in a string': ['new RegExp("(?<!a)b")', 'Lookbehind assertions need Safari 16.4,'],
  'the flag v': ['/[a--b]/v', 'Regular expressions with the flag v need'],
  'a modifier': ['/(?i:a)/', 'Modifiers in regular expressions need'],
  'a static block': ['class A { static { alert(); } }; new A()', 'Static blocks need Safari 16.4,'],
  'an import attribute': ['import data from "./data.json" with {type: "json"}; alert(data)', 'Import attributes need'],
  'options of import()': [
    "void import('./data.json', {with: {type: 'json'}})",
    'Options of import() need',
    'Import attributes need',
  ],
  'a declaration with await using': [
    'await using a = {async [Symbol.asyncDispose]() {}}; alert(a)',
    '"using" declarations need',
    'Symbol.asyncDispose needs',
  ],
  'a declaration with using': [
    'using a = {[Symbol.dispose]() {}}; alert(a)',
    '"using" declarations need',
    'Symbol.dispose needs',
  ],

  'what every browser has': [
    `Object.hasOwn({}, 'a'); [1].at(-1); document.body.replaceChildren(); structuredClone({}); [1].findLast(Boolean);
     crypto.subtle.digest('SHA-384', new Uint8Array(1)); /\\p{L}(?=a)(?<name>b)/su; new Intl.PluralRules('ar');
     class A { #a = 1; static b = 2; has(o: object) { return #a in o && this.#a; } } new A();`,
  ],
  'syntax that every browser has': [
    `let a: number | undefined; a ??= 1; a ||= 1; a &&= 1; alert(a ?? import.meta.url); await 1; alert(1n);
     for await (const b of [1]) alert(b); class A { static b = 1; #c() {} d() { this.#c(); } } new A(); /a/dsy;`,
  ],
  'an optional call': ['AbortSignal.any?.([]); document.body.checkVisibility?.()'],
  'a value that is looked into with ?.': ['export const signal = AbortSignal.any?.name'],
  'an `in` before the call': ['if ("canParse" in URL) URL.canParse("/")'],
  'the member itself as a test': ['export const a = URL.canParse ? URL.canParse("/") : false'],
  'the member before && or ??': ['URL.canParse && URL.canParse("/"); export const any = AbortSignal.any ?? (() => {})'],
  'a `typeof` before the global': ['if (typeof Highlight !== "undefined") new Highlight()'],
  'a default in a pattern': ['export const {any = null} = AbortSignal as Partial<typeof AbortSignal>'],
  'the same name in the project': [
    'class URL { static canParse = () => true } URL.canParse(); const o = {any() {}}; o.any()',
  ],
  'a type': ['export let highlight: Highlight | undefined'],
};

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => {
  rmSync(folder, {recursive: true});
});
const names = Object.keys(samples);
const fileOf = (name: string): string => join(folder, `sample-${names.indexOf(name)}.ts`);
const options = {lib: ['esnext', 'dom', 'dom.iterable'], target: 'esnext', module: 'esnext', types: [], strict: true};
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions: options, include: ['*.ts']}));
for (const name of names) writeFileSync(fileOf(name), `export {};\n${samples[name]![0]}\n`);

const reportsOn = (name: string): readonly string[] => {
  const parserOptions = {project: './tsconfig.json', tsconfigRootDir: folder};
  const config = {
    files: ['**/*.ts'],
    languageOptions: {parser, parserOptions},
    plugins: {reach},
    rules: {'reach/members': 'error', ...noNewerSyntax},
  };
  const linter = new Linter({cwd: folder});
  return linter
    .verify(`export {};\n${samples[name]![0]}\n`, [config as Linter.Config], {filename: fileOf(name)})
    .map(({message}) => message);
};

describe('The lint on old browsers', () => {
  for (const [name, [, ...wanted]] of Object.entries(samples))
    it(wanted.length ? `finds ${name}` : `lets ${name} pass`, () => {
      const reports = reportsOn(name);
      assert.deepEqual(
        reports.map((report, index) => report.slice(0, wanted[index]?.length)).sort(),
        [...wanted].sort(),
      );
      for (const report of reports) assert.match(report, / needs? .+, newer than package\.json promises: [^.]+\.$/);
    });
});

describe('The browsers that package.json promises', () => {
  it('are those of the contract, Samsung’s from the first with Chromium 103 or newer', () => {
    const {browserslist} = JSON.parse(readFileSync('package.json', 'utf8')) as {browserslist: readonly string[]};
    assert.deepEqual(promised, readBrowsers(browserslist));
    const of = (id: string) => promised.find((browser) => browser.id === id)?.version;
    assert.deepEqual(['chrome', 'edge', 'samsunginternet_android', 'firefox', 'safari', 'safari_ios'].map(of), [
      '103',
      '103',
      '20',
      '115',
      '15.4',
      '15.4',
    ]);
  });

  it('are one lowest version each, and any other line is a mistake', () => {
    assert.throws(() => readBrowsers(['last 2 versions']), /^Error: "last 2 versions" in package\.json/);
    assert.throws(() => readBrowsers(['opera >= 99']), /"opera >= 99"/);
  });

  it('lack what came later, is gone again, or has another name there', () => {
    const lacks = (id: 'chrome' | 'safari', version: string, path: string) =>
      lacking(feature(path)!.__compat!, [{id, version}]).map(({since}) => since);
    assert.deepEqual(lacks('chrome', '119', 'api.URL.canParse_static'), ['120']);
    assert.deepEqual(lacks('chrome', '120', 'api.URL.canParse_static'), []);
    assert.deepEqual(lacks('safari', '15.4', 'api.AbortSignal.timeout_static'), ['16']);
    assert.deepEqual(lacks('chrome', '103', 'html.elements.template.shadowrootmode'), ['111']);
  });
});
