import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** Ten tests and treatments for ALL, a line each. */
export const procedures: Section<'procedures', SourceKey> = {
  name: 'procedures',
  title: msg('Tests and treatments in brief', {id: 'procedures.title'}),
  blocks: [
    {
      kind: 'list',
      items: [
        {
          term: msg('Bone marrow biopsy', {id: 'procedures.biopsy'}),
          message: msg(
            'A needle takes a small piece of bone and marrow, mostly from the hip bone, so that it can be looked at under a microscope.',
            {id: 'procedures.biopsy.what'},
          ),
          cites: ['N1'],
        },
        {
          term: msg('Bone marrow transplant', {id: 'procedures.transplant'}),
          message: msg(
            'After strong treatment, you get healthy blood-making cells through a vein. These cells then build up the marrow again.',
            {id: 'procedures.transplant.what'},
          ),
          cites: ['N1'],
        },
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
        {
          term: msg('Chemotherapy', {id: 'procedures.chemo'}),
          message: msg('These medicines kill cancer cells or stop them from dividing. They are the main treatment.', {
            id: 'procedures.chemo.what',
          }),
          cites: ['N1'],
        },
        {
          term: msg('CT scan', {id: 'procedures.ct'}),
          message: msg(
            'A computer puts together X-rays from many sides. The pictures show fine detail inside the body, and a dye may be used.',
            {id: 'procedures.ct.what'},
          ),
          cites: ['N1'],
        },
        {
          term: msg('Lumbar puncture (spinal tap)', {id: 'procedures.lumbar'}),
          message: msg(
            'A thin needle in the lower back takes fluid from around the spinal cord. Medicine can be put in the same way.',
            {id: 'procedures.lumbar.what'},
          ),
          cites: ['N1'],
        },
        {
          term: msg('Radiation therapy', {id: 'procedures.radiation'}),
          message: msg('Strong rays, such as X-rays, are aimed at cancer cells to kill them.', {
            id: 'procedures.radiation.what',
          }),
          cites: ['N1'],
        },
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
