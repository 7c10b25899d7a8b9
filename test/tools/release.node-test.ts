/** A release has what it says, with hashes that hold, and instructions for a web team. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {edition} from '../../src/conditions/leukemia/edition.ts';
import {version} from '../../src/version.ts';
import {changes} from '../../reports/changes.ts';

const facts = {
  name: 'all-widgets',
  version: '1.2.0',
  edition: {version: '2.0', changed: '2026-02-03'},
  readme: '<!-- language-names -->\n\nThe source is English.\n\n<!-- /language-names -->',
  integrity: {'all-widgets.js': 'sha384-whole', 'all-sections.js': 'sha384-part'},
  withdrawn: [],
};
const unsafe = {
  id: 'doctor.fever',
  language: 'es',
  words: 'Unas palabras inventadas.',
  versions: ['1.0.0', '1.1.0'],
  on: '2026-03-04',
  why: 'Made up for this test.',
  do: 'Take this version off your site.',
};
const changelog = (heading: string): string =>
  `# Changelog\n\n## To update\n\n1. Copy.\n\n## ${heading}\n\n- **Everyone.** New.\n\n## 1.1.0 – 2026-01-02\n\nOld.\n`;

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  const here = join(folder, 'here');
  const release = (place: string): void => {
    execFileSync('node', ['tools/release.ts', place], {stdio: 'pipe'});
  };
  const sum = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
  const sums = (place: string): string =>
    readdirSync(place)
      .filter((file) => file !== 'SHA256SUMS')
      .map((file) => `${sum(join(place, file))}  ${file}\n`)
      .sort()
      .join('');

  before(() => {
    release(here);
  });
  after(() => rmSync(folder, {recursive: true}));

  it('has package, dist, WordPress plugin, bill of materials and changes, and the SHA-256 of each', () => {
    const whole = `all-widgets-${version}`;
    const files = [`${whole}-dist.zip`, `${whole}-wordpress.zip`, `${whole}.cdx.json`, `${whole}.tgz`, 'CHANGES.md'];
    const report = [
      'report.html',
      'openacr.yaml',
      'statement.md',
      'checklist.md',
      'changes.json',
      'changes.schema.json',
    ];
    assert.deepEqual(readdirSync(here).sort(), [...files, ...report, 'SHA256SUMS'].sort());
    const listed = readFileSync(join(here, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    assert.equal(`${listed.sort().join('\n')}\n`, sums(here));
  });

  it('has the accessibility report, which says so itself where its evidence is of another build', () => {
    const {integrity} = (
      JSON.parse(readFileSync('docs/accessibility/evidence.json', 'utf8')) as {bundle: {integrity: string}}
    ).bundle;
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<Record<string, string>>;
    for (const file of ['report.html', 'openacr.yaml']) {
      const report = readFileSync(join(here, file), 'utf8');
      assert.ok(report.includes(integrity));
      assert.equal(report.includes('of an older build'), integrity !== hashes['all-widgets.js'], file);
    }
  });

  it('has each file that the accessibility report and its documents link or name', () => {
    const page = readFileSync(join(here, 'report.html'), 'utf8');
    for (const name of ['statement.md', 'checklist.md']) {
      assert.ok(page.includes(`${name}, which comes with this report`), name);
      const text = readFileSync(join(here, name), 'utf8');
      const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
      assert.ok(links.includes('report.html'), name);
      for (const link of links) assert.ok(link.startsWith('https://') || existsSync(join(here, link)), link);
    }
  });

  it('has every file of dist, at a path with the version, and the licence', () => {
    const files = unzipSync(readFileSync(join(here, `all-widgets-${version}-dist.zip`)));
    const built = globSync('dist/**', {withFileTypes: true}).filter((file) => file.isFile());
    assert.equal(Object.keys(files).length, built.length + 1);
    assert.ok(files['all-widgets/LICENSE']);
    const bundle = files[`all-widgets/${version}/all-widgets.js`];
    assert.deepEqual(Buffer.from(bundle!), readFileSync('dist/all-widgets.js'));
  });

  it('has the package that npm would pack', () => {
    const list = (tarball: string): string => execFileSync('tar', ['-tzf', tarball], {encoding: 'utf8'});
    const packed = join(folder, 'packed');
    mkdirSync(packed);
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', packed], {stdio: 'ignore'});
    const [tarball] = readdirSync(packed);
    assert.equal(list(join(here, tarball!)), list(join(packed, tarball!)));
  });

  it('says when our words last changed, and the hashes for integrity', () => {
    const page = readFileSync(join(here, 'CHANGES.md'), 'utf8');
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<Record<string, string>>;
    for (const part of [edition.changed, hashes['all-widgets.js']!, hashes['all-sections.js']!])
      assert.ok(page.includes(part), part);
  });

  it('takes nothing away from a folder that is none of a release', () => {
    const theirs = join(folder, 'theirs');
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'letter.txt'), 'Dear');
    assert.throws(() => {
      release(theirs);
    }, /holds other things than a release \(letter\.txt\); choose another folder/);
    assert.deepEqual(readdirSync(theirs), ['letter.txt']);
  });
});

describe('the changes for a web team', () => {
  it('are the entry of the version alone, how to update, and the facts', () => {
    assert.equal(
      changes({...facts, changelog: changelog('1.2.0 – 2026-03-04')}),
      [
        '# all-widgets 1.2.0',
        'Released on 2026-03-04.',
        'Text version 2.0, words last changed on 2026-02-03. The source is English.',
        '## What changes for you',
        '- **Everyone.** New.',
        '## To update',
        '1. Copy.',
        '## Hashes for `integrity`',
        '- `all-widgets.js`: `sha384-whole`\n- `all-sections.js`: `sha384-part`\n',
      ].join('\n\n'),
    );
  });

  it('begin with the words that are withdrawn as unsafe', () => {
    const page = changes({...facts, changelog: changelog('1.2.0 – 2026-03-04'), withdrawn: [unsafe]});
    const at = (text: string): number => {
      assert.ok(page.includes(text), text);
      return page.indexOf(text);
    };
    assert.ok(at('## Withdrawn as unsafe') < at('## What changes for you'));
    for (const text of ['1.0.0, 1.1.0', unsafe.words, unsafe.why, unsafe.do]) at(text);
  });

  it('say so of a version that is not released yet', () => {
    assert.match(changes({...facts, changelog: changelog('1.2.0 – not released yet')}), /1\.2\.0 is not released yet/);
  });

  it('are refused where the changelog has no entry, or one without a day', () => {
    assert.throws(() => changes({...facts, changelog: changelog('1.3.0 – 2026-03-04')}), /no section "## 1\.2\.0"/);
    for (const heading of ['1.2.0', '1.2.0 – soon', '1.2.0 – 3/4/2026'])
      assert.throws(() => changes({...facts, changelog: changelog(heading)}), /write "## 1\.2\.0 – " and the day/);
  });
});
