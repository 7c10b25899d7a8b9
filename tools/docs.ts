/**
 * Writes the parts of documents that come from the source: the tables and lists of README.md and docs/, docs/medical-review.md, the
 * accessibility report, and the tags of the WordPress plugin. `--check` writes nothing and fails if a document is out of date. Says if the
 * evidence of the report is of an older build. Needs a build.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {olderBuild} from '../reports/accessibility/older-build.ts';
import {documents} from '../reports/documents.ts';
import {needBuild} from '../reports/whole-build.ts';
import {readCommandLine} from './command-line.ts';

const {check} = readCommandLine({check: {type: 'boolean'}}).values;
needBuild();
for (const [file, make] of Object.entries(documents)) {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // Prettier does not format PHP.
  const made = file.endsWith('.php')
    ? make(old)
    : await format(make(old), {...(await resolveConfig(file)), filepath: file});
  if (made === old) continue;
  if (check) {
    console.error(`${file} is not what the source says any more: run "npm run docs".`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, made);
    console.log(`${file} was written: commit it.`);
  }
}
const older = olderBuild();
if (older) console.log(older);
