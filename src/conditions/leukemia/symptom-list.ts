import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** The nine signs, in four groups by what causes them, each with its short why. */
export const symptomList: Section<'symptom-list', SourceKey> = {
  name: 'symptom-list',
  title: msg('Symptoms of ALL', {id: 'symptoms.title'}),
  blocks: [
    {
      kind: 'notice',
      urgency: 'note',
      label: msg('Good to know', {id: 'symptoms.comfort.label'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('Most people with these signs do not have leukemia. Only tests can tell.', {
            id: 'symptoms.comfort',
          }),
          cites: ['A3', 'N1'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Too few platelets', {id: 'symptoms.platelets.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('Platelets help blood to clot. With too few of them, you bleed more easily.', {
            id: 'symptoms.platelets',
          }),
          cites: ['N1', 'A3', 'N7'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Bleeding gums', {id: 'symptoms.gums'}),
              message: msg('There are too few platelets, so blood does not clot well.', {id: 'symptoms.gums.why'}),
              cites: ['A3'],
            },
            {
              term: msg('Heavy or frequent nosebleeds', {id: 'symptoms.nosebleeds'}),
              message: msg('Low platelets cause these, too.', {id: 'symptoms.nosebleeds.why'}),
              cites: ['A3'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Too few red blood cells', {id: 'symptoms.red-cells.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('Red cells carry oxygen. Having too few of them is called anemia.', {id: 'symptoms.red-cells'}),
          cites: ['N1', 'A3', 'N8'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Pale skin', {id: 'symptoms.pale'}),
              message: msg('There are too few red cells in the blood.', {id: 'symptoms.pale.why'}),
              cites: ['N8'],
            },
            {
              term: msg('Being short of breath', {id: 'symptoms.breath'}),
              message: msg('The body gets less oxygen.', {id: 'symptoms.breath.why'}),
              cites: ['A3', 'N8'],
            },
            {
              term: msg('Feeling weak or very tired', {id: 'symptoms.fatigue'}),
              message: msg('The whole body has less oxygen to work with.', {id: 'symptoms.fatigue.why'}),
              cites: ['A3', 'N8'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Too few white cells that work', {id: 'symptoms.white-cells.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('The blood may hold many white cells. But too few of them are healthy and fight germs.', {
            id: 'symptoms.white-cells',
          }),
          cites: ['A3'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Fever', {id: 'symptoms.fever'}),
              message: msg('It is often a sign of an infection.', {id: 'symptoms.fever.why'}),
              cites: ['A3'],
            },
            {
              term: msg('Infections that keep coming back', {id: 'symptoms.infections'}),
              message: msg('There are not enough healthy white cells to fight germs.', {id: 'symptoms.infections.why'}),
              cites: ['A3', 'N1'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Leukemia cells that build up', {id: 'symptoms.crowding.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('In some places, leukemia cells crowd together.', {id: 'symptoms.crowding'}),
          cites: ['A3', 'N1'],
        },
        {
          kind: 'list',
          about: 'MedicalSignOrSymptom',
          items: [
            {
              term: msg('Bone pain', {id: 'symptoms.bones'}),
              message: msg('Leukemia cells build up in the marrow inside the bones.', {id: 'symptoms.bones.why'}),
              cites: ['A3', 'N2'],
            },
            {
              term: msg('Swollen lymph nodes', {id: 'symptoms.nodes'}),
              message: msg(
                'Cells gather in the nodes. You may feel lumps in the neck, armpits, belly or groin. They often do not hurt.',
                {id: 'symptoms.nodes.why'},
              ),
              cites: ['A3', 'N1', 'N2'],
            },
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      message: msg('Some people also bruise easily, sweat at night, lose weight, eat less or have stomach pain.', {
        id: 'symptoms.other',
      }),
      cites: ['N1', 'N2'],
    },
  ],
};
