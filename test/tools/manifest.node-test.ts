/** The custom elements manifest, as tools of others read it: by the public schema, and by a public validator. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {validateCem} from '@wc-toolkit/cem-validator';
import {Ajv} from 'ajv';
import {elements} from '../../src/define.ts';

interface Named {
  readonly name: string;
}
interface Declaration extends Named {
  readonly tagName: string;
  readonly members: readonly (Named & {readonly type?: {readonly text: string}})[];
  readonly attributes: readonly (Named & {readonly fieldName?: string})[];
}
interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly (Named & {readonly kind: string; readonly declaration: {readonly module: string}})[];
}
interface Manifest {
  readonly modules: readonly Module[];
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('dist/custom-elements.json') as Manifest;
const tags = manifest.modules.flatMap(({declarations}) => declarations);

type Rules = NonNullable<NonNullable<Parameters<typeof validateCem>[1]>['rules']>;

/** All that a validator could say is an error here; so are its warnings. */
const rules: Rules = {
  packageJson: {
    packageType: 'error',
    main: 'error',
    module: 'off',
    types: 'error',
    exports: 'error',
    customElementsProperty: 'error',
    publishedCem: 'error',
  },
  manifest: {
    schemaVersion: 'error',
    modulePath: 'error',
    definitionPath: 'error',
    typeDefinitionPath: 'error',
    exportTypes: 'error',
    tagName: 'error',
  },
};

const validate = (given: unknown): Promise<void> =>
  Promise.resolve(validateCem(given, {packageJsonPath: 'package.json', cemFileName: 'custom-elements.json', rules}));

describe('the manifest', () => {
  it('keeps to the public schema of its version', () => {
    const ajv = new Ajv({strict: false, allErrors: true});
    const fits = ajv.compile(json('node_modules/custom-elements-manifest/schema.json') as object);
    fits(manifest);
    assert.deepEqual(fits.errors ?? [], []);
    assert.ok(!fits({...manifest, modules: [{}]}), 'the schema would find a mistake');
  });

  it('is clean in a public validator', async ({mock}) => {
    await validate(manifest);
    mock.method(console, 'log', () => undefined);
    const [first, ...others] = manifest.modules;
    const broken = {...manifest, modules: [{...first!, exports: []}, ...others]};
    await assert.rejects(() => validate(broken), 'the validator would find a mistake');
  });

  it('defines every tag, in the module that exports its class', () => {
    assert.deepEqual(tags.map(({tagName}) => tagName).sort(), Object.keys(elements).sort());
    for (const {path, declarations, exports} of manifest.modules) {
      const [{name, tagName} = {name: '', tagName: ''}] = declarations;
      assert.deepEqual(
        exports.filter(({declaration}) => declaration.module === path).map(({kind, name}) => [kind, name]),
        [
          ['js', name],
          ['custom-element-definition', tagName],
        ],
      );
    }
  });

  it('has what a page may use of each tag, and nothing that is for the library alone', () => {
    const others = new Set(['hospital', 'ready', 'shown', 'data', 'empty']);
    for (const {tagName, members, attributes} of tags) {
      const fields = new Set(attributes.map(({name, fieldName}) => fieldName ?? name));
      for (const {name, type} of members) {
        assert.ok(others.has(name) || fields.has(name), `<${tagName}> has a member ${name}`);
        assert.ok(type, `${name} on <${tagName}> has no type`);
      }
      for (const name of ['hospital', 'ready', 'shown'])
        assert.ok(
          members.some((member) => member.name === name),
          `<${tagName}> has no ${name}`,
        );
    }
  });

  it('names types that the same module exports, from files that declare them', () => {
    for (const {path, exports} of manifest.modules) {
      const types = readFileSync(path.replace(/\.js$/, '.d.ts'), 'utf8');
      const others = exports.filter(({declaration}) => declaration.module !== path);
      assert.ok(others.length >= 4, path);
      for (const {name, declaration} of others) {
        assert.ok(types.includes(`export type {${name}} from`), `${path} does not export ${name}`);
        const file = readFileSync(declaration.module.replace(/\.js$/, '.d.ts'), 'utf8');
        assert.match(file, new RegExp(`export (interface|type) ${name}\\b`));
      }
    }
  });
});
