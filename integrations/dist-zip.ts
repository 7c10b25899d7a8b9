/** `dist` as one file, for hospitals that copy it to their site. */
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {zip} from './zip.ts';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

export const distZipName = `${name}-${version}-dist.zip`;

/** `dist` at the path that the README gives it on a site, so that a new version is a new address. */
export const distZip = (): Buffer => {
  const inDist = globSync('**', {cwd: 'dist', withFileTypes: true}).filter((file) => file.isFile());
  const paths = inDist.map((file) => join(file.parentPath, file.name).replaceAll('\\', '/')).sort();
  return zip(
    new Map([
      [`${name}/LICENSE`, readFileSync('LICENSE')],
      ...paths.map((path) => [path.replace(/^.*?\bdist\b/, `${name}/${version}`), readFileSync(path)] as const),
    ]),
  );
};
