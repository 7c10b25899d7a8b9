import type {WriteSection} from './types.ts';

/** The fever that our sources name; a hospital may set its own. It is the strictest of theirs. */
export const feverLimit = {celsius: 38, fahrenheit: 100.4} as const;

/** The calm advice first, then the one urgent call-out. */
export const whenToSeeDoctor: WriteSection = (msg) => ({
  title: msg('When to see a doctor', {id: 'doctor.title', desc: 'Heading.'}),
  blocks: [
    {
      kind: 'paragraph',
      text: msg('Do you or your child have a sign that lasts and worries you? Make an appointment with a doctor.', {
        id: 'doctor.lasting',
        desc: 'The main advice. Calm, not alarming.',
      }),
      facts: ['F-DOC-01'],
      cites: ['N1', 'N2'],
    },
    {
      kind: 'paragraph',
      text: msg(
        'Early on, ALL can feel like the flu. But people with the flu mostly get better in time. If you or your child do not get better as expected, see a doctor.',
        {id: 'doctor.flu', desc: 'The flu is influenza. Keep it this soft: mostly, in time.'},
      ),
      facts: ['F-SYM-18', 'F-SYM-19', 'F-DOC-02'],
      cites: ['N1', 'FLU'],
    },
    {
      kind: 'contact',
      call: msg('Call {hospital}: {phone}', {
        id: 'doctor.call',
        desc: 'Whom to call for an appointment. {hospital} is its name, {phone} its number.',
      }),
      appointment: msg('Ask for an appointment', {
        id: 'doctor.appointment',
        desc: 'A link to the page of the hospital where people ask for an appointment. Keep it under 40 characters.',
      }),
    },
    {
      kind: 'notice',
      urgency: 'urgent',
      label: msg('Urgent: get help right away', {
        id: 'doctor.urgent.label',
        desc: 'Label of the urgent call-out. The word for urgent must be there. Keep it under 40 characters.',
      }),
      blocks: [
        {
          kind: 'list',
          items: [
            {
              term: msg('Fever during cancer treatment', {
                id: 'doctor.fever',
                desc: 'For people who are being treated for cancer.',
              }),
              text: msg(
                'If your temperature is {fahrenheit} °F ({celsius} °C) or more, call your care team right away, day or night. It may be the only sign of an infection. When white cells are very low, an infection can quickly put your life in danger.',
                {
                  id: 'doctor.fever.what',
                  desc: 'The numbers are put in: 100.4 and 38.0, or those of the hospital. Where Celsius is usual, it may come first.',
                },
              ),
              facts: ['F-EMG-01', 'F-EMG-02'],
              cites: ['O1', 'CDC', 'A6'],
            },
            {
              term: msg('Bleeding that will not stop', {id: 'doctor.bleeding', desc: 'An emergency.'}),
              text: msg('Get medical help right away.', {
                id: 'doctor.bleeding.what',
                desc: 'What to do about bleeding that will not stop.',
              }),
              facts: ['F-EMG-04'],
              cites: ['N7'],
            },
            {
              term: msg('Sudden swelling of the face, neck or arms, or trouble breathing', {
                id: 'doctor.swelling',
                desc: 'An emergency. Either one is enough: or, not and.',
              }),
              text: msg('Call your local emergency number.', {
                id: 'doctor.swelling.what',
                desc: 'No number here: it differs by country.',
              }),
              facts: ['F-EMG-06'],
              cites: ['SVC'],
            },
          ],
        },
        {
          kind: 'paragraph',
          text: msg('In the emergency room, say at once if you are having chemotherapy.', {
            id: 'doctor.emergency-room',
            desc: 'So that staff know that infections are a danger.',
          }),
          facts: ['F-EMG-03'],
          cites: ['P1'],
        },
        {
          kind: 'emergency',
          call: msg('In an emergency, call {phone}', {
            id: 'doctor.emergency',
            desc: '{phone} is the emergency number that the hospital has given, such as 911.',
          }),
        },
      ],
    },
    {
      kind: 'paragraph',
      text: msg(
        'During treatment, low platelets can make you bleed. Look for blood in vomit, stool or urine. Look out for a bad headache, feeling dizzy or blurred sight, too. Call your care team if you notice any of these.',
        {id: 'doctor.platelets', desc: 'Signs to look for, from a source that lists them as such.'},
      ),
      facts: ['F-EMG-05'],
      cites: ['A7'],
    },
  ],
});
