/**
 * Writes the packages of others in the bundles: `dist/sbom.cdx.json` for machines, and `dist/third-party-notices.txt`,
 * their licences in full, for people. Needs the bundles.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {bom} from './sbom/document.ts';
import {bundledIn, licenceOf, readPackage, type Manifest} from './sbom/packages.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const hashOf = (file: string): string => createHash('sha384').update(readFileSync(file)).digest('hex');
const files = Object.fromEntries(
  ['all-sections.js', 'all-widgets.js'].map((file) => [file, hashOf(`dist/${file}`)] as const),
);
const bundled = await bundledIn('dist/modules/index.js', 'dist/modules/sections.js');
const parts = [...new Set([...bundled, ...Object.keys(manifest.dependencies ?? {})])]
  .sort()
  .map((name) => ({...readPackage(name), isBundled: bundled.includes(name)}));

writeFileSync('dist/sbom.cdx.json', bom({manifest, files}, parts));
writeFileSync(
  'dist/third-party-notices.txt',
  [
    'all-widgets.js and all-sections.js hold code of these packages, each under its licence.',
    ...parts
      .filter(({isBundled}) => isBundled)
      .map(({manifest: {name, version, license}}) => `${name} ${version} (${license})\n\n${licenceOf(name)}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n',
);
