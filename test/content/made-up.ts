/** For tests: a small invented section with one block of each kind. */
import {msg} from '../../src/content/message.ts';
import type {Section} from '../../src/content/section.ts';

export const rest: Section = {
  name: 'rest',
  title: msg('Rest', {id: 'rest.title'}),
  blocks: [
    {kind: 'paragraph', message: msg('Lie down.', {id: 'rest.lead'}), cites: ['B']},
    {
      kind: 'group',
      heading: msg('At night', {id: 'rest.night'}),
      blocks: [
        {
          kind: 'list',
          about: 'MedicalTherapy',
          items: [
            {
              term: msg('Sleep', {id: 'rest.sleep'}),
              message: msg('It helps.', {id: 'rest.sleep.why'}),
              cites: ['A'],
            },
            {message: msg('Drink.', {id: 'rest.drink'}), cites: ['A', 'B']},
          ],
        },
      ],
    },
    {
      kind: 'notice',
      urgency: 'urgent',
      label: msg('Urgent', {id: 'rest.urgent'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('From {celsius} °C, call {phone}.', {id: 'rest.fever'}),
          cites: ['C'],
          limit: 'fever',
        },
        {
          kind: 'call',
          line: 'emergency',
          call: msg('Call {phone}', {id: 'rest.emergency'}),
          otherwise: msg('Call for help', {id: 'rest.emergency.none'}),
        },
      ],
    },
    {
      kind: 'contact',
      call: msg('Call {hospital}: {phone}', {id: 'rest.call'}),
      appointment: msg('Ask for an appointment', {id: 'rest.appointment'}),
    },
  ],
};

/** Its messages in an invented language. */
export const loud: Readonly<Record<string, string>> = {
  'rest.title': 'REST',
  'rest.lead': 'LIE DOWN.',
  'rest.night': 'AT NIGHT',
  'rest.sleep': 'SLEEP',
  'rest.sleep.why': 'IT HELPS.',
  'rest.drink': 'DRINK.',
  'rest.urgent': 'URGENT',
  'rest.fever': 'FROM {celsius} °C, CALL {phone}.',
  'rest.emergency': 'CALL {phone}',
  'rest.emergency.none': 'CALL FOR HELP',
  'rest.call': 'CALL {hospital}: {phone}',
  'rest.appointment': 'ASK FOR AN APPOINTMENT',
};
