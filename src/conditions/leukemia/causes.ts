import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** From one changed cell to too few healthy ones, and what nobody knows yet. */
export const causes: Section<'causes', SourceKey> = {
  name: 'causes',
  title: msg('What causes ALL?', {id: 'causes.title'}),
  blocks: [
    {
      kind: 'paragraph',
      about: 'MedicalCause',
      message: msg('ALL starts when one cell in the bone marrow gets changes (mutations) in its DNA.', {
        id: 'causes.start',
      }),
      cites: ['A9', 'NC'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'DNA is like a rule book. It tells a cell what its job is, when to grow and when to die. The changes tell the cell to keep growing and dividing. A healthy cell would stop.',
        {id: 'causes.dna'},
      ),
      cites: ['A9'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'Then the marrow makes too many young white cells, called lymphoblasts. They are leukemia cells. They do not do the work of healthy white cells.',
        {id: 'causes.lymphoblasts'},
      ),
      cites: ['N1', 'NC'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'They crowd out the healthy cells. That is why red cells, platelets and good white cells run short.',
        {id: 'causes.crowding'},
      ),
      cites: ['N1', 'A3'],
    },
    {
      kind: 'group',
      heading: msg('Why do the changes happen?', {id: 'causes.unknown.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          about: 'MedicalCause',
          message: msg(
            'It is not clear what sets off these changes. For most people, no one can say why they got ALL and others did not.',
            {id: 'causes.unknown'},
          ),
          cites: ['A9', 'NC'],
        },
      ],
    },
  ],
};
