import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';
import {
  bCell,
  gene,
  lumbar,
  lymphNode,
  lymphocyte,
  marker,
  marrow,
  platelets,
  redCells,
  spinalFluid,
  spleen,
  tCell,
  whiteCells,
} from './terms.ts';

/** The tests, and the types of ALL that they distinguish. */
export const diagnosis: Section<'diagnosis', SourceKey> = {
  name: 'diagnosis',
  title: msg('How doctors find acute lymphocytic leukemia (ALL)', {id: 'diagnosis.title'}),
  terms: [
    bCell,
    gene,
    lymphNode,
    lymphocyte,
    marker,
    marrow,
    platelets,
    redCells,
    spinalFluid,
    spleen,
    tCell,
    whiteCells,
  ],
  pictures: [
    {
      name: 'biopsy',
      after: 'diagnosis.marrow',
      message: msg('The marrow is most often taken from the hip bone, and young children usually sleep through it.', {
        id: 'picture.biopsy',
      }),
      cites: ['AB', 'PMX'],
      labels: [msg('Hip bone', {id: 'picture.biopsy.hip'})],
    },
    {
      name: 'lumbar',
      after: 'procedures.lumbar',
      message: msg(
        'A child who is awake for a lumbar puncture lies on one side, with knees pulled up, and keeps still.',
        {id: 'picture.lumbar'},
      ),
      cites: ['N2', 'CWI'],
      labels: [msg('Lower back', {id: 'picture.lumbar.back'}), msg('Knees pulled up', {id: 'picture.lumbar.knees'})],
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      message: msg('Only tests can show if it is ALL. You or your child may have some of these:', {
        id: 'diagnosis.lead',
      }),
      cites: ['N1'],
    },
    {
      kind: 'list',
      about: 'MedicalTest',
      items: [
        {
          term: msg('Questions and an exam', {id: 'diagnosis.exam'}),
          message: msg(
            'The doctor asks about your health now and in the past. They also check for an enlarged spleen or liver, swollen lymph nodes, bruises and signs of infection.',
            {id: 'diagnosis.exam.what'},
          ),
          cites: ['N1'],
        },
        {
          term: msg('Blood count', {id: 'diagnosis.count'}),
          message: msg(
            'This test counts red cells, white cells and platelets. In ALL, red cells and platelets are often low, and white cells may be too many or too few. There may be young cells (blasts) that should not be there. A specialist in the lab looks at the blood cells under a microscope.',
            {id: 'diagnosis.count.what'},
          ),
          cites: ['A4', 'N1'],
        },
        {
          term: msg('Blood chemistry', {id: 'diagnosis.chemistry'}),
          message: msg('This blood test checks how well your organs work, such as the liver and kidneys.', {
            id: 'diagnosis.chemistry.what',
          }),
          cites: ['N1'],
        },
        {
          term: msg('Bone marrow test (biopsy)', {id: 'diagnosis.marrow'}),
          message: msg(
            'A needle takes a little marrow and a thin core of bone, most often from the hip bone. Young children most often get medicine to sleep through it. If you are awake, the spot is numbed first. You may still feel pressure or a short, sharp pain.',
            {id: 'diagnosis.marrow.what'},
          ),
          cites: ['AB', 'PMX'],
        },
        {
          term: msg('Lab tests of the cells', {id: 'diagnosis.lab'}),
          message: msg(
            'The lab checks the chromosomes, which hold the genes, and the markers on the cells. These show the type of ALL.',
            {id: 'diagnosis.lab.what'},
          ),
          cites: ['N1'],
        },
        {
          term: lumbar.term!,
          message: msg(
            'A thin needle in the lower back takes a little spinal fluid from around the spinal cord. The lab looks for cancer cells in it. Young children most often get medicine to sleep. If your child is awake, cream numbs the skin, and your child lies curled up on one side. Chemotherapy can be put into the fluid at the same time. A headache can follow, so tell your team about it.',
            {id: 'diagnosis.lumbar.what'},
          ),
          cites: ['N2', 'CWI', 'BCUK-S', 'PMX'],
        },
        {
          term: msg('X-ray and scans', {id: 'diagnosis.scans'}),
          message: msg(
            'A chest X-ray can show if cancer cells have built up inside the chest. CT, ultrasound and sometimes MRI, which uses magnets, make pictures of the body. They show if organs are enlarged or if cancer cells have spread.',
            {id: 'diagnosis.scans.what'},
          ),
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'paragraph',
      message: msg('Before sleep medicine, the team tells you when your child must stop eating and drinking.', {
        id: 'diagnosis.sleep',
      }),
      cites: ['PMX'],
    },
    {
      kind: 'paragraph',
      message: msg('Some tests are done again later, to see how well treatment works.', {id: 'diagnosis.again'}),
      cites: ['N1'],
    },
    {
      kind: 'group',
      heading: msg('Two types', {id: 'diagnosis.types.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'ALL can start in one of two kinds of lymphocyte, B cells or T cells. B-cell ALL is the more common of the two. The type helps doctors choose a treatment. Unlike many other cancers, ALL has no numbered stages.',
            {id: 'diagnosis.types'},
          ),
          cites: ['N1', 'NC'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'In some people, two chromosomes in the cancer cells have swapped pieces. The changed one is called the Philadelphia chromosome. Doctors look for it because extra medicines can be aimed at it.',
            {id: 'diagnosis.philadelphia'},
          ),
          cites: ['N1'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'Children are also put into a risk group, such as standard or high risk. It helps doctors decide how strong treatment should be. The group can change after the first weeks, because it also counts how fast treatment works.',
            {id: 'diagnosis.risk-group'},
          ),
          cites: ['N2'],
        },
      ],
    },
  ],
};
