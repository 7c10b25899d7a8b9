/** For tests: an invented second condition with two sections, two tabs and a section of the hospital’s. */
import type {Condition} from '../../src/content/condition.ts';
import {msg} from '../../src/content/message.ts';
import type {Section} from '../../src/content/section.ts';

const nose: Section<'runny-nose', 'X'> = {
  name: 'runny-nose',
  title: msg('A runny nose', {id: 'nose.title'}),
  terms: [
    {
      term: msg('Sinus', {id: 'terms.sinus'}),
      message: msg('A hollow beside the nose.', {id: 'terms.sinus.means'}),
      inText: msg('sinus', {id: 'terms.sinus.in-text'}),
      cites: ['X'],
    },
  ],
  blocks: [
    {kind: 'paragraph', message: msg('Your nose runs for a week.', {id: 'nose.week'}), cites: ['X']},
    {
      kind: 'notice',
      urgency: 'urgent',
      label: msg('Urgent: a high fever', {id: 'nose.urgent'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('From {celsius} °C on, call {hospital}.', {id: 'nose.fever'}),
          cites: ['X'],
          limit: 'fever',
        },
        {kind: 'paragraph', message: msg('Call for pain in a sinus, too.', {id: 'nose.pain'}), cites: ['X']},
      ],
    },
    {kind: 'paragraph', message: msg('Steam opens a sinus.', {id: 'nose.steam'}), cites: ['X']},
  ],
};

const tea: Section<'tea', 'X'> = {
  name: 'tea',
  title: msg('Tea', {id: 'tea.title'}),
  blocks: [{kind: 'paragraph', message: msg('Drink tea.', {id: 'tea.drink'}), cites: ['X']}, {kind: 'bibliography'}],
};

export const aCold = {
  prefix: 'cold',
  name: 'Cold',
  title: msg('Common cold', {id: 'page.title'}),
  code: {system: 'ICD-10-CM', value: 'J00'},
  edition: {version: '7.1', changed: '2026-02-03'},
  references: {X: {publisher: 'Nobody', title: 'On colds', url: 'https://nobody.example/colds'}},
  fever: {celsius: 39, fahrenheit: 102.2},
  tabs: [
    {id: 'signs', title: msg('Signs', {id: 'page.signs'})},
    {id: 'help', title: msg('What helps', {id: 'page.help'})},
  ],
  sections: [
    {section: nose, tab: 'signs'},
    {section: tea, tab: 'help'},
    {hospital: 'doctors', tab: 'help'},
  ],
} as const satisfies Condition;
