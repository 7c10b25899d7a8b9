/** The report as OpenACR (YAML): https://github.com/GSA/openacr */
import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import {parse, stringify} from 'yaml';
import {limits, method} from './prose.ts';
import type {Facts} from './result-of-people.ts';
import type {ReportChapter} from './rows.ts';

const folder = 'reports/accessibility/openacr';
/** The catalog of VPAT 2.5, International Edition: WCAG 2.2, Section 508, EN 301 549. */
export const catalogName = '2.5-edition-wcag-2.2-508-eu-en';

export interface Catalog {
  readonly chapters: readonly {
    readonly id: string;
    readonly label: string;
    readonly criteria?: readonly {
      readonly id: string;
      readonly handle: string;
      readonly components: readonly string[];
    }[];
  }[];
  readonly standards: readonly {
    readonly label: string;
    readonly report_heading: string;
    readonly url: string;
    readonly chapters: readonly string[];
  }[];
  readonly terms: readonly {readonly id: string; readonly label: string; readonly description: string}[];
}

export const catalog = parse(readFileSync(`${folder}/${catalogName}.yaml`, 'utf8')) as Catalog;

/** Criteria of WCAG are for web content; those of the other chapters have no component. */
const componentOf = (id: string): string => (id.startsWith('success_criteria') ? 'web' : 'none');

const chapterIn = ({id, notes, rows}: ReportChapter): object => ({
  ...(notes ? {notes} : {}),
  ...(rows.length
    ? {
        criteria: rows.map(({num, level, notes}) => ({
          num,
          components: [{name: componentOf(id), adherence: {level, notes: notes.join(' ')}}],
        })),
      }
    : {disabled: true}),
});

/** @param older A sentence, where the report goes with another build than that of the evidence. */
export const openacr = (chapters: readonly ReportChapter[], {evidence, people}: Facts, older?: string): string => {
  const {collected, product} = evidence;
  return stringify({
    title: `${product.name} Accessibility Conformance Report`,
    product: {...product, description: 'Patient education on acute lymphocytic leukemia as web components'},
    author: {
      name: `The maintainers of ${product.name}`,
      email: 'There is none yet: see statement.md, which comes with this report',
    },
    report_date: collected,
    last_modified_date: collected,
    notes: [...(older ? [older] : []), ...limits(people)].join(' '),
    evaluation_methods_used: method(evidence).join(' '),
    license: 'MIT',
    catalog: catalogName,
    chapters: Object.fromEntries([
      ...chapters.map((chapter) => [chapter.id, chapterIn(chapter)]),
      ['success_criteria_level_aaa', {notes: 'Level AAA was not evaluated.', disabled: true}],
    ]),
  });
};

interface Document {
  readonly chapters: Readonly<
    Record<string, {readonly criteria?: readonly {readonly num: string; readonly components: readonly Component[]}[]}>
  >;
}

interface Component {
  readonly name: string;
  readonly adherence: {readonly level: string};
}

/** Mistakes in a report, one a line: against the schema, and against the catalog as OpenACR's own validator does it. */
export const mistakesIn = (yaml: string): readonly string[] => {
  const document = parse(yaml) as Document;
  const schema = JSON.parse(readFileSync(`${folder}/openacr-0.1.0.json`, 'utf8')) as object;
  const ajv = new Ajv({allErrors: true});
  if (!ajv.validate(schema, document)) return [ajv.errorsText()];
  return Object.entries(document.chapters).flatMap(([id, {criteria = []}]) => {
    const chapter = catalog.chapters.find((chapter) => chapter.id === id);
    if (!chapter) return [`${id} is no chapter of ${catalogName}`];
    return criteria.flatMap(({num, components}) => {
      const known = chapter.criteria?.find((criterion) => criterion.id === num);
      if (!known) return [`${num} is not in ${chapter.label}`];
      return components.flatMap(({name, adherence: {level}}) => [
        ...(known.components.includes(name) ? [] : [`${num} has no component "${name}"`]),
        ...(catalog.terms.some((term) => term.id === level) ? [] : [`${num} has no level "${level}"`]),
      ]);
    });
  });
};

/**
 * Rows of a report, such as one that was edited by hand, that say more than evidence and people show.
 * @returns A sentence for each.
 */
export const unfounded = (yaml: string, chapters: readonly ReportChapter[]): readonly string[] => {
  const levels = new Map(chapters.flatMap(({rows}) => rows.map(({num, level}) => [num, level])));
  return Object.values((parse(yaml) as Document).chapters).flatMap(({criteria = []}) =>
    criteria.flatMap(({num, components}) =>
      components.some(({adherence}) => adherence.level === 'supports') && levels.get(num) !== 'supports'
        ? [`It says "supports" for ${num}, and no check and no person shows that: take the row out.`]
        : [],
    ),
  );
};
