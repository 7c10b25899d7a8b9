/** The steps of CONTRIBUTING.md, run in a copy of the project, pass every check. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));

for (const file of execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {encoding: 'utf8'}).split(
  '\0',
)) {
  if (!file) continue;
  mkdirSync(join(folder, dirname(file)), {recursive: true});
  copyFileSync(file, join(folder, file));
}
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const edit = (file: string, change: (text: string) => string): void => {
  const changed = change(read(file));
  assert.notEqual(changed, read(file), `There was nothing to change in ${file}.`);
  write(file, changed);
};

/** Runs a command in the copy. @throws {Error} With its output, if it fails. */
const run = (command: string, ...args: readonly string[]): void => {
  const path = `${resolve('node_modules/.bin')}:${process.env['PATH']}`;
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, PATH: path, NODE_TEST_CONTEXT: ''},
  });
  assert.equal(status, 0, `${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
};

/** The code in the guide for a file, without the indentation of its list. */
const shown = (file: string): string => {
  const [, code = ''] = new RegExp(`\`\`\`ts ${file}\\n([^]*?)\`\`\``).exec(guide) ?? [];
  assert.ok(code, `CONTRIBUTING.md shows no code for ${file}.`);
  const [indent = ''] = /^ */.exec(code)!;
  return code.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trimEnd() + '\n';
};

/** Tests of every section, message or language. */
const loops = [
  ...['project/architecture', 'content/audit', 'content/readability', 'wordpress/plugin', 'tools/editors'],
  ...['bundle/one-section', 'desks/tester', 'prerender/command', 'site/site'],
];

/** Checks that a new section or language could fail. Browser tests loop over the same record. */
const checkAll = (): void => {
  run('tsc', '-p', '.');
  run('prettier', '--check', '--log-level=warn', 'src', 'CONTRIBUTING.md', 'README.md', 'docs');
  run('eslint', 'src/conditions');
  run('node', 'tools/locales.ts', 'check');
  run('node', 'tools/docs.ts', '--check');
  run('node', 'tools/size.ts');
  run('node', 'demo/site/build.ts');
  run('node', 'tools/node-tests.ts', ...loops.map((test) => `test/${test}.node-test.ts`));
};

/** Translation of another message, so that it passes every check of the language. */
const targetIn = (xliff: string, id: string): string => {
  const unit = xliff.split('<trans-unit ').find((unit) => unit.startsWith(`id="${id}"`));
  return /<target[^>]*>([^<]*)</.exec(unit ?? '')![1]!;
};
const withTarget = (xliff: string, id: string, words: string): string =>
  xliff.replace(
    new RegExp(`(<trans-unit id="${id.replaceAll('.', '\\.')}"[^>]*>\\s*<source>[^<]*</source>)`),
    `$1\n  <target state="needs-review-translation">${words}</target>`,
  );

const languages = (): readonly string[] =>
  (JSON.parse(read('lit-localize.json')) as {readonly targetLocales: readonly string[]}).targetLocales;

describe('the recipes of CONTRIBUTING.md', () => {
  it('add a section by its file, one line in the record and its translations', () => {
    const record = 'src/conditions/leukemia/index.ts';
    for (const file of ['outlook.ts', 'outlook.notes.ts'])
      write(`src/conditions/leukemia/${file}`, shown(`src/conditions/leukemia/${file}`));
    edit(record, (text) =>
      text
        .replace('import {questions}', "import {outlook} from './outlook.ts';\nimport {questions}")
        .replace(/(\{section: followUp, .*\},\n)/, `$1  ${shown(record)}`),
    );
    run('npm', 'run', 'locales');
    for (const code of languages())
      edit(`locales/${code}.xlf`, (text) =>
        withTarget(
          withTarget(text, 'outlook.title', targetIn(text, 'care.locations')),
          'outlook.next',
          targetIn(text, 'treatment.palliative.what'),
        ),
      );
    for (const command of ['locales', 'size', 'docs']) run('npm', 'run', command);
    checkAll();
    for (const text of [
      read('README.md'),
      read('integrations/wordpress/all-widgets.php'),
      read('dist/custom-elements.json'),
    ])
      assert.match(text, /all-outlook/);
    run('node', 'dist/modules/prerender/all-widgets.js', 'render', 'page', '--lang', 'es', '--out', 'page.html');
    assert.match(read('page.html'), /id="all-outlook"/);
    assert.ok(read('page.html').includes(targetIn(read('locales/es.xlf'), 'care.locations')));
  });

  it('add a word to the glossary by itself, its notes and its translations', () => {
    const file = 'src/conditions/leukemia/glossary.ts';
    edit(file, (text) =>
      text
        .replace('const petechiae', () => `${shown(file)}\nconst petechiae`)
        .replace('        petechiae,', '        neutrophil,\n        petechiae,'),
    );
    const notes = file.replace('.ts', '.notes.ts');
    edit(notes, (text) =>
      [...shown(notes).matchAll(/^(\w+: \{\n)([^]*?)^\}/gm)].reduce(
        (filled, [, head, lines]) => filled.replace(`  ${head}`, () => `  ${head}${lines!.replaceAll(/^/gm, '  ')}`),
        text,
      ),
    );
    run('prettier', '--write', notes);
    run('npm', 'run', 'locales');
    for (const code of languages())
      edit(`locales/${code}.xlf`, (text) =>
        ['', '.what'].reduce(
          (filled, part) =>
            withTarget(filled, `glossary.neutrophil${part}`, targetIn(text, `glossary.lymphocyte${part}`)),
          text,
        ),
      );
    for (const command of ['locales', 'size', 'docs']) run('npm', 'run', command);
    checkAll();
    assert.match(read('docs/medical-review.md'), /\*\*Neutrophil\*\*/);
  });

  it('add a language by one word and its file', () => {
    edit('lit-localize.json', (text) => text.replace('"fa"', '"fa",\n    "gl"'));
    run('npm', 'run', 'locales');
    const spanish = read('locales/es.xlf');
    edit('locales/gl.xlf', (text) =>
      [...text.matchAll(/<trans-unit id="([^"]+)"/g)].reduce(
        (filled, [, id]) => withTarget(filled, id!, targetIn(spanish, id!)),
        text,
      ),
    );
    for (const command of ['locales', 'size', 'docs']) run('npm', 'run', command);
    checkAll();
    assert.match(read('docs/languages.md'), /^\| `gl` /m);
    run('node', 'dist/modules/prerender/all-widgets.js', 'render', 'outlook', '--lang', 'gl', '--out', 'outlook.html');
    assert.match(read('outlook.html'), /<section lang="gl"/);
  });
});
