/**
 * Writes what documents take from the source: the tables and lists of README.md and docs/, docs/medical-review.md, and the
 * tags of the WordPress plugin. `--check` writes nothing and fails if a document is out of date. Needs a build.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import * as hospitalTables from '../reports/hospital-tables.ts';
import {medicalReview} from '../reports/medical-review.ts';
import * as tables from '../reports/tables.ts';
import {withTags} from '../reports/wordpress.ts';

/** Replaces what stands between each pair of marks, `<!-- name -->` and `<!-- /name -->`, with the part of that name. */
const fillWith =
  (file: string, parts: Readonly<Record<string, () => string>>) =>
  (text: string): string =>
    Object.entries(parts).reduce((filled, [name, part]) => {
      const marks = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
      if (!marks.test(filled))
        throw new Error(`${file} has no marks <!-- ${name} --> … <!-- /${name} -->: put them in.`);
      return filled.replace(marks, (_, start: string, end: string) => `${start}\n\n${part()}\n\n${end}`);
    }, text);

const documents: Readonly<Record<string, (old: string) => string>> = {
  'README.md': fillWith('README.md', tables.readme),
  'docs/elements.md': fillWith('docs/elements.md', tables.elementTables),
  'docs/languages.md': fillWith('docs/languages.md', tables.languageTables),
  'docs/styling.md': fillWith('docs/styling.md', tables.stylingTables),
  'docs/benchmark.md': fillWith('docs/benchmark.md', tables.benchmarkTables),
  'docs/hospital.md': fillWith('docs/hospital.md', hospitalTables),
  'docs/medical-review.md': () => medicalReview(),
  'integrations/wordpress/all-widgets.php': withTags,
};

for (const [file, make] of Object.entries(documents)) {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // Prettier does not format PHP.
  const made = file.endsWith('.php')
    ? make(old)
    : await format(make(old), {...(await resolveConfig(file)), filepath: file});
  if (made === old) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not what the source says any more: run "npm run docs".`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, made);
  }
}
