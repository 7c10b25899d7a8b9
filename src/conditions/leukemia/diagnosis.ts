import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** The tests, and the types of ALL they tell apart. */
export const diagnosis: Section<'diagnosis', SourceKey> = {
  name: 'diagnosis',
  title: msg('How doctors find ALL', {id: 'diagnosis.title'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg('Only tests can show if it is ALL. You may have some of these:', {id: 'diagnosis.lead'}),
      cites: ['N1'],
    },
    {
      kind: 'list',
      about: 'MedicalTest',
      items: [
        {
          term: msg('Questions and an exam', {id: 'diagnosis.exam'}),
          message: msg(
            'The doctor asks about your health now and in the past. They check for swollen nodes, spleen or liver, for bruises and for signs of infection.',
            {id: 'diagnosis.exam.what'},
          ),
          cites: ['N1', 'A4'],
        },
        {
          term: msg('Blood count', {id: 'diagnosis.count'}),
          message: msg(
            'It counts red cells, white cells and platelets. In ALL, red cells and platelets are often low. There may be young cells (blasts) that should not be there.',
            {id: 'diagnosis.count.what'},
          ),
          cites: ['N1', 'A4'],
        },
        {
          term: msg('Blood smear', {id: 'diagnosis.smear'}),
          message: msg('An expert looks at the blood cells under a microscope.', {id: 'diagnosis.smear.what'}),
          cites: ['N1', 'A4'],
        },
        {
          term: msg('Blood chemistry', {id: 'diagnosis.chemistry'}),
          message: msg('This checks how well your organs work.', {id: 'diagnosis.chemistry.what'}),
          cites: ['N1'],
        },
        {
          term: msg('Bone marrow test', {id: 'diagnosis.marrow'}),
          message: msg(
            'A needle takes a little liquid marrow and a thin core of bone, most often from the hip. The skin and bone are numbed first. You may still feel pressure or a short, sharp pain.',
            {id: 'diagnosis.marrow.what'},
          ),
          cites: ['N1', 'AB'],
        },
        {
          term: msg('Lab tests of the cells', {id: 'diagnosis.lab'}),
          message: msg('The lab checks the chromosomes and the markers of the cells. This shows the type of ALL.', {
            id: 'diagnosis.lab.what',
          }),
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Lumbar puncture (spinal tap)', {id: 'diagnosis.lumbar'}),
          message: msg(
            'It collects a little spinal fluid. The lab looks for leukemia cells in it. Chemotherapy can be put into the fluid at the same time.',
            {id: 'diagnosis.lumbar.what'},
          ),
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Chest X-ray', {id: 'diagnosis.xray'}),
          message: msg('It can show if leukemia cells have built up inside the chest.', {id: 'diagnosis.xray.what'}),
          cites: ['N2'],
        },
        {
          term: msg('Scans', {id: 'diagnosis.scans'}),
          message: msg('CT, ultrasound and sometimes MRI look for swollen organs or for spread.', {
            id: 'diagnosis.scans.what',
          }),
          cites: ['N1'],
        },
      ],
    },
    {
      kind: 'paragraph',
      message: msg('Some tests are done again later, to see how well treatment works.', {id: 'diagnosis.again'}),
      cites: ['N1', 'N2'],
    },
    {
      kind: 'group',
      heading: msg('Types of ALL', {id: 'diagnosis.types.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'ALL can start in one of two kinds of lymphocyte: B cells or T cells. B-cell ALL is the most common. The type helps doctors choose a treatment. Many cancers have numbered stages. ALL does not.',
            {id: 'diagnosis.types'},
          ),
          cites: ['N1', 'N2', 'NC'],
        },
      ],
    },
  ],
};
