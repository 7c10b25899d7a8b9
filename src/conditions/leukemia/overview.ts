import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** What ALL is, what its name means, and who gets it. */
export const overview: Section<'overview', SourceKey> = {
  name: 'overview',
  title: msg('What is acute lymphocytic leukemia (ALL)?', {id: 'overview.title'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'Acute lymphocytic leukemia (ALL) is a cancer of the blood and the bone marrow. Bone marrow is the soft part inside bones, where the body makes blood.',
        {id: 'overview.what'},
      ),
      cites: ['N1', 'N2'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'Healthy marrow makes three kinds of blood cells. Red cells carry oxygen. White cells fight germs. Platelets help stop bleeding.',
        {id: 'overview.cells'},
      ),
      cites: ['N1', 'N2'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'In ALL, young white cells that do not work fill the marrow. They leave too little room for the healthy cells.',
        {id: 'overview.crowding'},
      ),
      cites: ['N1', 'A3'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'Leukemia cells can reach other parts of the body, such as the lymph nodes, spleen, liver and brain.',
        {id: 'overview.spread'},
      ),
      cites: ['MSD'],
    },
    {
      kind: 'group',
      heading: msg('Why “acute”?', {id: 'overview.acute.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            '“Acute” means fast. ALL grows fast and often gets worse soon if it is not treated. The cells it makes are young. They have not finished growing.',
            {id: 'overview.acute'},
          ),
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Why “lymphocytic”?', {id: 'overview.lymphocytic.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('Lymphocytes are a kind of white blood cell. They are the cells that ALL harms.', {
            id: 'overview.lymphocytic',
          }),
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Its other name', {id: 'overview.name.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'Doctors also call it acute lymphoblastic leukemia. Lymphoblasts are lymphocytes that have not grown up yet.',
            {id: 'overview.name'},
          ),
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Children and adults', {id: 'overview.who.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'A person of any age can get ALL, but most cases are in children. No other cancer is found as often in children.',
            {id: 'overview.who'},
          ),
          cites: ['A2', 'N2', 'N6'],
        },
        {
          kind: 'paragraph',
          message: msg('For children, treatment gives a good chance of a cure.', {id: 'overview.children'}),
          cites: ['N4'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'For adults, a cure is much less likely. Yet treatment has helped people with ALL live longer than in the past. Ask your care team what this means for you.',
            {id: 'overview.adults'},
          ),
          cites: ['N1', 'N4'],
        },
      ],
    },
  ],
};
