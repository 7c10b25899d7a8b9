/** For tests: everything that has words, in English. */
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {nameOf} from '../../src/content/condition.ts';
import type {Section} from '../../src/content/section.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {hospitalKinds} from '../../src/elements/hospital-kinds.ts';
import {recordsOf} from '../../src/elements/elements-of.ts';

const {prefix} = leukemia;

/** Every tag, as the record of the condition has them. */
export const tags: readonly string[] = [
  `${prefix}-language-picker`,
  ...leukemia.sections.map((placed) => `${prefix}-${nameOf(placed)}`),
  `${prefix}-page`,
];

/** Tag → what it says, of the sections on the illness. */
export const sections: Readonly<Record<string, Section>> = Object.fromEntries(
  leukemia.sections.flatMap((placed) => ('section' in placed ? [[`${prefix}-${nameOf(placed)}`, placed.section]] : [])),
);

/** Tag → our words in it, of the sections in the hospital's own. */
export const hospitalWords: Readonly<Record<string, object>> = Object.fromEntries(
  leukemia.sections.flatMap((placed) =>
    'hospital' in placed ? [[`${prefix}-${placed.hospital}`, hospitalKinds[placed.hospital].words]] : [],
  ),
);

/** Everything that has words. */
export const allRecords: readonly unknown[] = recordsOf(leukemia);

/** Every message there is, by id. */
export const english: Readonly<Record<string, string>> = Object.fromEntries(
  allRecords.flatMap(messagesIn).map(({id, text}) => [id, text]),
);
