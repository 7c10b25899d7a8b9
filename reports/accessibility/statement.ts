/** The part of docs/accessibility/statement.md that follows from the report. */
import {facts, reportRows} from './documents.ts';
import {catalog} from './openacr.ts';
import {limits} from './prose.ts';

/** The number of criteria of WCAG 2.2 A and AA at each level, and the report's own limits. */
export const state = (): string => {
  const given = facts();
  const rows = reportRows(given).flatMap(({id, rows}) => (id.startsWith('success_criteria') ? rows : []));
  const counts = catalog.terms.map(({id, label}) => `${rows.filter(({level}) => level === id).length} “${label}”`);
  return [
    `The report of ${given.evidence.collected} for version ${given.evidence.product.version} is [report.html](report.html), and the same for machines, [openacr.yaml](openacr.yaml), in the shape of VPAT 2.5 with WCAG 2.2 A and AA, Section 508 and EN 301 549. Of the ${rows.length} criteria of WCAG 2.2 at A and AA, it has ${counts.join(', ')}.`,
    ...limits(given.people).map((limit) => `- ${limit}`),
  ].join('\n\n');
};
