import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';
import {biopsy, chemo, immunotherapy, lumbar, marrow, radiation, targeted, transplant} from './terms.ts';

/** Ten tests and treatments for ALL: the treatments by name, and five tests with a line each. */
export const procedures: Section<'procedures', SourceKey> = {
  name: 'procedures',
  title: msg('Tests and treatments in brief', {id: 'procedures.title'}),
  terms: [chemo, immunotherapy, marrow, radiation, targeted, transplant],
  blocks: [
    {
      kind: 'list',
      items: [
        // First, so that “radiation” is explained as a treatment and not where an X-ray takes a little of it.
        {
          term: msg('Cancer treatment', {id: 'procedures.treatment'}),
          message: msg(
            'This can be chemotherapy, radiation therapy or targeted therapy. It can also be immunotherapy, such as CAR-T, or a transplant.',
            {id: 'procedures.treatment.what'},
          ),
          cites: ['N2'],
        },
        biopsy,
        lumbar,
        {
          term: msg('CT scan', {id: 'procedures.ct'}),
          message: msg(
            'A computer puts together X-rays from many sides. The pictures show fine detail inside the body, and a dye may be used.',
            {id: 'procedures.ct.what'},
          ),
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
