import type {WriteSection} from './types.ts';

/** Ten tests and treatments that go with ALL, a line each. */
export const procedures: WriteSection = (msg) => ({
  title: msg('Tests and treatments in brief', {
    id: 'procedures.title',
    desc: 'Heading of a list of ten tests and treatments. Their order stays as it is in English.',
  }),
  blocks: [
    {
      kind: 'list',
      items: [
        {
          term: msg('Bone marrow biopsy', {
            id: 'procedures.biopsy',
            desc: 'Bone marrow, not spinal cord.',
          }),
          text: msg(
            'A needle takes a small piece of bone and marrow, mostly from the hip. An expert looks at it under a microscope.',
            {id: 'procedures.biopsy.what', desc: 'What it is.'},
          ),
          facts: ['F-PRC-01'],
          cites: ['N1', 'AB'],
        },
        {
          term: msg('Bone marrow transplant', {
            id: 'procedures.transplant',
            desc: 'Bone marrow, not spinal cord.',
          }),
          text: msg(
            'After strong treatment, healthy cells that make blood drip into a vein. They build up the marrow again.',
            {
              id: 'procedures.transplant.what',
              desc: 'What it is.',
            },
          ),
          facts: ['F-PRC-02'],
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Cancer treatment', {id: 'procedures.treatment', desc: 'A general name.'}),
          text: msg('Care that aims to kill cancer, to stop it from growing or to ease the problems it causes.', {
            id: 'procedures.treatment.what',
            desc: 'What it is.',
          }),
          facts: ['F-PRC-03'],
          cites: ['N1'],
        },
        {
          term: msg('CAR-T cell therapy', {
            id: 'procedures.cart',
            desc: 'Keep CAR-T in Latin letters. Not a car.',
          }),
          text: msg('A lab changes your T cells so that they can spot cancer cells. You get them back by drip.', {
            id: 'procedures.cart.what',
            desc: 'What it is.',
          }),
          facts: ['F-PRC-04'],
          cites: ['N2'],
        },
        {
          term: msg('Chemotherapy', {id: 'procedures.chemo', desc: 'A treatment.'}),
          text: msg('Medicines that kill cancer cells or stop them from dividing.', {
            id: 'procedures.chemo.what',
            desc: 'What it is.',
          }),
          facts: ['F-PRC-05'],
          cites: ['N1'],
        },
        {
          term: msg('CT scan', {id: 'procedures.ct', desc: 'A test.'}),
          text: msg(
            'X-rays from many sides, put together by a computer. They show fine detail inside the body. A dye may be used.',
            {id: 'procedures.ct.what', desc: 'What it is.'},
          ),
          facts: ['F-PRC-06'],
          cites: ['N1'],
        },
        {
          term: msg('Lumbar puncture (spinal tap)', {
            id: 'procedures.lumbar',
            desc: 'Spinal cord here, not bone marrow.',
          }),
          text: msg(
            'A thin needle in the lower back takes fluid from around the spinal cord for tests. It can also put medicine in.',
            {id: 'procedures.lumbar.what', desc: 'Spinal cord here, not bone marrow.'},
          ),
          facts: ['F-PRC-07'],
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Radiation therapy', {id: 'procedures.radiation', desc: 'A treatment.'}),
          text: msg('Strong beams, such as X-rays, are aimed at cancer cells to kill them.', {
            id: 'procedures.radiation.what',
            desc: 'What it is.',
          }),
          facts: ['F-PRC-08'],
          cites: ['N1'],
        },
        {
          term: msg('Ultrasound', {id: 'procedures.ultrasound', desc: 'A test.'}),
          text: msg('Sound waves bounce off organs and make a picture. There are no X-rays.', {
            id: 'procedures.ultrasound.what',
            desc: 'What it is.',
          }),
          facts: ['F-PRC-09'],
          cites: ['N10'],
        },
        {
          term: msg('X-ray', {id: 'procedures.xray', desc: 'A test: the picture.'}),
          text: msg('A quick picture of bones and organs, made with a small amount of radiation.', {
            id: 'procedures.xray.what',
            desc: 'What it is.',
          }),
          facts: ['F-PRC-10'],
          cites: ['N1'],
        },
      ],
    },
  ],
});
