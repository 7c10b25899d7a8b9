/** Chromium as it was: headless builds from the npm package `@sparticuz/chromium`. */
import {execFileSync} from 'node:child_process';
import {createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {brotliDecompressSync, createBrotliDecompress} from 'node:zlib';
import {launch, type Browser} from 'puppeteer-core';

/** The oldest that we promise, two on the way, and the last for Android 8 and 9. */
export const versions = ['103', '119', '131', '138'] as const;

const cache = join(import.meta.dirname, 'browsers');
const packageOf = (version: string): string => join(import.meta.dirname, `node_modules/chromium-${version}`);

/** @param version One of `versions`, or the path of another Chromium. */
export const openBrowser = async (version: string): Promise<Browser> => {
  const isOurs = (versions as readonly string[]).includes(version);
  const executablePath = isOurs ? await unpack(version) : version;
  return launch({
    executablePath,
    headless: 'shell',
    env: {...process.env, ...(isOurs && librariesFor(executablePath))},
    args: [
      '--headless',
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-client-side-phishing-detection',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-domain-reliability',
      '--disable-sync',
      '--no-first-run',
      '--no-pings',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
};

/** Unpacks the program once. It gets its name when it is whole. */
const unpack = async (version: string): Promise<string> => {
  const manifest = JSON.parse(readFileSync(join(packageOf(version), 'package.json'), 'utf8')) as {version: string};
  const folder = join(cache, manifest.version);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(folder, {recursive: true});
  const part = `${program}.${process.pid}`;
  await pipeline(
    createReadStream(join(packageOf(version), 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(part, {mode: 0o755}),
  );
  renameSync(part, program);
  return program;
};

/** The shared libraries that come with the newest of the packages, where the machine has none of its own. */
const librariesFor = (program: string): {readonly LD_LIBRARY_PATH?: string} => {
  if (!execFileSync('ldd', [program], {encoding: 'utf8'}).includes('not found')) return {};
  const folder = join(cache, 'libraries');
  if (!existsSync(folder)) {
    mkdirSync(folder, {recursive: true});
    const archive = brotliDecompressSync(readFileSync(join(packageOf(versions.at(-1)!), 'bin/al2023.tar.br')));
    execFileSync('tar', ['-x', '-C', folder], {input: archive});
  }
  return {LD_LIBRARY_PATH: join(folder, 'lib')};
};
