/**
 * Makes from the source what documents say about it: the tables in README.md and docs/hospital.md, docs/medical-review.md, and the tags of the WordPress plugin. With
 * `--check` it writes nothing and fails where a document is out of date. Needs a build.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import * as hospitalTables from './docs/hospital-tables.ts';
import {medicalReview} from './docs/medical-review.ts';
import * as tables from './docs/tables.ts';
import {withTags} from './docs/wordpress.ts';

/** Fills each place `<!-- name -->…<!-- /name -->` with the table of that name. */
const fillWith =
  (file: string, tables: Readonly<Record<string, () => string>>) =>
  (text: string): string =>
    Object.entries(tables).reduce((filled, [name, table]) => {
      const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
      if (!place.test(filled)) throw new Error(`${file} has no place <!-- ${name} --> for its table.`);
      return filled.replace(place, (_, start: string, end: string) => `${start}\n\n${table()}\n\n${end}`);
    }, text);

const documents: Readonly<Record<string, (old: string) => string>> = {
  'README.md': fillWith('README.md', tables),
  'docs/hospital.md': fillWith('docs/hospital.md', hospitalTables),
  'docs/medical-review.md': () => medicalReview(),
  'integrations/wordpress/all-widgets.php': withTags,
};

for (const [file, make] of Object.entries(documents)) {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // PHP is not prettier's.
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
