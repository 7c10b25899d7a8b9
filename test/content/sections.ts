/** For tests: every record with messages, in English. */
import {feverCard} from '../../src/conditions/leukemia/fever-card.ts';
import {followUp} from '../../src/conditions/leukemia/follow-up.ts';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {keyPoints} from '../../src/conditions/leukemia/key-points.ts';
import {livingWith} from '../../src/conditions/leukemia/living-with.ts';
import {questions} from '../../src/conditions/leukemia/questions.ts';
import {nameOf} from '../../src/content/condition.ts';
import {questionList} from '../../src/interface/question-list.ts';
import type {Section} from '../../src/content/section.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {hospitalKinds} from '../../src/elements/hospital-kinds.ts';
import {elementsOf} from '../../src/elements/elements-of.ts';
import {Records} from '../../src/elements/records.ts';
import {Catalogue} from '../../src/i18n/catalogue.ts';

const {prefix} = leukemia;

/** Every tag, in the order of the condition’s record. */
export const tags: readonly string[] = [
  `${prefix}-language-picker`,
  ...leukemia.sections.map((placed) => `${prefix}-${nameOf(placed)}`),
  `${prefix}-page`,
];

/** Tag → content, for the sections on the illness. */
export const sections: Readonly<Record<string, Section>> = Object.fromEntries(
  leukemia.sections.flatMap((placed) => ('section' in placed ? [[`${prefix}-${nameOf(placed)}`, placed.section]] : [])),
);

/** Tag → content, for sections that are written in English and wait for their translations. */
export const coming: Readonly<Record<string, Section>> = Object.fromEntries(
  [keyPoints, livingWith, followUp, questions, feverCard]
    .map((section) => [`${prefix}-${section.name}`, section] as const)
    .filter(([tag]) => !(tag in sections)),
);

/** Words of an element that waits with its section. */
export const comingWords: readonly object[] = [questionList];

/** Tag → our messages, for the sections with the hospital’s own content. */
export const hospitalWords: Readonly<Record<string, object>> = Object.fromEntries(
  leukemia.sections.flatMap((placed) =>
    'hospital' in placed ? [[`${prefix}-${placed.hospital}`, hospitalKinds[placed.hospital].words]] : [],
  ),
);

const records = new Records();
elementsOf({condition: leukemia, catalogue: new Catalogue([]), records}, leukemia);

/** Every record with messages. */
export const allRecords: readonly unknown[] = [...records.all];

/** Message id → English text. */
export const english: Readonly<Record<string, string>> = Object.fromEntries(
  allRecords.flatMap(messagesIn).map(({id, text}) => [id, text]),
);
