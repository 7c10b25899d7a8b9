/** A hospital's security team finds the third-party code of the bundles in a document that their tools can read. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv, type AnySchema} from 'ajv';
import {bom, type Product} from '../../tools/sbom/document.ts';
import {licenceOf} from '../../tools/sbom/packages.ts';

interface Document {
  readonly serialNumber: string;
  readonly metadata: {
    readonly component: {readonly components: readonly {name: string; hashes: [{content: string}]}[]};
  };
  readonly components: readonly {readonly purl: string; readonly scope: string}[];
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const text = readFileSync('dist/sbom.cdx.json', 'utf8');
const document = JSON.parse(text) as Document;

/** The official schemas, as the project behind the format packs them. */
const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schema = (name: string): AnySchema => json(`${schemas}/${name}.SNAPSHOT.schema.json`) as AnySchema;
const isTime = (value: string): boolean => !Number.isNaN(Date.parse(value));
const isAddress = (value: string): boolean => URL.canParse(value, 'https://relative.example/');

const formats = {
  'date-time': isTime,
  'iri-reference': isAddress,
  uri: (value: string) => URL.canParse(value),
  'idn-email': /@/,
};
const ajv = new Ajv({strict: false, formats});
ajv.addSchema(schema('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
ajv.addSchema(schema('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
const isBom = ajv.compile(schema('bom-1.6'));

const packages = (scope: string): readonly string[] =>
  document.components
    .filter((component) => component.scope === scope)
    .map(({purl}) =>
      purl
        .replace('pkg:npm/', '')
        .replace('%40', '@')
        .replace(/@[\d.]+$/, ''),
    );

describe('the bill of materials', () => {
  it('is CycloneDX 1.6, as the official schema has it', () => {
    assert.ok(isBom(document), JSON.stringify(isBom.errors));
    assert.ok(!isBom({...document, components: [{type: 'library'}]}));
    assert.ok(!isBom({...document, serialNumber: 'urn:uuid:1'}));
    const unknown = {type: 'library', name: 'x', licenses: [{license: {id: 'BSD-3-Klause'}}]};
    assert.ok(!isBom({...document, components: [unknown]}));
  });

  it('names what is in the bundles, and apart from it what else comes with the package', () => {
    assert.deepEqual(packages('required'), ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html']);
    assert.deepEqual(packages('excluded'), ['@lit/localize']);
  });

  it('belongs to these very bundles', () => {
    const integrity = json('dist/integrity.json') as Readonly<Record<string, string>>;
    const {components} = document.metadata.component;
    assert.deepEqual(
      components.map(({name}) => name),
      ['all-sections.js', 'all-widgets.js'],
    );
    for (const {name, hashes} of components)
      assert.equal(`sha384-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`, integrity[name]);
  });

  it('has no time in it, and a serial number that changes with the content alone', () => {
    assert.doesNotMatch(text, /\d{4}-\d\d-\d\d/);
    const manifest = {name: 'x', version: '1.0.0', license: 'MIT'};
    const serial = (files: Product['files']): string =>
      (JSON.parse(bom({manifest, files}, [])) as Document).serialNumber;
    const [one, other] = ['a'.repeat(96), 'b'.repeat(96)];
    assert.equal(serial({'x.js': one}), serial({'x.js': one}));
    assert.notEqual(serial({'x.js': one}), serial({'x.js': other}));
  });
});

describe('the notices', () => {
  const notices = readFileSync('dist/third-party-notices.txt', 'utf8');

  it('give in full the licence of everything in the bundles, and of nothing else', () => {
    for (const name of packages('required')) assert.ok(notices.includes(`${licenceOf(name)}\n`), name);
    assert.ok(!notices.includes('@lit/localize'));
  });

  it('stop the build where a package has no licence to give', () => {
    assert.throws(() => licenceOf('@lit-labs/ssr-dom-shim'), /has no licence file/);
  });
});
