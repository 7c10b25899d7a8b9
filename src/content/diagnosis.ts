import type {WriteSection} from './types.ts';

/** The tests, and the types of ALL they tell apart. */
export const diagnosis: WriteSection = (msg) => ({
  title: msg('How doctors find ALL', {
    id: 'diagnosis.title',
    desc: 'Heading of the section on diagnosis. ALL is a short name, never the word "all".',
  }),
  blocks: [
    {
      kind: 'paragraph',
      text: msg('Only tests can show if it is ALL. You may have some of these:', {
        id: 'diagnosis.lead',
        desc: 'Above the list of tests.',
      }),
      facts: ['F-SYM-20'],
      cites: ['N1'],
    },
    {
      kind: 'list',
      about: 'MedicalTest',
      items: [
        {
          term: msg('Questions and an exam', {id: 'diagnosis.exam', desc: 'A step of the diagnosis.'}),
          text: msg(
            'The doctor asks about your health now and in the past. They check for swollen nodes, spleen or liver, for bruises and for signs of infection.',
            {id: 'diagnosis.exam.what', desc: 'Nodes are lymph nodes.'},
          ),
          facts: ['F-DIA-01'],
          cites: ['N1', 'A4'],
        },
        {
          term: msg('Blood count', {
            id: 'diagnosis.count',
            desc: 'The complete blood count (CBC).',
          }),
          text: msg(
            'It counts red cells, white cells and platelets. In ALL, red cells and platelets are often low. There may be young cells (blasts) that should not be there.',
            {
              id: 'diagnosis.count.what',
              desc: 'Blasts are very young blood cells. Never an explosion.',
            },
          ),
          facts: ['F-DIA-02', 'F-DIA-03'],
          cites: ['N1', 'A4'],
        },
        {
          term: msg('Blood smear', {id: 'diagnosis.smear', desc: 'A drop of blood spread on glass.'}),
          text: msg('An expert looks at the blood cells under a microscope.', {
            id: 'diagnosis.smear.what',
            desc: 'What a blood smear is for.',
          }),
          facts: ['F-DIA-04'],
          cites: ['N1', 'A4'],
        },
        {
          term: msg('Blood chemistry', {id: 'diagnosis.chemistry', desc: 'A blood test.'}),
          text: msg('This checks how well your organs work.', {
            id: 'diagnosis.chemistry.what',
            desc: 'What blood chemistry is for.',
          }),
          facts: ['F-DIA-05'],
          cites: ['N1'],
        },
        {
          term: msg('Bone marrow test', {
            id: 'diagnosis.marrow',
            desc: 'Aspiration and biopsy together. Bone marrow, not spinal cord.',
          }),
          text: msg(
            'A needle takes a little liquid marrow and a thin core of bone, most often from the hip. The skin and bone are numbed first. You may still feel pressure or a short, sharp pain.',
            {id: 'diagnosis.marrow.what', desc: 'Honest about pain, and calm.'},
          ),
          facts: ['F-DIA-06', 'F-DIA-07'],
          cites: ['N1', 'AB'],
        },
        {
          term: msg('Lab tests of the cells', {
            id: 'diagnosis.lab',
            desc: 'Cytogenetics and immunophenotyping.',
          }),
          text: msg('The lab checks the chromosomes and the markers of the cells. This shows the type of ALL.', {
            id: 'diagnosis.lab.what',
            desc: 'What the lab looks for.',
          }),
          facts: ['F-DIA-08'],
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Lumbar puncture (spinal tap)', {
            id: 'diagnosis.lumbar',
            desc: 'Here it is about the spinal cord, not the bone marrow.',
          }),
          text: msg(
            'It collects a little spinal fluid. The lab looks for leukemia cells in it. Chemotherapy can be put into the fluid at the same time.',
            {id: 'diagnosis.lumbar.what', desc: 'Spinal fluid: around the spinal cord and brain.'},
          ),
          facts: ['F-DIA-09', 'F-DIA-10'],
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Chest X-ray', {id: 'diagnosis.xray', desc: 'A test.'}),
          text: msg('It can show if leukemia cells have built up inside the chest.', {
            id: 'diagnosis.xray.what',
            desc: 'What the X-ray is for.',
          }),
          facts: ['F-DIA-11'],
          cites: ['N2'],
        },
        {
          term: msg('Scans', {id: 'diagnosis.scans', desc: 'Pictures of the inside of the body.'}),
          text: msg('CT, ultrasound and sometimes MRI look for swollen organs or for spread.', {
            id: 'diagnosis.scans.what',
            desc: 'Spread means that leukemia has reached other places.',
          }),
          facts: ['F-DIA-12'],
          cites: ['N1'],
        },
      ],
    },
    {
      kind: 'paragraph',
      text: msg('Some tests are done again later, to see how well treatment works.', {
        id: 'diagnosis.again',
        desc: 'Below the list of tests.',
      }),
      facts: ['F-DIA-14'],
      cites: ['N1', 'N2'],
    },
    {
      kind: 'group',
      heading: msg('Types of ALL', {
        id: 'diagnosis.types.heading',
        desc: 'ALL is a short name, never the word "all".',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg(
            'ALL can start in one of two kinds of lymphocyte: B cells or T cells. B-cell ALL is the most common. The type helps doctors choose a treatment. Many cancers have numbered stages. ALL does not.',
            {id: 'diagnosis.types', desc: 'The two types, and that ALL has no stages.'},
          ),
          facts: ['F-SUB-01', 'F-SUB-02', 'F-SUB-06', 'F-SUB-08'],
          cites: ['N1', 'N2', 'NC'],
        },
      ],
    },
  ],
});
