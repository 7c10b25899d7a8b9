/** The rows of the report, as they follow from evidence, results of people, and the criteria. The worst result wins. */
import type {CheckResult, Evidence, Finding} from './evidence.ts';
import type {Chapter, Criterion} from './criterion.ts';
import {isFailing, worst, type Level} from './level.ts';
import {resultOfPeople, type Facts} from './result-of-people.ts';

export interface Row {
  readonly num: string;
  readonly by: Criterion['by'];
  readonly level: Level;
  /** Sentences for "Remarks and explanations". */
  readonly notes: readonly string[];
}

/** Results of the checks of a criterion, by id. */
type Results = readonly (readonly [id: string, result: CheckResult])[];

const number = (count: number): string => count.toLocaleString('en');
const byNobody = 'Not evaluated by a person yet';

const resultsFor = ({num, evidence: ids}: Criterion, {checks}: Evidence): Results =>
  ids.flatMap((id) =>
    id === 'axe'
      ? Object.entries(checks).filter(([, {criteria}]) => criteria?.includes(num))
      : [[id, checks[id]!] as const],
  );

/** Ids of the checks that criteria name and the evidence does not have. */
export const evidenceLacks = (chapters: readonly Chapter[], {checks}: Evidence): readonly string[] => [
  ...new Set(
    chapters
      .flatMap(({criteria}) => criteria.flatMap(({evidence}) => evidence))
      .filter((id) => id !== 'axe' && !(id in checks)),
  ),
];

/** The place of a finding, and its message. */
export const told = ({tag, language, state, says}: Finding): string => `${tag} (${language}, ${state}): ${says}`;

const failuresOf = (results: Results): readonly string[] =>
  results.flatMap(([id, {failed, places, failures}]) =>
    failed ? [`Failed: ${id} in ${number(failed)} of ${number(places)} places, such as ${told(failures[0]!)}.`] : [],
  );

const passesOf = (results: Results): readonly string[] => {
  const passed = results.filter(([, {failed, things}]) => !failed && things);
  if (!passed.length) return [];
  const list = passed.map(([id, {things, places}]) => `${id} (${number(things)} in ${number(places)} places)`);
  return [`Passed by machine: ${list.join(', ')}.`];
};

/** The level that failures of checks leave: more than half of the places of any check, or some. */
const levelOfFailures = (results: Results): Level | undefined => {
  const failed = results.filter(([, result]) => result.failed);
  if (!failed.length) return undefined;
  return failed.some(([, {failed, places}]) => failed * 2 > places) ? 'does-not-support' : 'partially-supports';
};

const responsibility = {ours: 'Ours.', shared: 'Shared with the host.', host: 'The host’s.'} as const;

/** Sentences on everything that a person still has to judge. */
const openIn = (person: string | undefined, results: Results, isShown: boolean): readonly string[] => [
  ...(person ? [`${byNobody}: ${person}.`] : []),
  ...results.flatMap(([id, {undecided, doubts}]) =>
    undecided
      ? [`${byNobody}: ${id} could not decide in ${number(undecided)} places, such as ${told(doubts[0]!)}.`]
      : [],
  ),
  ...(!isShown && !person ? [`${byNobody}, and the checks found nothing to look at.`] : []),
];

const rowOf = (criterion: Criterion, facts: Facts, others: ReadonlyMap<string, Row>): Row => {
  const {num, by, person, host, absent, settled, from = []} = criterion;
  const results = resultsFor(criterion, facts.evidence);
  const signed = resultOfPeople(num, facts);
  const isShown = settled !== undefined || results.some(([, {things}]) => things > 0);
  // A person who tries our sections cannot show the part that a host page has, only that something fails.
  const isJudged = signed.level && (by !== 'host' || isFailing(signed.level));
  const open = isJudged ? [] : openIn(person, results, isShown);
  const failures = failuresOf(results);
  const failing = from.filter((other) => isFailing(others.get(other)!.level));
  const unknown = from.filter((other) => others.get(other)!.level === 'not-evaluated');
  const found: readonly (Level | undefined)[] = [
    levelOfFailures(results),
    failing.length ? 'partially-supports' : undefined,
    isJudged ? signed.level : undefined,
    open.length || unknown.length ? 'not-evaluated' : undefined,
    isShown ? ((settled ?? absent) ? 'not-applicable' : 'supports') : undefined,
  ];
  return {
    num,
    by,
    level: worst(found),
    notes: [
      `${responsibility[by]}${host ? ` The host’s part: ${host}` : ''}`,
      ...failures,
      ...failing.map((other) => `Criterion ${other}, which this rests on, is not fully met.`),
      ...(signed.level && unknown.length
        ? [`This rests on criteria that are not evaluated yet: ${unknown.join(', ')}.`]
        : []),
      ...(failures.length ? [] : [settled ?? absent ?? []].flat()),
      ...signed.notes,
      ...open,
      ...passesOf(results),
    ],
  };
};

export interface ReportChapter {
  readonly id: string;
  readonly notes?: string;
  readonly rows: readonly Row[];
}

/**
 * Rows of every chapter. Chapters come in order: later ones may rest on rows of earlier ones.
 * @throws {Error} Where the evidence has no result of a check that a criterion names.
 */
export const rowsOf = (chapters: readonly Chapter[], facts: Facts): readonly ReportChapter[] => {
  const lacking = evidenceLacks(chapters, facts.evidence);
  if (lacking.length)
    throw new Error(
      `The evidence of the accessibility report lacks the checks ${lacking.join(', ')}: run "npm run accessibility".`,
    );
  const known = new Map<string, Row>();
  return chapters.map(({id, notes, criteria}) => {
    const rows = criteria.map((criterion) => rowOf(criterion, facts, known));
    for (const row of rows) known.set(row.num, row);
    return {id, ...(notes ? {notes} : {}), rows};
  });
};
