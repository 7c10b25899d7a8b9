/** The documents of the report: a pure function of the evidence, the results of people, and the criteria. */
import {existsSync, readFileSync} from 'node:fs';
import {version} from '../../src/version.ts';
import {tagModules} from '../../tools/tags.ts';
import {chapters} from './chapters.ts';
import {checklist} from './checklist.ts';
import type {Evidence} from './evidence.ts';
import {reportPage} from './html.ts';
import {mistakesIn, openacr, unfounded} from './openacr.ts';
import {readPeople} from './people.ts';
import {olderBuild} from './older-build.ts';
import type {Facts} from './result-of-people.ts';
import {evidenceLacks, rowsOf, type ReportChapter} from './rows.ts';
import {testerData, type TesterData} from './tester-data.ts';
import {transcript} from './transcript.ts';

const folder = 'docs/accessibility';
/** @throws {Error} With one sentence that names the file, where it holds no JSON. */
const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`, {cause: error});
  }
};

const numbers = chapters.flatMap(({criteria}) => criteria.map(({num}) => num));
const people = (): Facts['people'] =>
  readPeople(read(`${folder}/people.json`), {known: numbers, tags: tagModules, version});

/** The committed evidence, and the results of people. */
export const facts = (): Facts => ({
  evidence: read(`${folder}/evidence.json`) as Evidence,
  people: people(),
});

/** The content of demo/tester/checklist.json. */
export const testerChecklist = (): TesterData => testerData(facts().evidence, numbers);

export const reportRows = (given: Facts): readonly ReportChapter[] => rowsOf(chapters, given);

/** @throws {Error} Where the old text says more than is shown, or the new one is not valid. */
const yamlOf = (old: string, given: Facts, older?: string): string => {
  const rows = reportRows(given);
  const [claim] = old ? unfounded(old, rows) : [];
  if (claim) throw new Error(`${folder}/openacr.yaml: ${claim}`);
  const yaml = openacr(rows, given, older);
  const mistakes = mistakesIn(yaml);
  if (mistakes.length) throw new Error(`${folder}/openacr.yaml is not valid: ${mistakes.join('; ')}`);
  return yaml;
};

/**
 * A sentence, where the committed report or a result of a person claims something that neither a check nor a person shows.
 * Evidence of before a check was added is for a run to renew, and no claim.
 */
export const claimByHand = (): string | undefined => {
  try {
    people();
    const [evidence, report] = [`${folder}/evidence.json`, `${folder}/openacr.yaml`];
    if (!existsSync(evidence) || !existsSync(report)) return undefined;
    const given = facts();
    if (!evidenceLacks(chapters, given.evidence).length) yamlOf(readFileSync(report, 'utf8'), given);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

/** By file: its new text, from the old one. */
export const accessibilityDocuments: Readonly<Record<string, (old: string) => string>> = {
  [`${folder}/openacr.yaml`]: (old) => yamlOf(old, facts()),
  [`${folder}/report.html`]: () => reportPage(reportRows(facts()), facts()),
  [`${folder}/transcript.md`]: () => transcript(facts().evidence),
  [`${folder}/checklist.md`]: () => checklist(facts().people, facts().evidence),
};

/** Takes the links out of a document, whose files do not come with it. @param here Those that do. */
const withLinksTo = (here: readonly string[], text: string): string =>
  text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (link, words: string, target: string) =>
    target.startsWith('https:') || here.includes(target) ? link : words,
  );

const besides = ['statement.md', 'checklist.md'];

/**
 * The report for a release and for the site, by file name, with the documents that it names. It says so itself where its
 * evidence is for another build.
 */
export const releasedReport = (): Readonly<Record<string, string>> => {
  const given = facts();
  const rows = reportRows(given);
  const report = {
    'report.html': reportPage(rows, given, olderBuild()),
    'openacr.yaml': openacr(rows, given, olderBuild()),
  };
  const here = [...Object.keys(report), ...besides];
  return {
    ...report,
    ...Object.fromEntries(besides.map((file) => [file, withLinksTo(here, readFileSync(`${folder}/${file}`, 'utf8'))])),
  };
};
