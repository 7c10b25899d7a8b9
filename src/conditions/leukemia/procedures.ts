import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** Ten tests and treatments that go with ALL, a line each. */
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
            'A needle takes a small piece of bone and marrow, mostly from the hip. An expert looks at it under a microscope.',
            {id: 'procedures.biopsy.what'},
          ),
          cites: ['N1', 'AB'],
        },
        {
          term: msg('Bone marrow transplant', {id: 'procedures.transplant'}),
          message: msg(
            'After strong treatment, healthy cells that make blood drip into a vein. They build up the marrow again.',
            {id: 'procedures.transplant.what'},
          ),
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Cancer treatment', {id: 'procedures.treatment'}),
          message: msg('Care that aims to kill cancer, to stop it from growing or to ease the problems it causes.', {
            id: 'procedures.treatment.what',
          }),
          cites: ['N1'],
        },
        {
          term: msg('CAR-T cell therapy', {id: 'procedures.cart'}),
          message: msg('A lab changes your T cells so that they can spot cancer cells. You get them back by drip.', {
            id: 'procedures.cart.what',
          }),
          cites: ['N2'],
        },
        {
          term: msg('Chemotherapy', {id: 'procedures.chemo'}),
          message: msg('Medicines that kill cancer cells or stop them from dividing.', {id: 'procedures.chemo.what'}),
          cites: ['N1'],
        },
        {
          term: msg('CT scan', {id: 'procedures.ct'}),
          message: msg(
            'X-rays from many sides, put together by a computer. They show fine detail inside the body. A dye may be used.',
            {id: 'procedures.ct.what'},
          ),
          cites: ['N1'],
        },
        {
          term: msg('Lumbar puncture (spinal tap)', {id: 'procedures.lumbar'}),
          message: msg(
            'A thin needle in the lower back takes fluid from around the spinal cord for tests. It can also put medicine in.',
            {id: 'procedures.lumbar.what'},
          ),
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Radiation therapy', {id: 'procedures.radiation'}),
          message: msg('Strong beams, such as X-rays, are aimed at cancer cells to kill them.', {
            id: 'procedures.radiation.what',
          }),
          cites: ['N1'],
        },
        {
          term: msg('Ultrasound', {id: 'procedures.ultrasound'}),
          message: msg('Sound waves bounce off organs and make a picture. There are no X-rays.', {
            id: 'procedures.ultrasound.what',
          }),
          cites: ['N10'],
        },
        {
          term: msg('X-ray', {id: 'procedures.xray'}),
          message: msg('A quick picture of bones and organs, made with a small amount of radiation.', {
            id: 'procedures.xray.what',
          }),
          cites: ['N1'],
        },
      ],
    },
  ],
};
