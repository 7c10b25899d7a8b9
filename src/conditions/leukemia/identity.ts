import type {Identity} from '../../content/condition.ts';
import {msg} from '../../content/message.ts';
import {edition} from './edition.ts';

/** Acute lymphocytic leukemia. */
export const identity = {
  prefix: 'all',
  name: 'ALL',
  title: msg('Acute lymphocytic leukemia (ALL)', {id: 'page.title'}),
  // Source: ICD-10-CM, C91.0 "Acute lymphoblastic leukemia [ALL]".
  code: {system: 'ICD-10-CM', value: 'C91.0'},
  edition,
  // Each bundle adds those of its sections, and each module of a single section those that it cites.
  references: {},
  // The strictest limit that our sources name.
  fever: {celsius: 38, fahrenheit: 100.4},
} as const satisfies Identity;
