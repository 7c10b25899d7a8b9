/** A file whose letters, English or signatures a tool has spoilt: nothing is lost, and nothing is signed that no person has read. */
import assert from 'node:assert/strict';
import {after, beforeEach, describe, it} from 'node:test';
import {rmSync} from 'node:fs';
import {hasLostLetters, hasMarksForLetters, misreadIn} from '../../translation/encoding.ts';
import {rulesOf} from '../../tools/locales/rules.ts';
import {copyProject} from './copy-of-project.ts';

const file = 'locales/es.xlf';

/** The words of each target in another way. */
const inTargets = (text: string, change: (words: string) => string): string =>
  text.replace(/(<target[^>]*>)(.*)(?=<\/target>)/g, (_, start: string, words: string) => `${start}${change(words)}`);

const readAs = (encoding: string) => (words: string) => new TextDecoder(encoding).decode(Buffer.from(words));

describe('a file of a tool', () => {
  const project = copyProject(['es', 'ja']);
  after(() => project.remove());
  const ours = project.read(file);
  project.commit();
  beforeEach(() => project.write(file, ours));

  const refused = async (sentence: RegExp): Promise<void> => {
    const given = project.bytes();
    const {status, lines} = await project.run();
    assert.equal(status, 1, lines.join('\n'));
    assert.match(lines[0]!, sentence);
    assert.deepEqual(lines.slice(1), ['Nothing was written.']);
    assert.deepEqual(project.bytes(), given);
  };

  for (const encoding of ['windows-1252', 'windows-1250'])
    it(`is refused where UTF-8 was read as ${encoding}`, async () => {
      project.edit(file, (text) => inTargets(text, readAs(encoding)));
      await refused(
        /^locales\/es\.xlf:1 has ".+" in "[\w.-]+" and the like in \d+ others, which a wrong encoding has left; let your tool read and save the file in UTF-8\.$/,
      );
    });

  for (const [what, change] of [
    ['are question marks', (words: string) => words.replace(/[^\0-\x7F]/g, '?')],
    ['are gone', (words: string) => words.replace(/[^\0-\x7F]/g, '')],
    ['have lost their accents', (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '')],
  ] as const)
    it(`is refused where its letters beyond a to z ${what}`, async () => {
      project.edit(file, (text) => inTargets(text, change));
      await refused(
        what === 'are question marks'
          ? /has ".*\?.*" in "[\w.-]+" and the like in \d+ others, which a wrong encoding has left;/
          : /has lost letters other than a to z in \d+ messages, such as "[\w.-]+"; let your tool save the file in UTF-8\.$/,
      );
    });

  it('is refused in another script, too', async () => {
    const japanese = project.read('locales/ja.xlf');
    project.edit('locales/ja.xlf', (text) => inTargets(text, (words) => words.replace(/[^\0-\x7F]/g, '?')));
    await refused(/^locales\/ja\.xlf:1 has ".*\?.*" in "[\w.-]+" and the like in \d+ others,/);
    project.write('locales/ja.xlf', japanese);
  });

  for (const name of ['locales/es-ES.xlf', undefined])
    it(`is refused where it is missing${name ? ` and ${name} is there in its place` : ''}`, async () => {
      rmSync(project.path(file));
      if (name) project.write(name, ours);
      await refused(
        /^locales\/es\.xlf:1 is not here, and had translations of \d+ messages; restore it, or take "es" out of lit-localize\.json\.$/,
      );
      if (name) rmSync(project.path(name));
    });

  for (const [what, change] of [
    ['empty', (text: string) => text.replace(/<source>.*<\/source>/g, '<source></source>')],
    ['gone', (text: string) => text.replace(/<source>.*<\/source>/g, '')],
    ['in small letters', (text: string) => text.replace(/<source>.*<\/source>/g, (source) => source.toLowerCase())],
  ] as const)
    it(`is as it was where only its English is ${what}, and one sentence says so`, async () => {
      project.edit(file, change);
      const {status, lines} = await project.run();
      assert.equal(status, 0);
      const sentence =
        /^locales\/es\.xlf:\d+ "[\w.-]+" has other English \(\d+ units have such\); that of the last commit is taken\.$/;
      assert.equal(lines.filter((line) => sentence.test(line)).length, 1, lines.join('\n'));
      assert.equal(project.read(file), ours);
    });
});

describe('a file in which nothing was translated yet', () => {
  const project = copyProject(['es']);
  after(() => project.remove());

  it('is begun anew where it is missing, although it was committed', async () => {
    project.edit(file, (text) => inTargets(text, () => ''));
    project.commit();
    rmSync(project.path(file));
    const {status, lines} = await project.run();
    assert.equal(status, 0, lines.join('\n'));
    assert.match(project.read(file), /<trans-unit id="causes\.title">/);
  });
});

describe('words that somebody has signed', () => {
  const project = copyProject(['es']);
  after(() => project.remove());
  const signed = async (): Promise<string> => {
    project.edit(file, (text) =>
      text
        .replace(
          '<header>',
          '<header><phase-group><phase phase-name="review" process-name="review" contact-name="A. Person" date="2026-10-01T00:00:00Z"/></phase-group>',
        )
        .replaceAll('state="needs-review-translation">', 'state="signed-off" phase-name="review">'),
    );
    await project.run();
    project.commit();
    return project.read(file);
  };
  const stateIn = (text: string, words: string): string | undefined =>
    new RegExp(`<target state="([^"]*)"[^>]*>${words}<`).exec(text)?.[1];

  it('are a draft once a tool has changed them, whatever it does with our notes, and one sentence says so', async () => {
    const ours = await signed();
    const [, words] = /<target[^>]*>(.*)<\/target>/.exec(ours)!;
    for (const [what, change] of [
      ['drops them', (text: string) => text.replace(/ *<note from="all-widgets">.*<\/note>\n/g, '')],
      ['renames them', (text: string) => text.replaceAll('<note from="all-widgets">', '<note>Comment: ')],
      ['puts words after them', (text: string) => text.replace(/(Signed words: \d+)/g, '$1 (old)')],
    ] as const) {
      project.write(file, change(ours).replace(`>${words}<`, '>Otras palabras que nadie ha leído<'));
      const {status, lines} = await project.run();
      assert.equal(status, 0);
      assert.ok(
        lines.some((line) =>
          /^locales\/es\.xlf:\d+ "[\w.-]+" has other words than were signed, and counts as a draft; let somebody sign it/.test(
            line,
          ),
        ),
        `${what}\n${lines.join('\n')}`,
      );
      assert.equal(stateIn(project.read(file), 'Otras palabras que nadie ha leído'), 'needs-review-translation', what);
      // All others stay signed.
      assert.equal(
        project.read(file).match(/state="signed-off"/g)!.length + 1,
        ours.match(/state="signed-off"/g)!.length,
      );
    }
  });

  it('stay signed where a tool leaves out who signed them, or says it in another way, and one sentence says so', async () => {
    const ours = project.read(file);
    for (const [what, change, isSaid] of [
      ['no state', (text: string) => text.replaceAll(/ state="signed-off" phase-name="review"/g, ''), true],
      ['its own state', (text: string) => text.replaceAll(/"signed-off" phase-name="review"/g, '"translated"'), true],
      ['another phase', (text: string) => text.replaceAll('off" phase-name="review"', 'off" phase-name="tool"'), true],
      ['capital letters', (text: string) => text.replaceAll('"signed-off"', '"Signed-Off"'), false],
    ] as const) {
      project.write(file, change(ours));
      const {status, lines} = await project.run();
      assert.equal(status, 0);
      const sentence = /has lost its signature \(\d+ units have such\); that of the last commit is kept\.$/;
      assert.equal(lines.filter((line) => sentence.test(line)).length, Number(isSaid), `${what}\n${lines.join('\n')}`);
      assert.equal(project.read(file), ours, what);
    }
  });

  it('stay signed where a person has signed other words, on another day', async () => {
    const ours = project.read(file);
    const [, words] = /<target state="signed-off"[^>]*>(.*)<\/target>/.exec(ours)!;
    project.write(
      file,
      ours
        .replace(/ *<note from="all-widgets">.*<\/note>\n/g, '')
        .replace(`>${words}<`, '>Palabras nuevas<')
        .replace('date="2026-10-01', 'date="2026-10-02'),
    );
    assert.equal((await project.run()).status, 0);
    assert.equal(stateIn(project.read(file), 'Palabras nuevas'), 'signed-off');
  });
});

describe('letters in a wrong encoding', () => {
  it('are found in any language, and not in words that are right', () => {
    for (const [locale, words] of [
      ['pl', 'białaczka ostra, żółta'],
      ['vi', 'Bệnh bạch cầu cấp'],
      ['de', 'Großes Blutbild: Knochenmark „grün“'],
      ['fr', '« santé » : où, l’été'],
      ['ht', 'lesemi egi, doktè'],
      ['ru', 'Сёстры и братья'],
      ['ja', '骨髄の細胞'],
    ] as const) {
      const {script} = rulesOf(locale);
      assert.deepEqual(misreadIn(words, script), [], locale);
      for (const encoding of ['windows-1252', 'windows-1250'])
        assert.notDeepEqual(misreadIn(readAs(encoding)(words), script), [], `${locale}, ${encoding}`);
    }
  });

  it('are found as question marks where no sentence ends', () => {
    assert.ok(hasMarksForLetters('Il DNA ? come un libretto', 'DNA is like a book'));
    assert.ok(hasMarksForLetters('leuc?mie', 'leukemia'));
    assert.ok(hasMarksForLetters('?', 'Back'));
    assert.ok(!hasMarksForLetters('Où est-ce ? Ici.', 'Where is it?'));
    assert.ok(!hasMarksForLetters('밤입니까? 낮입니까?', 'Night or day?'));
  });

  it('are lost only where the rest is still there', () => {
    assert.ok(hasLostLetters('médula ósea', 'medula osea'));
    assert.ok(hasLostLetters('骨髄のALL', 'ALL'));
    assert.ok(!hasLostLetters('médula ósea', 'tuétano'));
    assert.ok(!hasLostLetters('médula ósea', 'la médula'));
  });
});
