/**
 * Writes the folder `release`, or the one that is given, out of `dist`: the package for npm, `dist` and the WordPress plugin
 * as zip files, the bill of materials, the changes for web teams and as data, the accessibility report with its statement and checklist, and SHA256SUMS of them all. The
 * same sources always make the same bytes.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync, gzipSync} from 'fflate';
import {releaseDocuments} from '../reports/release-documents.ts';
import {wordpressPlugin} from '../integrations/wordpress/pack.ts';
import {distZip, distZipName} from './dist-zip.ts';

const {name, version, files} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
};

/** The package as npm packs it, without a trace of this machine: neither rights of files nor the zlib of its Node. */
const npmPackage = (): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  try {
    const sources = join(folder, 'sources');
    for (const file of ['package.json', 'README.md', 'LICENSE', ...files])
      cpSync(file, join(sources, file), {recursive: true});
    for (const file of globSync('**', {cwd: sources, withFileTypes: true}))
      if (file.isFile()) chmodSync(join(file.parentPath, file.name), 0o644);
    const args = ['pack', sources, '--silent', '--ignore-scripts', '--pack-destination', folder];
    execFileSync('npm', args, {stdio: 'ignore', shell: process.platform === 'win32'});
    const [tarball] = globSync('*.tgz', {cwd: folder});
    return gzipSync(gunzipSync(readFileSync(join(folder, tarball!))), {level: 9, mtime: 0});
  } finally {
    rmSync(folder, {recursive: true});
  }
};

const [folder = 'release'] = process.argv.slice(2);
const sums = 'SHA256SUMS';
if (existsSync(folder) && readdirSync(folder).length && !existsSync(join(folder, sums))) {
  console.error(`${folder} holds other things than a release: name an empty folder.`);
  process.exit(1);
}
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const made: Readonly<Record<string, Uint8Array | string>> = {
  [`${name}-${version}.tgz`]: npmPackage(),
  [distZipName]: distZip(),
  [`${name}-${version}-wordpress.zip`]: await wordpressPlugin(),
  [`${name}-${version}.cdx.json`]: readFileSync('dist/sbom.cdx.json'),
  ...releaseDocuments(),
};
for (const [file, content] of Object.entries(made)) writeFileSync(join(folder, file), content);
const hashes = Object.entries(made).map(
  ([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`,
);
writeFileSync(join(folder, sums), hashes.join(''));
console.log(`${folder}: ${[...Object.keys(made), sums].join(', ')}`);
