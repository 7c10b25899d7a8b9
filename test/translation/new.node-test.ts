/** `npm run locales -- new sw` begins a language, or says why it does not. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {format} from 'prettier';
import {begin} from '../../translation/new.ts';
import {copyProject, targetLocales} from './copy-of-project.ts';

const config = readFileSync('lit-localize.json', 'utf8');
const codesIn = (text: string) => (JSON.parse(text) as {targetLocales: readonly string[]}).targetLocales;

describe('beginning a language', () => {
  for (const [code, tag] of [
    ['sw', 'sw'],
    ['SW', 'sw'],
    ['uk', 'uk'],
    ['sr-latn', 'sr-Latn'],
    ['es-mx', 'es-MX'],
    ['es-419', 'es-419'],
    ['quc', 'quc'],
  ] as const)
    it(`takes "${code}" and adds "${tag}" as one more word`, async () => {
      const begun = begin(config, code);
      assert.ok('text' in begun);
      assert.equal(begun.tag, tag);
      assert.deepEqual(codesIn(begun.text), [...targetLocales, tag]);
      assert.deepEqual({...JSON.parse(begun.text), targetLocales: 0}, {...JSON.parse(config), targetLocales: 0});
      assert.equal(await format(begun.text, {parser: 'json', printWidth: 120, bracketSpacing: false}), begun.text);
    });

  it('keeps a short list on one line, as the formatter does', async () => {
    const begun = begin('{\n  "targetLocales": ["es", "ar"]\n}\n', 'sw');
    assert.ok('text' in begun);
    assert.equal(begun.text, '{\n  "targetLocales": ["es", "ar", "sw"]\n}\n');
  });

  for (const code of [
    undefined,
    '',
    'swahili',
    'Kiswahili',
    's',
    'sw_KE',
    'sw-',
    '../sw',
    'sw-u-nu-latn',
    'x-private',
    'sw KE',
    '123',
  ])
    it(`refuses ${code === undefined ? 'nothing' : `"${code}"`}, which is no language tag`, () => {
      assert.deepEqual(begin(config, code), {
        problem: `"${code ?? ''}" is no language: write its tag, as in "npm run locales -- new sw".`,
      });
    });

  for (const [code, as] of [
    ['es', undefined],
    ['en', undefined],
    ['ES', 'es'],
    ['en-US', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['pt-BR', 'pt'],
    ['fil', 'tl'],
  ] as const)
    it(`refuses "${code}", which is there already${as ? ` as "${as}"` : ''}`, () => {
      assert.deepEqual(begin(config, code), {
        problem: `"${code}" is there already${as ? `, as "${as}"` : ''}; nothing was written.`,
      });
    });

  it('says so where the list is gone', () => {
    assert.deepEqual(begin('{"targetLocales" : []}', 'sw'), {
      problem: 'lit-localize.json has no "targetLocales"; restore them.',
    });
  });
});

describe('npm run locales -- new', () => {
  const languages = ['es', 'ar'];
  const project = copyProject(languages);
  after(() => project.remove());

  it('writes nothing for a code that it refuses', async () => {
    const before = project.bytes();
    const {status, lines} = await project.run('new', 'swahili');
    assert.equal(status, 1);
    assert.deepEqual(lines, ['"swahili" is no language: write its tag, as in "npm run locales -- new sw".']);
    assert.deepEqual(project.bytes(), before);
  });

  it('writes nothing while a file of another language cannot be read', async () => {
    const whole = project.read('locales/es.xlf');
    project.write('locales/es.xlf', 'Hola');
    const before = project.bytes();
    const {status, lines} = await project.run('new', 'sw');
    assert.equal(status, 1);
    assert.match(lines[0]!, /^locales\/es\.xlf:1 is not well-formed XML/);
    assert.equal(lines.at(-1), 'Nothing was written.');
    assert.deepEqual(project.bytes(), before);
    project.write('locales/es.xlf', whole);
  });

  it('writes a file with all the English, ready to be translated, and touches no other', async () => {
    const before = project.bytes();
    const {status, lines} = await project.run('new', 'sw');
    const {['locales/sw.xlf']: file, ...others} = project.bytes();
    assert.equal(status, 0);
    const count = file!.match(/<source>/g)!.length;
    assert.equal(count, project.read('locales/es.xlf').match(/<source>/g)!.length);
    assert.match(file!, /target-language="sw"/);
    assert.doesNotMatch(file!, /<target/);
    assert.deepEqual({...others, 'lit-localize.json': 0}, {...before, 'lit-localize.json': 0});
    assert.deepEqual(codesIn(others['lit-localize.json']!), [...languages, 'sw']);
    assert.deepEqual(lines, [
      `locales/sw.xlf:1 has none of the ${count} messages yet; run "npm run locales" and translate it.`,
      `${count} left to do. ${count} messages, ${languages.length + 1} languages.`,
    ]);
  });

  it('publishes the new language once its first section and its labels are translated, and not before', async () => {
    assert.ok((await project.run('publish')).lines.includes('sw: not published at all.'));
    project.edit('locales/sw.xlf', (text) =>
      text.replace(
        /(<trans-unit id="(?:label|fallback|causes)\.[^]*?<source>)([^]*?)(<\/source>)/g,
        '$1$2$3<target>SW $2</target>',
      ),
    );
    await project.run('publish');
    const {sections, messages} = project.published('sw');
    assert.equal(messages['causes.title'], 'SW What causes acute lymphocytic leukemia (ALL)?');
    assert.equal(sections?.['causes']?.state, 'draft');
    assert.equal(sections['overview']?.state, 'stale');
  });
});
