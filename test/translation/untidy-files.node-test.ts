/** The translator's command on files as other tools leave them: put in order and named, or refused and left alone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {copyProject} from './copy-of-project.ts';

const id = 'causes.start';

/** Changes the file of one language each. */
type Change = readonly [locale: string, what: string, change: (text: string) => string | Uint8Array];
const inTarget = (change: (words: string) => string) => (text: string) =>
  text.replace(
    new RegExp(`(<trans-unit id="${id}">[^]*?<target[^>]*>)([^<]*)(?=</target>)`),
    (_, before: string, words: string) => before + change(words),
  );

const untidy: readonly Change[] = [
  ['es', 'a byte order mark', (text) => '\uFEFF' + text],
  ['zh-Hans', 'line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['zh-Hant', 'a comment', inTarget((words) => `<!-- ? -->${words}`)],
  ['vi', 'CDATA', inTarget((words) => `<![CDATA[${words}]]>`)],
  ['ko', '<mrk>', inTarget((words) => `<mrk mtype="seg" mid="0">${words}</mrk>`)],
  ['tl', '<g>', inTarget((words) => `<g id="1">${words}</g>`)],
  [
    'ru',
    'another translation',
    (text) => text.replace('</target>', '</target>\n<alt-trans><target>Или</target></alt-trans>'),
  ],
  ['ar', 'attributes', (text) => text.replaceAll('<trans-unit ', '<trans-unit approved="no" ')],
  ['ht', 'an unknown state', (text) => text.replace('state="needs-review-translation"', 'state="x-machine"')],
  ['fr', 'white space in a target', inTarget((words) => `\n      ${words}\n    `)],
  ['pt', 'white space between elements', (text) => text.replaceAll('\n  <', '\n\t<')],
  ['pl', 'prefixes', (text) => text.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
  ['it', 'numeric entities', inTarget((words) => words.replace(/\w/g, (letter) => `&#${letter.codePointAt(0)!};`))],
  ['de', 'no target-language', (text) => text.replace(' target-language="de"', '')],
  [
    'ja',
    'another order',
    (text) => text.replace(/(<trans-unit [^]*?<\/trans-unit>\n)(<trans-unit [^]*?<\/trans-unit>\n)/, '$2$1'),
  ],
  [
    'fa',
    'a message that is no more',
    (text) => text.replace('</body>', '<trans-unit id="old.title"><source>Old</source></trans-unit>\n</body>'),
  ],
];

const broken: readonly Change[] = [
  ['es', 'a unit twice', (text) => text.replace(/<trans-unit [^]*?<\/trans-unit>\n/, '$&$&')],
  ['zh-Hans', 'a swapped placeholder', (text) => text.replace(/(<target[^>]*>[^<]*)\{hospital\}/, '$1{phone}')],
  [
    'zh-Hant',
    'another target-language',
    (text) => text.replace('target-language="zh-Hant"', 'target-language="zh-Hans"'),
  ],
  ['vi', 'no XML at all', () => 'Xin chào'],
  ['ko', 'XLIFF 2', () => '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"/></xliff>'],
  ['tl', 'two <file>s', (text) => text.replace('</xliff>', '<file target-language="tl"><body></body></file></xliff>')],
  ['ru', 'an inline code', inTarget((words) => `${words}<x id="1"/>`)],
  ['ar', 'two targets', (text) => text.replace('</target>', '</target><target>x</target>')],
  [
    'ht',
    'a unit in a unit',
    (text) => text.replace(/<trans-unit [^]*?<\/trans-unit>/, '<bin-unit id="1">$&</bin-unit>'),
  ],
  ['fr', 'half a file', (text) => text.slice(0, text.length / 2)],
  ['pt', 'another encoding', (text) => Buffer.from(text, 'latin1')],
  ['pl', 'nothing in it', () => ''],
];

describe('npm run locales, with files of other tools', () => {
  const project = copyProject();
  after(() => project.remove());

  describe('files that other tools have saved', () => {
    const tidy = project.bytes();
    for (const [locale, , change] of untidy) project.edit(`locales/${locale}.xlf`, (text) => change(text) as string);

    it('are named by the check, which fails', async () => {
      const {status, lines} = await project.run('check');
      assert.equal(status, 1);
      assert.equal(lines.length, untidy.length + 1);
      for (const [locale, what] of untidy)
        assert.ok(
          lines.some((line) => new RegExp(`^locales/${locale}\\.xlf:\\d+ .*"npm run locales".*\\.$`).test(line)),
          what,
        );
    });

    it('are put in order, byte for byte, and named once more', async () => {
      const {status, lines} = await project.run();
      assert.equal(status, 0);
      assert.equal(lines.length, untidy.length + 1);
      assert.match(lines.at(-1)!, /^Locales are complete: /);
      assert.deepEqual(project.bytes(), tidy);
    });
  });

  describe('files that cannot be understood', () => {
    let given: ReturnType<typeof project.bytes>;
    before(() => {
      for (const [locale, , change] of broken)
        project.write(`locales/${locale}.xlf`, change(project.read(`locales/${locale}.xlf`)));
      // Work for the command, so that it would write if it could.
      project.edit('src/conditions/leukemia/causes.notes.ts', (text) => text.replace('spinal cord', 'the spinal cord'));
      given = project.bytes();
    });

    it('are refused in one sentence each, and nothing at all is written', async () => {
      const {status, lines} = await project.run();
      assert.equal(status, 1);
      assert.equal(lines.length, broken.length + 1);
      for (const [locale, what] of broken)
        assert.equal(
          lines.filter((line) => new RegExp(`^locales/${locale}\\.xlf:\\d+ .*\\.$`).test(line)).length,
          1,
          what,
        );
      assert.equal(lines.at(-1), 'Nothing was written.');
      assert.deepEqual(project.bytes(), given);
    });
  });
});
