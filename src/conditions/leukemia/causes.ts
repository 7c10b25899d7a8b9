import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';
import {leukemiaCells} from './picture-words.ts';
import {lymphocyte, marrow, platelets, redCells, whiteCells} from './terms.ts';

/** The course from one changed cell to too few healthy ones, and the open questions. */
export const causes: Section<'causes', SourceKey> = {
  name: 'causes',
  title: msg('What causes acute lymphocytic leukemia (ALL)?', {id: 'causes.title'}),
  terms: [marrow, platelets, redCells, whiteCells],
  pictures: [
    {
      name: 'young',
      after: 'causes.lymphoblasts',
      message: msg('In ALL, the cells do not grow up: they stay young and keep dividing.', {id: 'picture.young'}),
      cites: ['N1', 'A9'],
      labels: [msg('Young cell', {id: 'picture.young.cell'}), lymphocyte.term, leukemiaCells],
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      about: 'MedicalCause',
      message: msg('ALL starts when one cell in the bone marrow gets changes (mutations) in its DNA.', {
        id: 'causes.start',
      }),
      cites: ['A9'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'DNA is like a rule book for the cell. It says what its job is, when to grow and when to die. A healthy cell stops in time, but these changes make the cell keep growing and dividing.',
        {id: 'causes.dna'},
      ),
      cites: ['A9'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'Then blood-making gets out of control. The marrow makes too many young white cells, called lymphoblasts. These are cancer cells, so they do not do the work of healthy white cells.',
        {id: 'causes.lymphoblasts'},
      ),
      cites: ['N1'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'They build up and crowd out the healthy cells. That is why red cells, platelets and healthy white cells run short.',
        {id: 'causes.crowding'},
      ),
      cites: ['N1'],
    },
    {
      kind: 'group',
      heading: msg('Why do the changes happen?', {id: 'causes.unknown.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          about: 'MedicalCause',
          message: msg(
            'Doctors do not know why most people get ALL. Nothing that you, your child or your family did, said or thought has caused it. No one can catch it from you, either.',
            {id: 'causes.unknown'},
          ),
          cites: ['A9', 'TG-SB'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'Brothers and sisters of a child with ALL have a somewhat higher chance of getting it. But ALL is rare, so nearly all of them never do. For an identical twin the chance is much higher, so ask the care team what to do.',
            {id: 'causes.family'},
          ),
          cites: ['MLP', 'ICR'],
        },
      ],
    },
  ],
};
