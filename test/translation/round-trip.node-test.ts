/**
 * Our files go through Translate Toolkit (Debian package translate-toolkit), by way of Gettext PO and back, and no word
 * is lost. A loss for which PO has no place is reported, and no unit comes back as checked that no person has checked.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {compose} from '../../translation/compose.ts';
import {openProject, readEnglish} from '../../tools/locales/english.ts';
import {localeData} from '../../tools/locales/publish.ts';
import {checkLocale} from '../../tools/locales/check.ts';
import {readXliff} from '../../tools/locales/xliff.ts';
import {takeUp} from '../../translation/take-up.ts';
import {targetLocales} from './copy-of-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));
const path = (name: string) => join(folder, name);
const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, ['--progress=none', ...args], {cwd: folder, stdio: 'pipe'});

/** One unit for each state, as a file of ours may have them. */
const states = [
  ['s.none', ''],
  ['s.new', ' state="new"'],
  ['s.stale', ' state="needs-translation"'],
  ['s.draft', ' state="needs-review-translation"'],
  ['s.checked', ' state="needs-review-translation"'],
  ['s.translated', ' state="translated"'],
  ['s.signed', ' state="signed-off" phase-name="review"'],
  ['s.final', ' state="final"'],
  ['s.approved', ' state="signed-off"', ' approved="yes"'],
] as const;
const mixed = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="mixed" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<header><phase-group><phase phase-name="review" process-name="review" contact-name="A. Person" date="2026-10-01T00:00:00Z"/></phase-group></header>
<body>
${states.map(([id, state, approved = '']) => `<trans-unit id="${id}"${approved}><source>Same</source><target${state}>${id}</target><note from="lit-localize">Note.</note></trans-unit>`).join('\n')}
</body>
</file>
</xliff>
`;

cpSync('locales', path('ours'), {recursive: true});
writeFileSync(path('ours/mixed.xlf'), mixed);
// All languages at once: the tools take folders, and each start of them takes a second.
run('xliff2po', '-i', 'ours', '-o', 'po');
const po = readFileSync(path('po/mixed.po'), 'utf8');
// A translator who accepts a unit in a PO editor does this.
writeFileSync(path('po/mixed.po'), po.replace('#: s.checked\n#, fuzzy\n', '#: s.checked\n'));
run('po2xliff', '-i', 'po', '-o', 'back');
run('pomerge', '--mergefuzzy=no', '-i', 'po', '-t', 'ours', '-o', 'saved');

const english = readEnglish(openProject('lit-localize.json').localizer);
const original = (locale: string) => readFileSync(`locales/${locale}.xlf`, 'utf8');
const read = (name: string, locale: string) =>
  readXliff(
    `locales/${locale}.xlf`,
    readFileSync(path(name), 'utf8'),
    locale,
    takeUp([...english, ...states.map(([id]) => ({id, text: 'Same', note: '', limit: undefined}))]),
  );

describe('a file that has been a PO file in between (xliff2po, po2xliff)', () => {
  for (const locale of targetLocales) {
    it(`has the same ids, English and words, in ${locale}`, () => {
      const words = (units: ReturnType<typeof read>['units']) =>
        units.map(({id, source, target}) => [id, source, target]);
      const before = readXliff('x', original(locale), locale);
      const {units, problems} = read(`back/${locale}.xliff`, locale);
      assert.deepEqual(problems, []);
      assert.equal(units.length, english.length);
      assert.deepEqual(words(units), words(before.units));
    });

    it(`is written byte for byte as it was, but for what PO has no place for, in ${locale}`, () => {
      const before = readXliff('x', original(locale), locale);
      const back = read(`back/${locale}.xliff`, locale);
      const units = back.units.map((unit, at) => {
        const {state, phase, notes, previous} = before.units[at]!;
        return {...unit, state, phase, notes, previous};
      });
      assert.equal(compose({...back, units, phases: before.phases}, english), original(locale));
    });
  }

  it('says where it comes from, in two sentences', () => {
    const {oddities} = read('back/de.xliff', 'de');
    assert.deepEqual(
      oddities.map(({sentence}) => sentence),
      [
        'comes from po2xliff, which knows no signatures; what is fuzzy in the PO file counts as untranslated, the rest as a draft',
        'has no target-language; "de" is taken, from the name of the file',
      ],
    );
  });

  it('counts as untranslated until somebody has gone through it, so no reader sees a text that may be stale', () => {
    const xliff = read('back/de.xliff', 'de');
    const findings = checkLocale('locales/de.xlf', xliff, english);
    assert.equal(findings.filter(({kind}) => kind === 'stale').length, english.length);
    assert.equal(localeData({xliff, findings}, english), undefined);
  });

  it('is left to `npm run locales`: a build alone publishes nothing of it, and says so', () => {
    const xliff = readXliff('locales/de.xlf', readFileSync(path('back/de.xliff'), 'utf8'), 'de');
    const findings = checkLocale('locales/de.xlf', xliff, english);
    assert.deepEqual(
      findings.map(({sentence}) => sentence),
      [
        'has units whose ids are mostly no messages, such as "2"; let your tool keep our ids, or write them as resname and run "npm run locales"',
      ],
    );
    assert.equal(localeData({xliff, findings}, english), undefined);
  });

  it('has lost every state: what is fuzzy is untranslated, the rest is a draft, and nothing is signed', () => {
    const {units, phases} = read('back/mixed.xliff', 'mixed');
    assert.deepEqual(
      Object.fromEntries(units.map(({id, target, state, phase}) => [id, [target, state, phase].join()])),
      {
        's.none': 's.none,needs-translation,',
        's.new': 's.new,needs-translation,',
        's.stale': 's.stale,needs-translation,',
        's.draft': 's.draft,needs-translation,',
        's.checked': 's.checked,translated,',
        's.translated': 's.translated,needs-translation,',
        's.signed': 's.signed,needs-translation,',
        's.final': 's.final,needs-translation,',
        's.approved': 's.approved,translated,',
      },
    );
    assert.equal(phases.size, 0);
  });

  it('has lost our notes, which `npm run locales` writes anew', () => {
    assert.doesNotMatch(po, /Note\./);
    const {units} = read('back/de.xliff', 'de');
    assert.deepEqual(
      units.flatMap(({notes}) => notes),
      [],
    );
  });
});

describe('a file that Translate Toolkit has read and saved as XLIFF', () => {
  for (const locale of targetLocales)
    it(`is written byte for byte as it was, states and all, in ${locale}`, () => {
      const saved = read(`saved/${locale}.xlf`, locale);
      assert.deepEqual(saved.problems, []);
      assert.equal(compose(saved, english), original(locale));
    });

  it('has each state that it had', () => {
    const {units, phases} = read('saved/mixed.xlf', 'mixed');
    assert.deepEqual(
      units.filter(({id}) => /signed|final|stale|draft/.test(id)).map(({state}) => state),
      ['needs-translation', 'needs-review-translation', 'signed-off', 'final'],
    );
    assert.deepEqual(phases.get('review'), {by: 'A. Person', on: '2026-10-01'});
  });
});
