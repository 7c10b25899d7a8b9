/**
 * Makes dist/ from the sources: locales, modules with types, the bundle, the manifest, what editors and frameworks know of
 * the tags, the integrity record, and what the bundle carries of others.
 */
import {copyFileSync, rmSync} from 'node:fs';
import {run} from './run.ts';

rmSync('dist', {recursive: true, force: true});
await run('node', 'tools/locales.ts', 'publish');
await run('tsc', '-p', 'tsconfig.build.json');
await run('rollup', '-c', '--silent');
await run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
await run('node', 'tools/editors.ts');
copyFileSync('src/hospital/hospital.schema.json', 'dist/hospital.schema.json');
await run('node', 'tools/light-css.ts');
await run('node', 'tools/integrity.ts');
await run('node', 'tools/sbom.ts');
