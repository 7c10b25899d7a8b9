import type {WriteSection} from './types.ts';

/** The nine signs, in four groups by what causes them, each with its short why. */
export const symptomList: WriteSection = (msg) => ({
  title: msg('Symptoms of ALL', {
    id: 'symptoms.title',
    desc: 'Heading. ALL is a short name made of letters, never the word "all".',
  }),
  blocks: [
    {
      kind: 'notice',
      urgency: 'note',
      label: msg('Good to know', {
        id: 'symptoms.comfort.label',
        desc: 'Label of a calm note at the top of the symptom list. Keep it under 25 characters.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg('Most people with these signs do not have leukemia. Only tests can tell.', {
            id: 'symptoms.comfort',
            desc: 'Calms a worried reader, and is true. Only tests can show what it is.',
          }),
          facts: ['F-SYM-20'],
          cites: ['A3', 'N1'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Too few platelets', {
        id: 'symptoms.platelets.heading',
        desc: 'First of four causes of the signs.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg('Platelets help blood to clot. With too few of them, you bleed more easily.', {
            id: 'symptoms.platelets',
            desc: 'Why low platelets cause signs.',
          }),
          facts: ['F-OVR-07', 'F-SYM-10'],
          cites: ['N1', 'A3', 'N7'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Bleeding gums', {id: 'symptoms.gums', desc: 'A sign of ALL.'}),
              text: msg('There are too few platelets, so blood does not clot well.', {
                id: 'symptoms.gums.why',
                desc: 'Why gums bleed.',
              }),
              facts: ['F-SYM-01'],
              cites: ['A3'],
            },
            {
              term: msg('Heavy or frequent nosebleeds', {id: 'symptoms.nosebleeds', desc: 'A sign of ALL.'}),
              text: msg('Low platelets cause these, too.', {
                id: 'symptoms.nosebleeds.why',
                desc: 'Why noses bleed.',
              }),
              facts: ['F-SYM-05'],
              cites: ['A3'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Too few red blood cells', {
        id: 'symptoms.red-cells.heading',
        desc: 'Second of four causes of the signs.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg('Red cells carry oxygen. Having too few of them is called anemia.', {
            id: 'symptoms.red-cells',
            desc: 'Why low red cells cause signs.',
          }),
          facts: ['F-OVR-07', 'F-SYM-11'],
          cites: ['N1', 'A3', 'N8'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Pale skin', {
                id: 'symptoms.pale',
                desc: 'A sign of ALL. Pale, not yellow: yellow skin is another illness.',
              }),
              text: msg('There are too few red cells in the blood.', {
                id: 'symptoms.pale.why',
                desc: 'Why the skin is pale.',
              }),
              facts: ['F-SYM-07', 'F-SYM-11'],
              cites: ['N8'],
            },
            {
              term: msg('Being short of breath', {id: 'symptoms.breath', desc: 'A sign of ALL.'}),
              text: msg('The body gets less oxygen.', {
                id: 'symptoms.breath.why',
                desc: 'Why breath is short.',
              }),
              facts: ['F-SYM-08'],
              cites: ['A3', 'N8'],
            },
            {
              term: msg('Feeling weak or very tired', {id: 'symptoms.fatigue', desc: 'A sign of ALL.'}),
              text: msg('The whole body has less oxygen to work with.', {
                id: 'symptoms.fatigue.why',
                desc: 'Why people feel weak and tired.',
              }),
              facts: ['F-SYM-09'],
              cites: ['A3', 'N8'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Too few white cells that work', {
        id: 'symptoms.white-cells.heading',
        desc: 'Third of four causes of the signs.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg('The blood may hold many white cells. But too few of them are healthy and fight germs.', {
            id: 'symptoms.white-cells',
            desc: 'Surprising but true: the count can be high while few of the cells work.',
          }),
          facts: ['F-SYM-12'],
          cites: ['A3'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Fever', {id: 'symptoms.fever', desc: 'A sign of ALL.'}),
              text: msg('It is often a sign of an infection.', {
                id: 'symptoms.fever.why',
                desc: 'Why there is a fever.',
              }),
              facts: ['F-SYM-03'],
              cites: ['A3'],
            },
            {
              term: msg('Infections that keep coming back', {
                id: 'symptoms.infections',
                desc: 'A sign of ALL.',
              }),
              text: msg('There are not enough healthy white cells to fight germs.', {
                id: 'symptoms.infections.why',
                desc: 'Why infections come back.',
              }),
              facts: ['F-SYM-04'],
              cites: ['A3', 'N1'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Leukemia cells that build up', {
        id: 'symptoms.crowding.heading',
        desc: 'Fourth of four causes of the signs: cells crowd together in one place.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg('In some places, leukemia cells crowd together.', {
            id: 'symptoms.crowding',
            desc: 'Why crowding causes signs.',
          }),
          facts: ['F-SYM-13'],
          cites: ['A3', 'N1'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Bone pain', {id: 'symptoms.bones', desc: 'A sign of ALL.'}),
              text: msg('Leukemia cells build up in the marrow inside the bones.', {
                id: 'symptoms.bones.why',
                desc: 'Why bones hurt. Bone marrow, not spinal cord.',
              }),
              facts: ['F-SYM-02', 'F-SYM-13'],
              cites: ['A3', 'N2'],
            },
            {
              term: msg('Swollen lymph nodes', {id: 'symptoms.nodes', desc: 'A sign of ALL.'}),
              text: msg(
                'Cells gather in the nodes. You may feel lumps in the neck, armpits, belly or groin. They often do not hurt.',
                {id: 'symptoms.nodes.why', desc: 'Why nodes swell, and where.'},
              ),
              facts: ['F-SYM-06'],
              cites: ['A3', 'N1', 'N2'],
            },
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      text: msg('Some people also bruise easily, sweat at night, lose weight, eat less or have stomach pain.', {
        id: 'symptoms.other',
        desc: 'Signs that are possible too, but not among the nine above.',
      }),
      facts: ['F-SYM-10', 'F-SYM-14'],
      cites: ['N1', 'N2'],
    },
  ],
});
