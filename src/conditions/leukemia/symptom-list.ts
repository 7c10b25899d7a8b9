import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import {feverSign} from './picture-words.ts';
import type {SourceKey} from './sources.ts';
import {leukemia, lymphNode} from './terms.ts';

/** Other causes of these signs; then the nine signs, in four groups by cause. */
export const symptomList: Section<'symptom-list', SourceKey> = {
  name: 'symptom-list',
  title: msg('Symptoms of acute lymphocytic leukemia (ALL)', {id: 'symptoms.title'}),
  terms: [leukemia, lymphNode],
  pictures: [
    {
      name: 'body',
      after: 'symptoms.comfort.label',
      message: msg(
        'ALL can cause these signs at any age and in four ways, but most people who have them do not have leukemia.',
        {id: 'picture.body'},
      ),
      cites: ['A2', 'A3'],
      labels: [
        'symptoms.platelets.heading',
        'symptoms.nosebleeds',
        'symptoms.gums',
        'symptoms.red-cells.heading',
        'symptoms.breath',
        'symptoms.pale',
        'symptoms.fatigue',
        'symptoms.white-cells.heading',
        'symptoms.fever',
        'symptoms.infections',
        'symptoms.crowding.heading',
        'symptoms.nodes',
        'symptoms.bones',
      ],
    },
    {
      name: 'nodes',
      after: 'symptoms.nodes',
      message: msg('In ALL, swollen lymph nodes may be felt as lumps, and often they do not hurt.', {
        id: 'picture.nodes',
      }),
      cites: ['A3'],
      labels: [
        msg('Neck', {id: 'picture.nodes.neck'}),
        msg('Armpit', {id: 'picture.nodes.armpit'}),
        msg('Groin', {id: 'picture.nodes.groin'}),
      ],
    },
  ],
  blocks: [
    {
      kind: 'notice',
      urgency: 'note',
      label: msg('Good to know', {id: 'symptoms.comfort.label'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'ALL may cause the signs below, but so may many other problems. Most people with these signs do not have leukemia, but only tests can tell.',
            {id: 'symptoms.comfort'},
          ),
          cites: ['A3'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'See your doctor or your child’s doctor if a sign is new, lasts or gets worse. Go as soon as you can, because the cause needs to be found.',
            {id: 'symptoms.action'},
          ),
          cites: ['NHS-ALL', 'N1'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'Call your local emergency number if it is hard to breathe at rest. Do the same if bleeding will not stop. In treatment for ALL, call your care team right away for a fever, day or night.',
            {id: 'symptoms.urgent'},
          ),
          cites: ['N9', 'NCI-BLD', 'AO', 'O1'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('When there are too few platelets', {id: 'symptoms.platelets.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('Platelets help blood to clot, so with too few you may bleed more easily.', {
            id: 'symptoms.platelets',
          }),
          cites: ['N1'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Bleeding gums', {id: 'symptoms.gums'}),
              cites: ['A3'],
            },
            {
              term: msg('Heavy or frequent nosebleeds', {id: 'symptoms.nosebleeds'}),
              cites: ['A3'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('When there are too few red blood cells', {id: 'symptoms.red-cells.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('Red cells carry oxygen, so with too few of them (anemia) the body gets less.', {
            id: 'symptoms.red-cells',
          }),
          cites: ['N1', 'A3'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Pale skin', {id: 'symptoms.pale'}),
              message: msg(
                'In ALL, skin may look pale because the blood has too few red cells. In any skin color, the inside of the lower eyelid may look pale pink or white. On black or brown skin, look at the palms, lips, gums or nail beds, too.',
                {id: 'symptoms.pale.why'},
              ),
              cites: ['HA', 'A3'],
            },
            {
              term: msg('Being short of breath', {id: 'symptoms.breath'}),
              message: msg(
                'In ALL, you may get out of breath on stairs or at play. Call a doctor today if it is worse than usual. If it is hard to breathe at rest, call the emergency number.',
                {id: 'symptoms.breath.why'},
              ),
              cites: ['A3', 'NHS-SOB'],
            },
            {
              term: msg('Feeling weak, very tired or low on energy', {id: 'symptoms.fatigue'}),
              cites: ['A3'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('When too few white cells work', {id: 'symptoms.white-cells.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'In ALL, the blood may hold many white cells. But too few of them are healthy and fight germs.',
            {id: 'symptoms.white-cells'},
          ),
          cites: ['A3'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: feverSign,
              message: msg('In ALL, a fever is often a sign of an infection.', {id: 'symptoms.fever.why'}),
              cites: ['A3'],
            },
            {
              term: msg('Infections that are frequent or keep coming back', {id: 'symptoms.infections'}),
              cites: ['A3'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('When cancer cells build up', {id: 'symptoms.crowding.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('In some places, cancer cells can crowd together and cause pain or lumps.', {
            id: 'symptoms.crowding',
          }),
          cites: ['A3'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Bone pain', {id: 'symptoms.bones'}),
              message: msg('In ALL, bones or joints may hurt, such as those in the arms or legs.', {
                id: 'symptoms.bones.why',
              }),
              cites: ['N2'],
            },
            {
              term: msg('Lumps from swollen lymph nodes', {id: 'symptoms.nodes'}),
              message: msg(
                'In ALL, cancer cells may gather in the lymph nodes. You may feel lumps in or near the neck, armpits, belly or groin. Often these lumps do not hurt.',
                {id: 'symptoms.nodes.why'},
              ),
              cites: ['A3'],
            },
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      message: msg(
        'Some people also sweat at night, lose weight, eat less or have stomach pain. Some feel pain or fullness below the ribs. Some bruise easily, or have tiny red, purple or dark spots in the skin. Call a doctor today if you do not know where bruises or spots come from.',
        {id: 'symptoms.other'},
      ),
      cites: ['N1', 'N7', 'HA'],
    },
  ],
};
