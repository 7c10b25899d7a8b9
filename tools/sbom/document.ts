import {createHash} from 'node:crypto';
import type {Package} from './packages.ts';

/** A package, and whether its code is in the bundles. */
export interface Part extends Package {
  readonly isBundled: boolean;
}

/** The library itself, with the files that are made of it and their SHA-384 in hexadecimal. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The bill of materials, https://cyclonedx.org/docs/1.6/json/. Without a time and with a serial number that is made of
 * the rest, so that the same commit always gives the same bytes.
 */
export const bom = (product: Product, parts: readonly Part[]): unknown => {
  const content = {
    version: 1,
    metadata: {
      lifecycles: [{phase: 'build'}],
      component: {
        type: 'library',
        ...identity(product),
        description: product.description,
        components: Object.entries(product.files).map(([name, content]) => ({
          type: 'file',
          'bom-ref': name,
          name,
          hashes: [{alg: 'SHA-384', content}],
        })),
      },
    },
    components: parts.map((part) => ({
      type: 'library',
      ...identity(part),
      scope: part.isBundled ? 'required' : 'excluded',
      ...(!part.isBundled && {description: 'None of its code is in the bundles.'}),
      hashes: [{alg: 'SHA-512', content: hexOf(part.integrity)}],
      externalReferences: [{type: 'vcs', url: part.sources}],
    })),
    dependencies: [product, ...parts].map((one) => ({
      ref: purl(one),
      dependsOn: parts.filter(({name}) => one.dependencies.includes(name)).map(purl),
    })),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    ...content,
  };
};

const identity = ({name, version, license}: Pick<Package, 'name' | 'version' | 'license'>) => {
  const [group, rest] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    'bom-ref': purl({name, version}),
    ...(group && {group}),
    name: rest,
    version,
    licenses: [{license: {id: license}}],
    purl: purl({name, version}),
  };
};

/** https://github.com/package-url/purl-spec */
const purl = ({name, version}: Pick<Package, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hexOf = (integrity: string): string => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');

/** A UUID of version 8, https://www.rfc-editor.org/rfc/rfc9562#section-5.8, made of the text. */
const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-8$3-8$4-$5');
