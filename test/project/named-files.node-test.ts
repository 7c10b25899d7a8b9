/** Every file, command and option that a sentence of ours names is there: in the console, in a terminal and on a page. */
import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {addTo} from '../../src/i18n/additions.ts';
import {Catalogue} from '../../src/i18n/catalogue.ts';

interface Sentence {
  readonly file: string;
  /** Words of a string or template, with `…` in place of each expression. */
  readonly text: string;
}

/** Words of each string and template in a file, apart from the names of modules. */
const sentencesIn = (file: string): readonly Sentence[] => {
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) found.push({file, text: node.text});
    if (ts.isTemplateExpression(node))
      found.push({
        file,
        text: [node.head.text, ...node.templateSpans.flatMap(({literal}) => ['…', literal.text])].join(''),
      });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  // A sentence has words on both sides of a space; other strings are names and patterns.
  return found.filter(({text}) => /\p{L}{2,} \p{L}|"npm /u.test(text));
};

const folders = 'src,demo,integrations,lint,preview,readability,reports,tools,translation';
const code = globSync(`{${folders}}/**/*.{ts,js,mjs}`, {
  exclude: ['**/node_modules/**', 'demo/builder/words/**'],
}).map((file) => file.replaceAll('\\', '/'));
const sentences = code.flatMap(sentencesIn);

/** Each match of a pattern in a sentence, with where it was found. */
const named = (pattern: RegExp): readonly {readonly name: string; readonly where: string}[] =>
  sentences.flatMap(({file, text}) =>
    [...text.matchAll(pattern)].map(({1: name}) => ({name: name!, where: `${file}: ${text.slice(0, 200)}`})),
  );

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Files that a sentence asks for, or that a command makes where somebody runs it. */
const made = ['dist/prerendered', 'test/strangers/sheets.json'];

describe('a sentence of ours', () => {
  it('is found in the code', () => {
    assert.ok(sentences.length > 500, String(sentences.length));
    assert.ok(named(/npm run ([\w:-]+)/g).length > 20);
  });

  it('names no command that is not there', () => {
    for (const {name, where} of named(/npm run (?:--silent )?([\w:-]+)/g)) assert.ok(scripts[name], where);
    for (const {name, where} of named(/"npm (start|test|install|ci)\b/g))
      assert.ok(scripts[name] ?? /^(install|ci)$/.test(name), where);
  });

  it('names no command of the translators that is not there', () => {
    const {1: list} = /const commands = \[([^\]]*)\]/.exec(readFileSync('translation/commands.ts', 'utf8'))!;
    for (const {name, where} of named(/npm run locales -- ([a-z]+)/g)) assert.ok(list!.includes(`'${name}'`), where);
  });

  it('names no file that is not there', () => {
    const paths = named(
      /(?<![\w/.…:-])([a-z][\w-]*\/(?:[\w.-]+\/)*[\w.-]+\.(?:json|xlf|md|tsv|ya?ml|html|css|[mc]?[jt]s))\b/g,
    );
    const ours = paths.filter(({name}) => existsSync(name.split('/')[0]!));
    assert.ok(ours.length > 20, String(ours.length));
    for (const {name, where} of ours) assert.ok(existsSync(name) || made.includes(name), where);
  });

  it('leaves no name of a file of the package to be put together, but the one tried below', () => {
    const open = sentences.filter(({file, text}) => file.startsWith('src/') && /\bdist\/[^\s"]*…/.test(text));
    assert.deepEqual(
      open.map(({file}) => file),
      ['src/i18n/additions.ts'],
    );
  });

  it('names no option of the command that is not there', () => {
    const options = new Set(
      [...readFileSync('src/prerender/read-arguments.ts', 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \{type/gm)].map(
        ([, name]) => name,
      ),
    );
    assert.ok(options.size > 5);
    for (const {name, where} of named(/--([a-z][a-z-]+)\b/g).filter(({where}) => where.startsWith('src/prerender/')))
      assert.ok(options.has(name), where);
  });
});

describe('the sentence on a signature that cannot be used', () => {
  const published = {code: 'es', direction: 'ltr', state: 'draft', integrity: ''} as const;
  const said = (code: string): string => {
    const {warn} = console;
    const lines: unknown[] = [];
    console.warn = (line: unknown) => lines.push(line);
    try {
      addTo(
        new Catalogue([published]),
        {
          locale: code,
          direction: 'ltr',
          messages: code === 'en' ? {} : {'causes.title': 'Title'},
          sections: {causes: {state: 'reviewed', reviewed: {by: 'A. Person', on: '2026-10-01'}, translation: 1}},
        },
        {'causes.title': 'Title'},
        {},
      );
    } finally {
      console.warn = warn;
    }
    return lines.join();
  };

  for (const [code, file] of [
    ['en', 'dist/words.json'],
    ['sw', 'dist/locales/es.json'],
  ] as const)
    it(`in ${code} names a file with "sections" that is there`, () => {
      assert.match(said(code), new RegExp(`"${code}" is not shown as reviewed in causes: .* in ${file}\\.$`));
      const {sections} = JSON.parse(readFileSync(file, 'utf8')) as {readonly sections: Record<string, object>};
      assert.ok('translation' in sections['causes']!);
    });
});
