import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';
import {leukemiaCells} from './picture-words.ts';
import {lymphNode, platelets, redCells, spleen, whiteCells} from './terms.ts';

/** The illness, its name, and the people who get it. */
export const overview: Section<'overview', SourceKey> = {
  name: 'overview',
  title: msg('What is acute lymphocytic leukemia (ALL)?', {id: 'overview.title'}),
  terms: [lymphNode, spleen],
  pictures: [
    {
      name: 'marrow',
      after: 'overview.crowding',
      message: msg(
        'In ALL, young white cells that do not work fill the marrow and leave too little room for healthy cells.',
        {id: 'picture.marrow'},
      ),
      cites: ['N1'],
      labels: [
        msg('Healthy marrow', {id: 'picture.marrow.healthy'}),
        redCells.term,
        whiteCells.term,
        platelets.term,
        msg('Marrow in ALL', {id: 'picture.marrow.all'}),
        leukemiaCells,
      ],
    },
    {
      name: 'cells',
      after: 'overview.cells',
      message: msg(
        'Healthy blood cells carry oxygen, fight germs or help stop bleeding, but leukemia cells do not do this work.',
        {id: 'picture.cells'},
      ),
      cites: ['N1'],
      labels: [redCells.term, whiteCells.term, platelets.term, leukemiaCells],
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'Acute lymphocytic leukemia (ALL) is a cancer of the blood and the bone marrow. Bone marrow is the soft part inside bones, where the body makes blood.',
        {id: 'overview.what'},
      ),
      cites: ['N1'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'Healthy marrow makes three kinds of blood cells. Red cells carry oxygen, white cells fight germs, and platelets help stop bleeding.',
        {id: 'overview.cells'},
      ),
      cites: ['N1'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'In ALL, young white cells that do not work fill the marrow. So there is too little room for the healthy cells.',
        {id: 'overview.crowding'},
      ),
      cites: ['N1'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'Leukemia cells can also reach other parts of the body. These are places such as the lymph nodes, spleen, liver, brain, spinal cord or testicles.',
        {id: 'overview.spread'},
      ),
      cites: ['N4'],
    },
    {
      kind: 'group',
      heading: msg('Why “acute”?', {id: 'overview.acute.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            '“Acute” means fast, because ALL usually gets worse quickly if it is not treated. The cells it makes stay young, so they never do the work of mature cells.',
            {id: 'overview.acute'},
          ),
          cites: ['N1'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Why “lymphocytic”?', {id: 'overview.lymphocytic.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'Lymphocytes are a kind of white blood cell. ALL starts in young lymphocytes, so it is named after them.',
            {id: 'overview.lymphocytic'},
          ),
          cites: ['N1'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'Doctors also call it acute lymphoblastic leukemia, because lymphoblasts are very young lymphocytes.',
            {id: 'overview.name'},
          ),
          cites: ['N2'],
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
            'A person of any age can get ALL. In the United States, a little more than half of new cases are in children. No other cancer is found as often in children.',
            {id: 'overview.who'},
          ),
          cites: ['A2', 'N2'],
        },
        {
          kind: 'paragraph',
          message: msg('Treatment works for most children with ALL, so they have a good chance of a cure.', {
            id: 'overview.children',
          }),
          cites: ['N4', 'MLP'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'ALL is harder to cure in adults than in children, and harder the older a person is. But in some adults, treatment clears all the cancer cells. People with ALL also live longer now than in the past. Ask your care team what this means for you.',
            {id: 'overview.adults'},
          ),
          cites: ['N1', 'N4', 'A8'],
        },
      ],
    },
  ],
};
