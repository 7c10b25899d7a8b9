/** The limits that keep the project easy to maintain, and the commands of the documents: each exists. */
import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Readonly<Record<string, string>>};
const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;

/** Files in Git’s sense: without installed packages, what is fetched for the tests and what the long ones build. */
const filesIn = (pattern: string): readonly string[] =>
  globSync(pattern, {
    exclude: ['**/node_modules/**', 'test/strangers/sheets/**', 'test/{bench,ecosystem}/built/**'],
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`);

describe('the size of the house', () => {
  it('is at most 2,500 lines of tools', () => {
    const lines = filesIn('tools/**').reduce((sum, file) => sum + linesOf(file), 0);
    assert.ok(
      lines > 1_000 && lines <= 2_500,
      `tools/ has ${lines} lines: put what is no tool of the build elsewhere.`,
    );
  });

  it('is at most 400 lines in a file of tests', () => {
    const files = filesIn('test/**/*.{ts,tsx,js,mjs}');
    assert.ok(files.length > 300);
    for (const file of files) assert.ok(linesOf(file) <= 400, `${file} has ${linesOf(file)} lines: split it.`);
  });
});

describe('a command in a document', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'locales/README.md', ...globSync('docs/*.md')];
  const commands = documents.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:`|^ *)((?:npm|npx|node) [^`\n]+)/gm)].map(
      ([, command = '']) => [file, command] as const,
    ),
  );

  it('that runs a script names one of package.json', () => {
    const named = commands.flatMap(([file, command]) =>
      [...command.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g)].map(
        ([, script, short]) => [file, script ?? short!] as const,
      ),
    );
    assert.ok(named.length > 60);
    for (const [file, script] of named) assert.ok(scripts[script], `${file}: there is no script "${script}".`);
  });

  it('that runs TypeScript takes the Node of this project, which reads it', () => {
    const named = commands.filter(([, command]) => /\bnode (?:--test )?[\w./-]+\.ts\b/.test(command));
    assert.ok(named.length > 10);
    for (const [file, command] of named) assert.ok(command.startsWith('npx '), `${file}: write "npx ${command}".`);
  });

  it('that runs a file of ours names one that exists', () => {
    const ours =
      /(?<![\w./-])(?:demo|integrations|lint|locales|preview|readability|reports|src|test|tools|translation)\/[\w./*-]+/g;
    const named = commands.flatMap(([file, command]) =>
      [...command.matchAll(ours)].map(([path]) => [file, path] as const),
    );
    assert.ok(named.length > 60);
    for (const [file, path] of named)
      assert.ok(path.includes('*') ? globSync(path).length : existsSync(path), `${file}: ${path} is not there.`);
  });
});
