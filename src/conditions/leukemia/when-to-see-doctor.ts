import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** The calm advice first, then the one urgent call-out. */
export const whenToSeeDoctor: Section<'when-to-see-doctor', SourceKey> = {
  name: 'when-to-see-doctor',
  title: msg('When to see a doctor', {id: 'doctor.title'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg('Do you or your child have a sign that lasts and worries you? Make an appointment with a doctor.', {
        id: 'doctor.lasting',
      }),
      cites: ['N1', 'N2'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'Early on, ALL can feel like the flu. But people with the flu mostly get better in time. If you or your child do not get better as expected, see a doctor.',
        {id: 'doctor.flu'},
      ),
      cites: ['N1', 'FLU'],
    },
    {
      kind: 'contact',
      call: msg('Call {hospital}: {phone}', {id: 'doctor.call'}),
      appointment: msg('Ask for an appointment', {id: 'doctor.appointment'}),
    },
    {
      kind: 'notice',
      urgency: 'urgent',
      label: msg('Urgent: get help right away', {id: 'doctor.urgent.label'}),
      blocks: [
        {
          kind: 'list',
          items: [
            {
              term: msg('Fever during cancer treatment', {id: 'doctor.fever'}),
              message: msg(
                'If your temperature is {fahrenheit} °F ({celsius} °C) or more, call your care team right away, day or night. It may be the only sign of an infection. When white cells are very low, an infection can quickly put your life in danger.',
                {id: 'doctor.fever.what'},
              ),
              limit: 'fever',
              cites: ['O1', 'CDC', 'A6'],
            },
            {
              term: msg('Bleeding that will not stop', {id: 'doctor.bleeding'}),
              message: msg('Get medical help right away.', {id: 'doctor.bleeding.what'}),
              cites: ['N7'],
            },
            {
              term: msg('Sudden swelling of the face, neck or arms, or trouble breathing', {id: 'doctor.swelling'}),
              message: msg('Call your local emergency number.', {id: 'doctor.swelling.what'}),
              cites: ['SVC'],
            },
          ],
        },
        {
          kind: 'paragraph',
          message: msg('In the emergency room, say at once if you are having chemotherapy.', {
            id: 'doctor.emergency-room',
          }),
          cites: ['P1'],
        },
        {
          kind: 'emergency',
          call: msg('In an emergency, call {phone}', {id: 'doctor.emergency'}),
        },
      ],
    },
    {
      kind: 'paragraph',
      message: msg(
        'During treatment, low platelets can make you bleed. Look for blood in vomit, stool or urine. Look out for a bad headache, feeling dizzy or blurred sight, too. Call your care team if you notice any of these.',
        {id: 'doctor.platelets'},
      ),
      cites: ['A7'],
    },
  ],
};
