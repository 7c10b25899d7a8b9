import {readFileSync} from 'node:fs';
import {accessibilityDocuments} from './accessibility/documents.ts';
import * as statement from './accessibility/statement.ts';
import * as hospitalTables from './hospital-tables.ts';
import {medicalReview} from './medical-review.ts';
import * as tables from './tables.ts';
import {readWithdrawn, withdrawnFile, withdrawnText} from './what-changed/withdrawn.ts';
import {withTags} from './wordpress.ts';

/** Replaces the text between each pair of marks, `<!-- name -->` and `<!-- /name -->`, with the part of that name. */
const fillWith =
  (file: string, parts: Readonly<Record<string, () => string>>) =>
  (text: string): string =>
    Object.entries(parts).reduce((filled, [name, part]) => {
      const marks = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
      if (!marks.test(filled))
        throw new Error(`${file} has no marks <!-- ${name} --> … <!-- /${name} -->: put them in.`);
      return filled.replace(marks, (_, start: string, end: string) => `${start}\n\n${part()}\n\n${end}`);
    }, text);

const withdrawn = (): string => withdrawnText(readWithdrawn(readFileSync(withdrawnFile, 'utf8')));

/** By file: its new text, from the old one. */
export const documents: Readonly<Record<string, (old: string) => string>> = {
  'README.md': fillWith('README.md', tables.readme),
  'CHANGELOG.md': fillWith('CHANGELOG.md', {withdrawn}),
  'docs/elements.md': fillWith('docs/elements.md', tables.elementTables),
  'docs/languages.md': fillWith('docs/languages.md', tables.languageTables),
  'docs/styling.md': fillWith('docs/styling.md', tables.stylingTables),
  'docs/benchmark.md': fillWith('docs/benchmark.md', tables.benchmarkTables),
  'docs/hospital.md': fillWith('docs/hospital.md', hospitalTables),
  'docs/medical-review.md': () => medicalReview(),
  ...accessibilityDocuments,
  'docs/accessibility/statement.md': fillWith('docs/accessibility/statement.md', statement),
  'integrations/wordpress/all-widgets.php': withTags,
};
