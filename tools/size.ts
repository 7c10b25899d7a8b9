/**
 * Holds the exact size of each file that a patient's phone loads. Any change of a byte has to be recorded, with
 * "npm run size", so that a reviewer sees it; past the limits there is nothing to record.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {needBuild} from '../reports/whole-build.ts';
import {readCommandLine} from './command-line.ts';

/** Bytes after brotli, at most. The first two are above their budgets: docs/decisions/0033-room-for-what-families-ask.md. */
const limits: Readonly<Record<string, number>> = {
  'all-widgets.js': 58_800,
  'all-sections.js': 38_600,
  'pictures.json': 10_000,
  'embed.js': 1_000,
  'frame.js': 1_000,
};
const localeLimit = 22_000;
/** Bytes that a new section, word of the glossary or language may need. */
const room = 300;
const recordFile = 'test/bundle/size.json';

const {record} = readCommandLine({record: {type: 'boolean'}}).values;
needBuild();
const files = [...Object.keys(limits), ...readdirSync('dist/locales').map((file) => `locales/${file}`)];
const sizes = Object.fromEntries(
  files.map((file) => [file, brotliCompressSync(readFileSync(`dist/${file}`)).length] as const),
);

const problems = files.flatMap((file) => {
  const limit = limits[file] ?? localeLimit;
  return sizes[file]! > limit ? [`${file} has ${sizes[file]} bytes (brotli); the limit is ${limit}.`] : [];
});
if (!record) {
  const recorded = JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, number>;
  for (const file of new Set([...files, ...Object.keys(recorded)]))
    if (sizes[file] !== recorded[file])
      problems.push(
        `${file} has ${sizes[file] ?? 0} bytes (brotli) and not ${recorded[file] ?? 0}: if you meant that, run "npm run size" and commit ${recordFile}.`,
      );
}
for (const file of files) console.log(`${String(sizes[file]).padStart(7)} bytes  ${file}`);
problems.forEach((problem) => console.error(problem));
const full = ['all-widgets.js', 'all-sections.js'].filter((file) => sizes[file]! > limits[file]! - room);
if (full.length)
  console.error(
    `${full.join(' and ')}: a new section may not fit. See docs/decisions/0033-room-for-what-families-ask.md.`,
  );
if (record && !problems.length) {
  writeFileSync(recordFile, JSON.stringify(sizes, null, 2) + '\n');
  console.log(`${recordFile} has these sizes: commit it if it has changed.`);
} else if (record) console.error('Nothing was recorded: make the file smaller.');
process.exitCode = Number(problems.length > 0);
