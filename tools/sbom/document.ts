import {createHash} from 'node:crypto';
import {Contrib, Enums, Models, Serialize, Spec} from '@cyclonedx/cyclonedx-library';
import type {Manifest, Package} from './packages.ts';

/** A package, and whether its code is in the bundles. */
export interface Part extends Package {
  readonly isBundled: boolean;
}

/** The library itself, with the files that are made of it and their SHA-384 in hexadecimal. */
export interface Product {
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The bill of materials, https://cyclonedx.org/docs/1.6/json/. Without a time and with a serial number that is made of
 * the rest, so that the same commit always gives the same bytes.
 */
export const bom = ({manifest, files}: Product, parts: readonly Part[]): string => {
  const product = componentOf(manifest);
  for (const [name, hash] of Object.entries(files)) {
    const hashes = new Models.HashDictionary([[Enums.HashAlgorithm['SHA-384'], hash]]);
    product.components.add(new Models.Component(Enums.ComponentType.File, name, {bomRef: name, hashes}));
  }
  const components = new Map(parts.map((part) => [part.manifest.name, componentOf(part.manifest)]));
  for (const {manifest, integrity, isBundled} of parts) {
    const component = components.get(manifest.name)!;
    component.hashes.set(...Contrib.FromNodePackageJson.Utils.parsePackageIntegrity(integrity));
    component.scope = isBundled ? Enums.ComponentScope.Required : Enums.ComponentScope.Excluded;
    if (!isBundled) component.description = 'None of its code is in the bundles.';
  }
  for (const {dependencies = {}, name} of [manifest, ...parts.map((part) => part.manifest)])
    for (const needed of Object.keys(dependencies)) {
      const component = components.get(needed);
      if (component) (components.get(name) ?? product).dependencies.add(component.bomRef);
    }
  const document = new Models.Bom({
    metadata: new Models.Metadata({
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
      component: product,
    }),
    components: new Models.ComponentRepository(components.values()),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  const text = (): string => `${serializer.serialize(document, {space: 2})}\n`;
  document.serialNumber = `urn:uuid:${uuidOf(text())}`;
  return text();
};

const {Builders, Factories} = Contrib.FromNodePackageJson;
const builder = new Builders.ComponentBuilder(
  new Factories.ExternalReferenceFactory(),
  new Contrib.License.Factories.LicenseFactory((expression) => {
    throw new Error(`"${expression}" is no SPDX id.`);
  }),
);

const componentOf = (manifest: Manifest): Models.Component => {
  const component = builder.makeComponent(manifest)!;
  // https://github.com/package-url/purl-spec
  component.purl = `pkg:npm/${manifest.name.replace('@', '%40')}@${manifest.version}`;
  component.bomRef.value = component.purl;
  return component;
};

/** A UUID of version 8, https://www.rfc-editor.org/rfc/rfc9562#section-5.8, made of the text. */
const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-8$3-8$4-$5');
