/** A checklist for people who try each tag with a screen reader: the rows of the tester's desk, for reading and for paper. */
import {chapters} from './chapters.ts';
import type {Evidence} from './evidence.ts';
import {catalog} from './openacr.ts';
import type {PersonsRow} from './people.ts';
import {steps} from './steps.ts';
import {testerTags, type TesterTag} from './tester-data.ts';

const nameOf = (num: string): string =>
  catalog.chapters.flatMap(({criteria = []}) => criteria).find(({id}) => id === num)?.handle ?? '';

const asked = new Set(steps.flatMap(({nums}) => nums));

/** Questions of WCAG that no row asks, because a screen reader does not answer them. */
const questions = chapters
  .filter(({id}) => id.startsWith('success_criteria'))
  .flatMap(({criteria}) => criteria)
  .flatMap(({num, person}) => (person && !asked.has(num) ? [`| ${num} | ${nameOf(num)} | ${person} | | |`] : []));

const whatToDo = steps.map(
  ({nums, name, does, hears, only}) =>
    `| ${name}${only ? ` (\`<${only}>\`)` : ''} | ${nums.join(', ')} | ${does} | ${hears} |`,
);

const sheetOf = ({tag, title, rows}: TesterTag): string => `### ${title}: \`<${tag}>\`

Screen reader and version: ……………… · Browser and version: ……………… · Device: ……………… · Language: ……… · Name: ……………… · Date: …………

| Row | By our tests, here | Yes, in part, no, not tried | Remark |
| --- | --- | --- | --- |
${rows.map(({name, here}) => `| ${name} | ${here.join('<br>').replaceAll('|', '\\|')} | | |`).join('\n')}`;

/** @param people Results that people have given so far. */
export const checklist = (people: readonly PersonsRow[], evidence: Evidence): string => `# Checklist for people

Made by \`npm run docs\`. **${people.length ? `${people.length} results of people are in people.json.` : 'Nobody has filled it in yet.'}** Tests cannot tell whether a page makes sense to a person, so the [report](report.html) says “not evaluated by a person yet” for the questions below until somebody has tried them.

## How to do it

Fill it in on the page: [the tester’s desk](../../demo/tester.html) shows each section above its rows, takes your answers, and gives a file. It sends nothing and keeps nothing. \`npm start\` serves it, the site has it, and \`npm run desks\` writes it for any server. Take one section or all of them; you can open your file another day and go on. Common pairs are NVDA with Firefox or Chrome, JAWS with Chrome, VoiceOver with Safari on an iPhone or a Mac, and TalkBack with Chrome on Android.

On paper, fill in the line at the top of each sheet.

A maintainer puts the file into \`people.json\` beside this page, as it is, after opening the one that is there at the desk, so that both are in it. It has a row for each criterion, such as \`{"num": "1.3.2", "level": "supports", "notes": "…", "by": "your name", "on": "2027-01-31", "with": "NVDA 2026.1, Firefox 152", "tags": ["all-overview"], "version": "0.1.0"}\`. The level is \`supports\` (yes), \`partially-supports\` (in part), \`does-not-support\` (no) or \`not-applicable\`. \`npm run docs\` then brings the report up to date. A row is refused without a name, a day that has come, tools with their versions, tags of ours or a version, and so is one that says that something does not work, without saying what; the sentence names the file and the row.

A row counts for the version that it names, and a criterion counts as evaluated once rows name each tag that has the row below. The worst result wins, of people, of tests and of the criteria that a row rests on. A good row never settles the part of a host page.

## The rows

| Row | Criterion | What to do | What should be heard |
| --- | --- | --- | --- |
${whatToDo.join('\n')}

## Questions that a screen reader does not answer

| Criterion | Its name | Judge | Yes or no, and why | Name and date |
| --- | --- | --- | --- | --- |
${questions.join('\n')}

## Each tag

${testerTags(evidence).map(sheetOf).join('\n\n')}
`;
