/**
 * Lint of the style sheets that reach a reader: every piece is known to every browser that package.json promises, has
 * another one to fall back on there, or is a fine touch. Needs dist: the bundles have the sheets as they are minified, and
 * of two declarations of one property the minifier keeps the last.
 */
import {globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';
import {fineTouches} from './fine-touches.ts';
import {findingsIn} from './sheet.ts';

/** Text by name. */
const sheets = new Map([['dist/light.css', readFileSync('dist/light.css', 'utf8')]]);
for (const file of globSync('src/styles/*.ts').sort()) {
  const exported = (await import(pathToFileURL(resolve(file)).href)) as Record<string, {readonly cssText?: string}>;
  for (const [name, {cssText}] of Object.entries(exported)) if (cssText) sheets.set(`${file} ${name}`, cssText);
}

/** Style sheets in the code of a bundle: its templates without values and without tags. */
const sheetsIn = (node: ts.Node): readonly string[] => {
  const {template} = node as Partial<ts.TaggedTemplateExpression>;
  const own = template && ts.isNoSubstitutionTemplateLiteral(template) && !template.text.includes('<');
  const inner: string[] = [];
  node.forEachChild((child) => void inner.push(...sheetsIn(child)));
  return own ? [template.text, ...inner] : inner;
};

for (const file of ['dist/all-widgets.js', 'dist/all-sections.js']) {
  const found = sheetsIn(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext));
  if (!found.length) throw new Error(`${file} holds no style sheet.`);
  for (const [index, text] of found.entries()) sheets.set(`${file} (${index})`, text);
}

const used = new Set<string>();
const problems: string[] = [];
for (const [name, text] of sheets)
  for (const {place, sentence, takesMore} of findingsIn(text)) {
    if (!takesMore && place in fineTouches) used.add(place);
    else problems.push(`${name}: ${sentence}`);
  }
for (const place of Object.keys(fineTouches))
  if (!used.has(place)) problems.push(`lint/fine-touches.ts: nothing needs ${place} to be there; take it out.`);

for (const problem of problems) console.error(problem);
if (problems.length)
  console.error(
    'Write it another way, put it into @supports after something older, or add it to lint/fine-touches.ts.',
  );
process.exitCode = Number(problems.length > 0);
