/** The version and the date of the words stand in one place each; wherever else they are written, they are the same. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {edition} from '../../src/conditions/leukemia/edition.ts';
import {version as ofBundle} from '../../src/version.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const {version} = JSON.parse(read('package.json')) as {readonly version: string};

/** The documents, for people and for WordPress. */
const documents = [
  ...globSync('*.md'),
  ...globSync('{docs,demo,integrations,locales,test}/**/*.{md,php,html}', {
    exclude: (name) => /(^|[\\/])(node_modules|decisions)$/.test(String(name)),
  }),
];
/** How documents write our version: in an address, the name of a file, or the head of the plugin. */
const ours = /(?:all-widgets[/-]|^ \* Version: )(\d+\.\d+\.\d+)/gm;

describe('the version of the package', () => {
  it('is the one that the bundle says', () => {
    assert.equal(ofBundle, version);
  });

  it('is the one in the lock file', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      readonly version: string;
      readonly packages: Readonly<Record<string, {readonly version?: string}>>;
    };
    assert.deepEqual([lock.version, lock.packages['']?.version], [version, version]);
  });

  it('is the one in every address, file name and plugin of the documents', () => {
    const found = documents.flatMap((file) => [...read(file).matchAll(ours)].map(([, found]) => `${file}: ${found}`));
    assert.ok(found.length > 6);
    assert.deepEqual(
      found.filter((line) => !line.endsWith(`: ${version}`)),
      [],
    );
  });

  it('has the newest entry in the changelog', () => {
    assert.equal(/^## (\d\S*) – /m.exec(read('CHANGELOG.md'))?.[1], version);
  });
});

describe('the day on which our words last changed', () => {
  it('is typed in one file alone; the medical review has it from there', () => {
    const files = globSync(
      '{*,src/**/*,demo/**/*,docs/**/*,integrations/**/*,tools/**/*}.{md,ts,mjs,json,php,html,js}',
    );
    const said = files.filter((file) => new RegExp(`changed[^\\n]{0,12}${edition.changed}`).test(read(file)));
    assert.deepEqual(said.map((file) => file.replaceAll('\\', '/')).sort(), [
      'docs/medical-review.md',
      'src/conditions/leukemia/edition.ts',
    ]);
  });
});
