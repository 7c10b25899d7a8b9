/** A checklist for people who try each tag with a screen reader, empty until they write into a copy of it. */
import {tagModules} from '../../tools/tags.ts';
import {chapters} from './chapters.ts';
import {catalog} from './openacr.ts';
import type {PersonsRow} from './people.ts';

/** Common pairs of a screen reader and a browser. */
const pairs = [
  'NVDA, Firefox or Chrome',
  'JAWS, Chrome',
  'VoiceOver, Safari (iPhone)',
  'VoiceOver, Safari (Mac)',
  'TalkBack, Chrome (Android)',
];

const nameOf = (num: string): string =>
  catalog.chapters.flatMap(({criteria = []}) => criteria).find(({id}) => id === num)?.handle ?? '';

const questions = chapters
  .filter(({id}) => id.startsWith('success_criteria'))
  .flatMap(({criteria}) => criteria)
  .flatMap(({num, person}) => (person ? [`| ${num} | ${nameOf(num)} | ${person} | | |`] : []));

const sheetOf = ({tag, editorName}: (typeof tagModules)[number]): string => `### ${editorName}: \`<${tag}>\`

| Screen reader and browser | Their versions | Language | Works | What does not | Name | Date |
| --- | --- | --- | --- | --- | --- | --- |
${pairs.map((pair) => `| ${pair} | | | | | | |`).join('\n')}`;

/** @param people Results that people have given so far. */
export const checklist = (people: readonly PersonsRow[]): string => `# Checklist for people

Made by \`npm run docs\`. **${people.length ? `${people.length} results of people are in people.json.` : 'Nobody has filled it in yet.'}** Tests cannot tell whether a page makes sense to a person, so the [report](report.html) says “not evaluated by a person yet” for the questions below until somebody has tried them.

## How to do it

1. Copy this file, or the questions and the one table that you need, into any document, and write into the copy. Open the demo with \`npm start\`, or a page of yours with the sections.
2. Go through one tag with one screen reader: read it from its first heading to its end, go through its headings, lists, links and controls, open what can be opened, and change the language.
3. In the table of the tag, write the versions of both programs, the language, “yes” or “no”, what does not work, your name and the date.
4. Answer the questions for the criteria: yes or no, and why.
5. Give the copy to a maintainer, who puts the answers into \`people.json\` beside this file, a row for each criterion: \`{"num": "1.3.2", "level": "supports", "notes": "…", "by": "your name", "on": "2027-01-31", "with": "NVDA 2026.1, Firefox 152", "tags": ["all-overview"], "version": "0.1.0"}\`. The level is \`supports\`, \`partially-supports\`, \`does-not-support\` or \`not-applicable\`. \`npm run docs\` then brings the report up to date. A row without name, day, tools, tags or version is refused.

A row counts for the version that it names, and a criterion counts as evaluated once rows name all of its tags. The worst result wins, of people and of tests.

## Questions for the criteria

| Criterion | Its name | Judge | Yes or no, and why | Name and date |
| --- | --- | --- | --- | --- |
${questions.join('\n')}

## Each tag

${tagModules.map(sheetOf).join('\n\n')}
`;
