/** The report as one page in the shape of VPAT 2.5: plain HTML, without a script. */
import {checks as own} from './checks.ts';
import type {CheckResult, Evidence} from './evidence.ts';
import {catalog} from './openacr.ts';
import {limits, method} from './prose.ts';
import type {Facts} from './result-of-people.ts';
import {told, type ReportChapter, type Row} from './rows.ts';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

const style = `
  :root { background: #fff; color: #111; font: 1rem/1.5 system-ui, sans-serif }
  a { color: #0b3d91 }
  @media (prefers-color-scheme: dark) { :root { background: #121212; color: #eee } a { color: #9ecbff } }
  body { margin: 0 auto; max-width: 75rem; padding: 1rem; overflow-wrap: anywhere }
  table { border-collapse: collapse; width: 100%; table-layout: fixed }
  caption { font-weight: bold; text-align: start; padding-block: 0.5rem }
  th, td { border: 1px solid; padding: 0.4rem; text-align: start; vertical-align: top; font-weight: normal }
  thead th { font-weight: bold }
  .narrow { width: 16% }
  td > p { margin-block: 0 0.5rem }
  td > ul { margin-block: 0; padding-inline-start: 1rem }
  @media (max-width: 40rem) { table, thead, tbody, tr, th, td, caption { display: block; width: auto } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) } tr { margin-block: 1rem } }
  @media print { :root { background: none; color: #000 } body { max-width: none } tr { break-inside: avoid } a { color: inherit } }`;

const paragraphs = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n');
const items = (sentences: readonly string[]): string =>
  `<ul>${sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('\n')}</ul>`;

const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => `<table role="table">
<caption>${escaped(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head.map((cell, index) => `<th scope="col" role="columnheader"${head.length < 5 && index < head.length - 1 ? ' class="narrow"' : ''}>${escaped(cell)}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">
${rows.map(([first, ...cells]) => `<tr role="row"><th scope="row" role="rowheader">${first}</th>${cells.map((cell) => `<td role="cell">${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>`;

const termOf = (id: string): string => catalog.terms.find((term) => term.id === id)!.label;
const whose: Readonly<Record<Row['by'], string>> = {ours: 'Ours', shared: 'Shared', host: 'The host’s'};

const chapterTable = ({id, notes, rows}: ReportChapter): string => {
  const {label, criteria = []} = catalog.chapters.find((chapter) => chapter.id === id)!;
  const nameOf = (num: string): string => criteria.find((criterion) => criterion.id === num)!.handle;
  return [
    `<h3>${escaped(label)}</h3>`,
    ...(notes ? [paragraphs([notes])] : []),
    ...(rows.length
      ? [
          table(
            label,
            ['Criterion', 'Conformance level', 'Responsibility', 'Remarks and explanations'],
            rows.map(({num, level, by, notes}) => [
              escaped(`${num} ${nameOf(num)}`),
              termOf(level),
              whose[by],
              paragraphs(notes.slice(1)).concat(notes[0]!.includes('host’s part') ? paragraphs([notes[0]!]) : ''),
            ]),
          ),
        ]
      : ['<p>Not applicable.</p>']),
  ].join('\n');
};

const standardsIn = (chapters: readonly ReportChapter[]): string =>
  catalog.standards
    .map(({report_heading: heading, chapters: ids}) =>
      [
        `<h2>${escaped(heading)}</h2>`,
        ...(ids.includes('hardware') || ids.includes('en_301_549_web')
          ? ['<p>The tables of WCAG 2.2 above are part of this report.</p>']
          : []),
        ...chapters.filter(({id}) => ids.includes(id)).map(chapterTable),
      ].join('\n'),
    )
    .join('\n');

const resultOf = ({failed, failures, undecided, doubts}: CheckResult): string => {
  if (!failed && !undecided) return 'None failed.';
  return items([...failures, ...doubts].map(told));
};

const evidenceTable = ({checks}: Evidence): string =>
  table(
    'Checks, by the number of places and of things in them that each has looked at',
    ['Check', 'Places and things', 'Failed and undecided places', 'What passes, and what did not'],
    Object.entries(checks).map(([id, result]) => [
      escaped(id),
      `${result.places}; ${result.things}`,
      `${result.failed}; ${result.undecided}`,
      `<p>${escaped(result.help ?? own[id] ?? '')}</p>${resultOf(result)}`,
    ]),
  );

/** The number of criteria at each level, in a chapter. */
const counts = (chapters: readonly ReportChapter[]): string =>
  table(
    'Criteria at each level',
    ['Table', ...catalog.terms.map(({label}) => label)],
    chapters
      .filter(({rows}) => rows.length)
      .map(({id, rows}) => [
        escaped(catalog.chapters.find((chapter) => chapter.id === id)!.label),
        ...catalog.terms.map((term) => String(rows.filter(({level}) => level === term.id).length)),
      ]),
  );

/** @param older A sentence, where the report goes with another build than that of the evidence. */
export const reportPage = (chapters: readonly ReportChapter[], {evidence, people}: Facts, older?: string): string => {
  const {product, collected, bundle} = evidence;
  const title = `${product.name} Accessibility Conformance Report`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, version ${product.version}</title><style>${style}
</style></head><body><main>
<h1>${title}</h1>
<p>In the shape of VPAT® 2.5, International Edition.</p>
${older ? `<p><strong>${escaped(older)}</strong></p>` : ''}
<h2>Product and report</h2>
<ul>
<li>Product: ${product.name}, version ${product.version}: patient education on acute lymphocytic leukemia as web components</li>
<li>Bundle: ${bundle.file}, <code>${bundle.integrity}</code></li>
<li>Report date: ${collected}</li>
<li>Contact: there is no address yet; statement.md, which comes with this report, says how to report a barrier</li>
</ul>
<h2>Limits of this report</h2>
${items(limits(people))}
<h2>Standards</h2>
<ul>${catalog.standards.map(({label, url}) => `<li><a href="${url}">${escaped(label)}</a></li>`).join('')}</ul>
<h2>Terms</h2>
<ul>${catalog.terms.map(({label, description}) => `<li>${escaped(`${label}: ${description}`)}</li>`).join('')}</ul>
${counts(chapters)}
<h2>Evaluation methods</h2>
${items(method(evidence))}
${standardsIn(chapters)}
<h2>Evidence</h2>
${evidenceTable(evidence)}
</main></body></html>
`;
};
