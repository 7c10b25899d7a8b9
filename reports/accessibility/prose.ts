/** Sentences that both forms of the report begin with. */
import type {Evidence} from './evidence.ts';
import type {PersonsRow} from './people.ts';

/** Limits of the report, which a buyer has to know. */
export const limits = (people: readonly PersonsRow[]): readonly string[] => [
  `This report is made from tests that a machine has run${people.length ? ', and from what people have tried' : ''}.`,
  people.length
    ? `Results of people stand in the rows of these criteria: ${[...new Set(people.map(({num}) => num))].join(', ')}.`
    : 'No person has evaluated the product yet, with or without assistive technology.',
  `A criterion that only a person can judge is "Not Evaluated"${people.length ? ' until people have judged it on each tag' : ''}, also at levels A and AA, where VPAT allows that term at level AAA alone: the report is complete only when people have filled in checklist.md, which comes with this report, on the page demo/tester.html.`,
  `"Supports" stands only where checks decide the criterion and none failed, in one browser engine${people.length ? ', or where people have judged it on each tag and found no fault' : ''}. Translations are machine-made drafts, whose words no check can judge.`,
];

/** The rule on builds: see docs/accessibility/statement.md. */
export const olderThan = ({bundle, collected}: Evidence, integrity: string | undefined): string | undefined =>
  bundle.integrity === integrity
    ? undefined
    : `The accessibility report is of an older build: its evidence of ${collected} is for the bundle ${bundle.integrity.slice(0, 19)}…, not for this one. Run "npm run accessibility" before a release.`;

const list = (words: readonly string[]): string => words.join(', ');

/** The way in which the evidence was collected. */
export const method = ({bundle, engine, axe, crossed}: Evidence): readonly string[] => [
  `Checks ran in ${engine} with axe-core ${axe} on ${bundle.file}, ${bundle.integrity}, by "npm run accessibility".`,
  `They looked at ${crossed.tags.length} tags (${list(crossed.tags)}) in ${crossed.places.toLocaleString('en')} places; a place is a tag in a language and a state.`,
  ...Object.entries(crossed.states).map(
    ([id, {says, languages}]) =>
      `${id}: ${says}; ${languages.length === crossed.languages.length ? `all ${languages.length} languages` : list(languages)}.`,
  ),
  `The languages are ${list(crossed.languages)}.`,
];
