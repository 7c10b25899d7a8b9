/**
 * Makes dist/ from the sources: locales, modules with types, the bundle, the manifest, data on the tags for editors and
 * frameworks, the integrity record, and the list of the packages in the bundle. Says where the accessibility report is of
 * another bundle.
 */
import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {hospitalSchema} from '../integrations/editors/hospital-schema.ts';
import {orSentence, readCommandLine} from './command-line.ts';
import {run} from './run.ts';

readCommandLine({});
await orSentence(async () => {
  rmSync('dist', {recursive: true, force: true});
  await run('node', 'tools/locales.ts', 'publish');
  await run('node', 'tools/pictures.ts');
  await run('node', 'reports/what-changed/write-release-words.ts');
  await run('tsc', '-p', 'tsconfig.build.json');
  await run('node', 'tools/element-modules.ts');
  await run('rollup', '-c', '--silent');
  // The bundles are made from the modules as they are before this.
  await run('node', 'tools/locale-modules.ts');
  await run('node', 'integrations/servers/without-dom.ts');
  await run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
  await run('node', 'integrations/editors/index.ts');
  writeFileSync('dist/hospital.schema.json', JSON.stringify(hospitalSchema, null, 2) + '\n');
  // The style sheet for sections that were made beforehand as plain HTML. The steps before make its imports.
  const {lightStyles, withoutSpaces} = await import('../src/prerender/style-of.ts');
  writeFileSync('dist/light.css', lightStyles());
  // Bundlers make scripts smaller, and not the style sheets in them.
  for (const file of globSync('dist/modules/styles/*.js'))
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/css `([^`]*)`/g, (_, sheet: string) => `css \`${withoutSpaces(sheet)}\``),
    );
  await run('node', 'tools/integrity.ts');
  await run('node', 'tools/sbom.ts');
  await run('node', 'reports/accessibility/older-build.ts');
});
