import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';
import {biopsy, chemo, immunotherapy, lumbar, marrow, radiation, targeted, tCell, transplant} from './terms.ts';

/** Ten tests and treatments for ALL, a line each. */
export const procedures: Section<'procedures', SourceKey> = {
  name: 'procedures',
  title: msg('Tests and treatments in brief', {id: 'procedures.title'}),
  terms: [immunotherapy, marrow, targeted, tCell],
  blocks: [
    {
      kind: 'list',
      items: [
        biopsy,
        transplant,
        {
          term: msg('Cancer treatment', {id: 'procedures.treatment'}),
          message: msg(
            'This can be chemotherapy, radiation therapy, targeted therapy, immunotherapy or a transplant. A team plans which ones you need.',
            {id: 'procedures.treatment.what'},
          ),
          cites: ['N2'],
        },
        {
          term: msg('CAR-T cell therapy', {id: 'procedures.cart'}),
          message: msg(
            'A lab changes your own T cells so that they can find cancer cells. You get them back through a vein.',
            {id: 'procedures.cart.what'},
          ),
          cites: ['N2'],
        },
        chemo,
        {
          term: msg('CT scan', {id: 'procedures.ct'}),
          message: msg(
            'A computer puts together X-rays from many sides. The pictures show fine detail inside the body, and a dye may be used.',
            {id: 'procedures.ct.what'},
          ),
          cites: ['N1'],
        },
        lumbar,
        radiation,
        {
          term: msg('Ultrasound', {id: 'procedures.ultrasound'}),
          message: msg('Sound waves bounce off organs and make a picture, so no X-rays are needed.', {
            id: 'procedures.ultrasound.what',
          }),
          cites: ['N10'],
        },
        {
          term: msg('X-ray', {id: 'procedures.xray'}),
          message: msg('A small amount of radiation makes a quick picture of bones and organs.', {
            id: 'procedures.xray.what',
          }),
          cites: ['N1'],
        },
      ],
    },
  ],
};
