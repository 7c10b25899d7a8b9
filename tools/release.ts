/**
 * Writes the folder `release`, or the one that is given, out of `dist`: the package for npm, `dist` and the WordPress plugin
 * as zip files, the bill of materials, the changes for web teams and as data, the accessibility report with its statement and checklist, and SHA256SUMS of them all. The
 * same sources always make the same bytes.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmodSync, cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync, gzipSync} from 'fflate';
import {releaseDocuments} from '../reports/release-documents.ts';
import {wordpressPlugin} from '../integrations/wordpress/pack.ts';
import {shorten} from '../src/report.ts';
import {makeFolder, writeFilesIn} from '../src/prerender/write-whole.ts';
import {WrongInput} from '../src/prerender/wrong-input.ts';
import {orSentence, readCommandLine} from './command-line.ts';
import {distZip, distZipName} from '../integrations/dist-zip.ts';

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

const [folder = 'release'] = readCommandLine({}, 1).positionals;
const sums = 'SHA256SUMS';
await orSentence(async () => {
  await makeFolder(folder);
  const found = readdirSync(folder);
  const earlier = found.includes(sums)
    ? (readFileSync(join(folder, sums), 'utf8').match(/(?<=^\w+ {2}).+/gm) ?? [])
    : [];
  const isOurs = earlier.some((file) => file.startsWith(`${name}-`));
  const foreign = isOurs ? found.filter((file) => ![sums, ...earlier].includes(file)) : found;
  if (foreign.length)
    throw new WrongInput(`${folder} holds other things than a release (${shorten(foreign)}); choose another folder.`);
  const made = new Map<string, Uint8Array | string>([
    [`${name}-${version}.tgz`, npmPackage()],
    [distZipName, distZip()],
    [`${name}-${version}-wordpress.zip`, await wordpressPlugin()],
    [`${name}-${version}.cdx.json`, readFileSync('dist/sbom.cdx.json')],
    ...Object.entries(releaseDocuments()),
  ]);
  const hashes = [...made].map(([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`);
  await writeFilesIn(folder, made.set(sums, hashes.join('')));
  for (const file of found) if (!made.has(file)) rmSync(join(folder, file));
  console.log(`${folder}: ${[...made.keys()].join(', ')}`);
});
