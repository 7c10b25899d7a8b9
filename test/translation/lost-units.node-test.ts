/** A file in which a tool has left out units: what the project has translated stays, or nothing is written. */
import assert from 'node:assert/strict';
import {after, beforeEach, describe, it} from 'node:test';
import {copyProject} from './copy-of-project.ts';

const file = 'locales/es.xlf';
const unitsIn = (text: string): readonly string[] => text.match(/<trans-unit [^]*?<\/trans-unit>\n/g) ?? [];
const withUnits = (text: string, keep: (at: number) => boolean): string => {
  let at = 0;
  return text.replace(/<trans-unit [^]*?<\/trans-unit>\n/g, (unit) => (keep(at++) ? unit : ''));
};

/** Without the words of some targets, in the form in which the tools write an empty one. */
const emptied = (text: string, isEmpty: (at: number) => boolean): string => {
  let at = 0;
  return text.replace(/(<target[^>]*>)[^<]*(?=<\/target>)/g, (whole, start: string) => (isEmpty(at++) ? start : whole));
};

describe('a file without some of its units', () => {
  const project = copyProject(['es']);
  after(() => project.remove());
  const ours = project.read(file);
  const count = unitsIn(ours).length;
  beforeEach(() => project.write(file, ours));

  for (const [what, keep] of [
    ['with only twenty of them', (at: number) => at < 20],
    ['with the last third of them', (at: number) => at > (count * 2) / 3],
    ['with none', () => false],
  ] as const)
    it(`${what}, is refused in one sentence, and nothing is written`, async () => {
      project.edit(file, (text) => withUnits(text, keep));
      const given = project.bytes();
      const {status, lines} = await project.run();
      assert.equal(status, 1);
      assert.deepEqual(lines.slice(1), ['Nothing was written.']);
      assert.match(
        lines[0]!,
        new RegExp(
          `^locales/es\\.xlf:1 has no unit for \\d+ of ${count} messages, such as "[\\w.-]+"; let your tool write all units, or restore them\\.$`,
        ),
      );
      assert.deepEqual(project.bytes(), given);
    });

  it('is refused where a few are gone that it had, and nothing says what was in them', async () => {
    project.edit(file, (text) => withUnits(text, (at) => at % 50 !== 1));
    const given = project.bytes();
    const {status, lines} = await project.run();
    assert.equal(status, 1);
    assert.match(
      lines[0]!,
      /^locales\/es\.xlf:1 has no unit for \d+ messages, such as "[\w.-]+", as it had before; let your tool write all units, or restore them\.$/,
    );
    assert.deepEqual(lines.slice(1), ['Nothing was written.']);
    assert.deepEqual(project.bytes(), given);
  });

  it('gets those back that were committed, signatures among them, and one sentence says so', async () => {
    const signed = ours
      .replace(
        '<header>',
        '<header><phase-group><phase phase-name="review" process-name="review" contact-name="A. Person" date="2026-10-01T00:00:00Z"/></phase-group>',
      )
      .replaceAll('state="needs-review-translation">', 'state="signed-off" phase-name="review">');
    project.write(file, signed);
    await project.run();
    const whole = project.bytes();
    project.commit();
    project.edit(file, (text) => withUnits(text, (at) => at % 3 > 0).replace(/<phase-group>.*<\/phase-group>/, ''));
    const {status, lines} = await project.run();
    assert.equal(status, 0);
    assert.ok(
      lines.some((line) =>
        /^locales\/es\.xlf:1 has no unit for \d+ messages, such as "[\w.-]+"; what was committed last is kept\.$/.test(
          line,
        ),
      ),
      lines.join('\n'),
    );
    assert.deepEqual(project.bytes(), whole);
  });

  for (const [what, change] of [
    ['empty in two of five units', (text: string) => emptied(text, (at) => at % 5 < 2)],
    ['empty', (text: string) => text.replace(/<target([^>]*)>.*<\/target>/g, '<target$1/>')],
    ['gone', (text: string) => text.replace(/<target[^>]*>.*<\/target>/g, '')],
    ['no-break spaces', (text: string) => text.replace(/(<target[^>]*>).*(?=<\/target>)/g, '$1&#160;')],
    ['zero-width spaces', (text: string) => text.replace(/(<target[^>]*>).*(?=<\/target>)/g, '$1\u200B')],
    [
      'English in other characters',
      (text: string) =>
        text.replace(
          /<source>(.*)<\/source>(\s*<target[^>]*>).*<\/target>/g,
          (_, source: string, start: string) =>
            `<source>${source}</source>${start}\u200B${source.replaceAll('’', "'").replaceAll(' ', '\u00A0')}</target>`,
        ),
    ],
    [
      'English',
      (text: string) =>
        text.replace(/<source>(.*)<\/source>(\s*<target[^>]*>).*<\/target>/g, '<source>$1</source>$2$1</target>'),
    ],
  ] as const)
    it(`is refused where the targets are ${what} that were committed with translations`, async () => {
      project.edit(file, change);
      const given = project.bytes();
      const {status, lines} = await project.run();
      assert.equal(status, 1);
      assert.match(
        lines[0]!,
        /^locales\/es\.xlf:1 has no translation for \d+ messages, such as "causes\.title", for which one was committed; let your tool write its targets, or restore them\.$/,
      );
      assert.deepEqual(lines.slice(1), ['Nothing was written.']);
      assert.deepEqual(project.bytes(), given);
    });

  it('has the words of a few that are empty said, since they were committed', async () => {
    project.edit(file, (text) => emptied(text, (at) => at === 0 || at === 7));
    const {status, lines} = await project.run();
    assert.equal(status, 0);
    const lost = lines.filter((line) =>
      /^locales\/es\.xlf:\d+ "causes\.[\w.-]+" has lost its translation “.+”; restore it if it still holds\.$/.test(
        line,
      ),
    );
    assert.equal(lost.length, 2, lines.join('\n'));
    const [, first] = /<target[^>]*>(.*)<\/target>/.exec(ours)!;
    assert.ok(lost[0]!.includes(`“${first}”`));
  });

  it('gets units for messages that no file has had, as before', async () => {
    project.edit('src/conditions/leukemia/causes.ts', (text) => text.replaceAll("'causes.start'", "'causes.begin'"));
    project.edit('src/conditions/leukemia/causes.notes.ts', (text) =>
      text.replaceAll("'causes.start'", "'causes.begin'"),
    );
    project.edit(file, (text) => withUnits(text, (at) => !unitsIn(text)[at]!.includes('"causes.start"')));
    assert.equal((await project.run()).status, 0);
    assert.match(project.read(file), /<trans-unit id="causes\.begin">/);
  });
});

describe('without Git, after a build, a file', () => {
  const project = copyProject(['es']);
  after(() => project.remove());
  const ours = project.read(file);

  for (const [what, change, sentence] of [
    [
      'with empty targets is refused',
      (text: string) => emptied(text, (at) => at % 5 < 2),
      /^locales\/es\.xlf:1 has no translation for \d+ messages, such as "causes\.title", for which one was in the last build; let your tool write its targets, or restore them\.$/,
    ],
    [
      'without a unit is refused where the English has changed, too',
      (text: string) => withUnits(text, (at) => at !== 9),
      /^locales\/es\.xlf:1 has no unit for "[\w.-]+", as it had before; let your tool write all units, or restore them\.$/,
    ],
  ] as const)
    it(`${what}, and nothing is written`, async () => {
      project.write(file, ours);
      assert.equal((await project.run('publish')).status, 0);
      if (/English/.test(what))
        project.edit('src/conditions/leukemia/causes.ts', (text) => text.replace('in its DNA.', 'in the DNA.'));
      project.edit(file, change);
      const given = project.bytes();
      const {status, lines} = await project.run();
      assert.equal(status, 1);
      assert.match(lines[0]!, sentence);
      assert.deepEqual(lines.slice(1), ['Nothing was written.']);
      assert.deepEqual(project.bytes(), given);
    });
});
