import type {WriteSection} from './types.ts';

/** From one changed cell to too few healthy ones, and what nobody knows yet. */
export const causes: WriteSection = (msg) => ({
  title: msg('What causes ALL?', {
    id: 'causes.title',
    desc: 'Heading. ALL is a short name made of letters, never the word "all".',
  }),
  blocks: [
    {
      kind: 'paragraph',
      about: 'MedicalCause',
      text: msg('ALL starts when one cell in the bone marrow gets changes (mutations) in its DNA.', {
        id: 'causes.start',
        desc: 'Bone marrow, not spinal cord.',
      }),
      facts: ['F-CAU-01'],
      cites: ['A9', 'NC'],
    },
    {
      kind: 'paragraph',
      text: msg(
        'DNA is like a rule book. It tells a cell what its job is, when to grow and when to die. The changes tell the cell to keep growing and dividing. A healthy cell would stop.',
        {id: 'causes.dna', desc: 'The rule book is a picture for DNA.'},
      ),
      facts: ['F-CAU-02', 'F-CAU-03'],
      cites: ['A9'],
    },
    {
      kind: 'paragraph',
      text: msg(
        'Then the marrow makes too many young white cells, called lymphoblasts. They are leukemia cells. They do not do the work of healthy white cells.',
        {
          id: 'causes.lymphoblasts',
          desc: 'Lymphoblasts are very young lymphocytes. Blast never means an explosion here.',
        },
      ),
      facts: ['F-CAU-04', 'F-CAU-05'],
      cites: ['N1', 'NC'],
    },
    {
      kind: 'paragraph',
      text: msg('They crowd out the healthy cells. That is why red cells, platelets and good white cells run short.', {
        id: 'causes.crowding',
        desc: 'Links the cause to the signs.',
      }),
      facts: ['F-CAU-06'],
      cites: ['N1', 'A3'],
    },
    {
      kind: 'group',
      heading: msg('Why do the changes happen?', {
        id: 'causes.unknown.heading',
        desc: 'Heading of what is not known.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          about: 'MedicalCause',
          text: msg(
            'It is not clear what sets off these changes. For most people, no one can say why they got ALL and others did not.',
            {id: 'causes.unknown', desc: 'No blame. The cause is not known.'},
          ),
          facts: ['F-CAU-07', 'F-CAU-08'],
          cites: ['A9', 'NC'],
        },
      ],
    },
  ],
});
