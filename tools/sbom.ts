/**
 * Writes what of others is in the bundles: `dist/sbom.cdx.json` for machines, and `dist/third-party-notices.txt`, their
 * licences in full, for people. Needs the bundles.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {bom, type Product} from './sbom/document.ts';
import {bundledIn, licenceOf, readPackage} from './sbom/packages.ts';

const {dependencies, ...about} = JSON.parse(readFileSync('package.json', 'utf8')) as Omit<Product, 'files'> & {
  dependencies: Readonly<Record<string, string>>;
};
const files = Object.fromEntries(
  ['all-sections.js', 'all-widgets.js'].map((file) => [
    file,
    createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('hex'),
  ]),
);
const bundled = await bundledIn('dist/modules/index.js', 'dist/modules/sections.js');
const direct = Object.keys(dependencies);
const parts = [...new Set([...bundled, ...direct])]
  .sort()
  .map((name) => ({...readPackage(name), isBundled: bundled.includes(name)}));

writeFileSync(
  'dist/sbom.cdx.json',
  JSON.stringify(bom({...about, dependencies: direct, files}, parts), null, 2) + '\n',
);
writeFileSync(
  'dist/third-party-notices.txt',
  [
    'all-widgets.js and all-sections.js hold code of these packages, each under its licence.',
    ...parts
      .filter(({isBundled}) => isBundled)
      .map(({name, version, license}) => `${name} ${version} (${license})\n\n${licenceOf(name)}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n',
);
