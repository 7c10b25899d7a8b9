import type {WriteSection} from './types.ts';

/** What ALL is, what its name means, and who gets it. */
export const overview: WriteSection = (msg) => ({
  title: msg('What is acute lymphocytic leukemia (ALL)?', {
    id: 'overview.title',
    desc: 'Heading of the first section. ALL is a short name made of letters, never the word "all".',
  }),
  blocks: [
    {
      kind: 'paragraph',
      text: msg(
        'Acute lymphocytic leukemia (ALL) is a cancer of the blood and the bone marrow. Bone marrow is the soft part inside bones, where the body makes blood.',
        {
          id: 'overview.what',
          desc: 'First words on the page. Bone marrow, not spinal cord: two words in some languages are close.',
        },
      ),
      facts: ['F-OVR-01'],
      cites: ['N1', 'N2'],
    },
    {
      kind: 'paragraph',
      text: msg(
        'Healthy marrow makes three kinds of blood cells. Red cells carry oxygen. White cells fight germs. Platelets help stop bleeding.',
        {id: 'overview.cells', desc: 'The three kinds of blood cells and their jobs.'},
      ),
      facts: ['F-OVR-07'],
      cites: ['N1', 'N2'],
    },
    {
      kind: 'paragraph',
      text: msg(
        'In ALL, young white cells that do not work fill the marrow. They leave too little room for the healthy cells.',
        {id: 'overview.crowding', desc: 'What goes wrong.'},
      ),
      facts: ['F-OVR-08'],
      cites: ['N1', 'A3'],
    },
    {
      kind: 'paragraph',
      text: msg('Leukemia cells can reach other parts of the body, such as the lymph nodes, spleen, liver and brain.', {
        id: 'overview.spread',
        desc: 'Where leukemia cells can go.',
      }),
      facts: ['F-OVR-11'],
      cites: ['MSD'],
    },
    {
      kind: 'group',
      heading: msg('Why “acute”?', {
        id: 'overview.acute.heading',
        desc: 'Explains one word of the name. Use the quotation marks of your language.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg(
            '“Acute” means fast. ALL grows fast and often gets worse soon if it is not treated. The cells it makes are young. They have not finished growing.',
            {
              id: 'overview.acute',
              desc: 'Acute means fast here. It does not mean severe.',
            },
          ),
          facts: ['F-OVR-03', 'F-NAM-01'],
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Why “lymphocytic”?', {
        id: 'overview.lymphocytic.heading',
        desc: 'Explains one word of the name. Use the quotation marks of your language.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg('Lymphocytes are a kind of white blood cell. They are the cells that ALL harms.', {
            id: 'overview.lymphocytic',
            desc: 'Where the second word of the name comes from.',
          }),
          facts: ['F-NAM-02'],
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Its other name', {
        id: 'overview.name.heading',
        desc: 'The disease has two names that mean the same.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg(
            'Doctors also call it acute lymphoblastic leukemia. Lymphoblasts are lymphocytes that have not grown up yet.',
            {
              id: 'overview.name',
              desc: 'Give the other of the two names used in your language. Blast here means a very young cell, never an explosion.',
            },
          ),
          facts: ['F-OVR-02', 'F-NAM-03'],
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Children and adults', {
        id: 'overview.who.heading',
        desc: 'Who gets ALL, and what treatment can do.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg(
            'A person of any age can get ALL, but most cases are in children. No other cancer is found as often in children.',
            {id: 'overview.who', desc: 'Who gets ALL.'},
          ),
          facts: ['F-WHO-01', 'F-OVR-04'],
          cites: ['A2', 'N2', 'N6'],
        },
        {
          kind: 'paragraph',
          text: msg('For children, treatment gives a good chance of a cure.', {
            id: 'overview.children',
            desc: 'A good chance is not a promise: do not write "will be cured".',
          }),
          facts: ['F-OVR-05'],
          cites: ['N4'],
        },
        {
          kind: 'paragraph',
          text: msg(
            'For adults, a cure is much less likely. Yet treatment has helped people with ALL live longer than in the past. Ask your care team what this means for you.',
            {id: 'overview.adults', desc: 'Honest and gentle. No numbers.'},
          ),
          facts: ['F-OVR-06', 'F-PRO-01', 'F-PRO-03'],
          cites: ['N1', 'N4'],
        },
      ],
    },
  ],
});
