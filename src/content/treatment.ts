import type {WriteSection} from './types.ts';

/** The phases, the kinds of treatment, care along the way and trials. No drug names and no survival figures. */
export const treatment: WriteSection = (msg) => ({
  title: msg('How ALL is treated', {
    id: 'treatment.title',
    desc: 'Heading. ALL is a short name, never the word "all".',
  }),
  blocks: [
    {
      kind: 'paragraph',
      text: msg(
        'ALL grows fast, so treatment most often starts soon. A team plans it. For a child, the team should be experts in childhood leukemia.',
        {id: 'treatment.lead', desc: 'How treatment begins and who plans it.'},
      ),
      facts: ['F-TRT-01', 'F-TRT-02'],
      cites: ['UK1', 'N2'],
    },
    {
      kind: 'paragraph',
      text: msg(
        'The plan depends on your age, the type of ALL and changes in the genes of the cells. It also depends on whether the spinal fluid holds leukemia cells, and on how well treatment works.',
        {id: 'treatment.plan', desc: 'What the plan depends on.'},
      ),
      facts: ['F-TRT-03'],
      cites: ['N1', 'N2'],
    },
    {
      kind: 'group',
      heading: msg('Three phases', {
        id: 'treatment.phases.heading',
        desc: 'Heading of the phases of treatment.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg('Treatment comes in phases. They often take about two to three years in total.', {
            id: 'treatment.phases',
            desc: 'Two to three years for the phases together.',
          }),
          facts: ['F-TRT-04', 'F-TRT-09'],
          cites: ['A5', 'NC'],
        },
        {
          kind: 'list',
          ordered: true,
          items: [
            {
              term: msg('Induction', {id: 'treatment.induction', desc: 'The first phase.'}),
              text: msg(
                'The aim is to kill most leukemia cells and to bring remission. It often lasts about four weeks. Part of that time is in the hospital.',
                {id: 'treatment.induction.what', desc: 'Remission is not the same as a cure.'},
              ),
              facts: ['F-TRT-05'],
              cites: ['N2', 'NC', 'L1'],
            },
            {
              term: msg('Consolidation', {id: 'treatment.consolidation', desc: 'The second phase.'}),
              text: msg('It goes after leukemia cells that are left and could bring the disease back.', {
                id: 'treatment.consolidation.what',
                desc: 'What the second phase is for.',
              }),
              facts: ['F-TRT-06'],
              cites: ['N2', 'A5'],
            },
            {
              term: msg('Maintenance', {
                id: 'treatment.maintenance',
                desc: 'The third phase. Not supportive care.',
              }),
              text: msg(
                'This is the longest phase. Lower doses help keep leukemia from growing back. It is more likely to come back if you skip your medicine.',
                {id: 'treatment.maintenance.what', desc: 'Why not to skip medicine. No blame.'},
              ),
              facts: ['F-TRT-07', 'F-TRT-08'],
              cites: ['N2', 'A5'],
            },
          ],
        },
        {
          kind: 'paragraph',
          text: msg(
            'In each phase, treatment also protects the brain and the spinal cord. Leukemia cells can hide there, where usual doses do not reach.',
            {id: 'treatment.brain', desc: 'Spinal cord here, not bone marrow.'},
          ),
          facts: ['F-TRT-10'],
          cites: ['N1', 'N2', 'A5'],
        },
        {
          kind: 'paragraph',
          text: msg(
            'Remission means that tests no longer show leukemia and that blood counts are normal. It is not the same as a cure, so treatment goes on.',
            {id: 'treatment.remission', desc: 'Remission must not read like cure.'},
          ),
          facts: ['F-TRT-23'],
          cites: ['N1', 'L1', 'N6'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Kinds of treatment', {
        id: 'treatment.kinds.heading',
        desc: 'Heading of the list of treatments.',
      }),
      blocks: [
        {
          kind: 'list',
          about: 'MedicalTherapy',
          items: [
            {
              term: msg('Chemotherapy', {id: 'treatment.chemo', desc: 'The main treatment.'}),
              text: msg(
                'Drugs that kill cancer cells or stop them from dividing. This is the main treatment. You may get it as pills, as shots, by a drip into a vein or into the spinal fluid.',
                {id: 'treatment.chemo.what', desc: 'Spinal fluid: around the spinal cord.'},
              ),
              facts: ['F-TRT-11'],
              cites: ['N1', 'N2', 'A5'],
            },
            {
              term: msg('Radiation therapy', {id: 'treatment.radiation', desc: 'A treatment.'}),
              text: msg(
                'Strong rays kill cancer cells. Some people need it, such as for the brain or before a transplant.',
                {id: 'treatment.radiation.what', desc: 'Some people, not everyone.'},
              ),
              facts: ['F-TRT-12'],
              cites: ['N1', 'N2'],
            },
            {
              term: msg('Targeted therapy', {id: 'treatment.targeted', desc: 'A treatment.'}),
              text: msg('Drugs that aim at a special feature of the cancer cell.', {
                id: 'treatment.targeted.what',
                desc: 'What targeted drugs do.',
              }),
              facts: ['F-TRT-13'],
              cites: ['N1', 'N2'],
            },
            {
              term: msg('Immunotherapy', {id: 'treatment.immuno', desc: 'A treatment.'}),
              text: msg('It helps the immune system find and attack leukemia cells.', {
                id: 'treatment.immuno.what',
                desc: 'What immunotherapy does.',
              }),
              facts: ['F-TRT-14'],
              cites: ['N1', 'N2', 'MSD'],
            },
            {
              term: msg('CAR-T cell therapy', {
                id: 'treatment.cart',
                desc: 'Keep CAR-T in Latin letters. Not a car.',
              }),
              text: msg(
                'A lab changes your own T cells so that they can find leukemia cells. You get them back through a vein. Side effects can be serious, so you are watched closely.',
                {id: 'treatment.cart.what', desc: 'T cells are a kind of white blood cell.'},
              ),
              facts: ['F-TRT-15', 'F-TRT-17'],
              cites: ['N2', 'F2'],
            },
            {
              term: msg('Bone marrow (stem cell) transplant', {
                id: 'treatment.transplant',
                desc: 'Bone marrow, not spinal cord.',
              }),
              text: msg(
                'After high doses of treatment, you get new cells that make blood. They often come from a donor, who need not be a relative. Children seldom have it as their first treatment.',
                {id: 'treatment.transplant.what', desc: 'Seldom: not never.'},
              ),
              facts: ['F-TRT-18', 'F-TRT-19'],
              cites: ['N1', 'N2'],
            },
          ],
        },
        {
          kind: 'paragraph',
          text: msg('If ALL comes back, there can be more options. Ask your care team which ones fit you.', {
            id: 'treatment.relapse',
            desc: 'Can be: no promise.',
          }),
          facts: ['F-TRT-25'],
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Care along the way', {
        id: 'treatment.care.heading',
        desc: 'Heading: help with the effects of illness and treatment.',
      }),
      blocks: [
        {
          kind: 'list',
          items: [
            {
              term: msg('Supportive care', {
                id: 'treatment.supportive',
                desc: 'Care for problems along the way. Not the maintenance phase.',
              }),
              text: msg(
                'Chemotherapy also harms some healthy cells. Low blood counts and infections are common. You may need antibiotics, red cells or platelets from a donor, or medicine for side effects.',
                {id: 'treatment.supportive.what', desc: 'Transfusions of red cells and platelets.'},
              ),
              facts: ['F-TRT-20', 'F-TRT-21'],
              cites: ['N1', 'A5', 'A6'],
            },
            {
              term: msg('Palliative care', {
                id: 'treatment.palliative',
                desc: 'Care that eases symptoms at any time. Not the same as end-of-life care.',
              }),
              text: msg('It eases symptoms and helps you feel better.', {
                id: 'treatment.palliative.what',
                desc: 'What palliative care does.',
              }),
              facts: ['F-TRT-27'],
              cites: ['N1'],
            },
            {
              term: msg('Late effects', {
                id: 'treatment.late',
                desc: 'Problems that show up long after treatment.',
              }),
              text: msg(
                'Some problems show up months or years after treatment. They may affect the heart, the bones, learning or the chance to have children, or be a second cancer. Before treatment starts, ask how it may affect having children later.',
                {
                  id: 'treatment.late.what',
                  desc: 'The chance to have children means fertility.',
                },
              ),
              facts: ['F-TRT-26', 'F-TRT-29'],
              cites: ['N1', 'N2'],
            },
            {
              term: msg('Complementary therapies', {
                id: 'treatment.complementary',
                desc: 'Such as massage, used beside medical treatment.',
              }),
              text: msg(
                'None of them treats ALL. Some may ease stress or side effects. Some are not safe when blood counts are low, so ask first.',
                {id: 'treatment.complementary.what', desc: 'None treats the disease itself.'},
              ),
              facts: ['F-TRT-28'],
              cites: ['E1'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Clinical trials', {id: 'treatment.trials.heading', desc: 'Heading.'}),
      blocks: [
        {
          kind: 'paragraph',
          text: msg(
            'A clinical trial tests a new treatment, or a better way to use one we have. People can join before, during or after treatment. Ask your care team if there is one for you.',
            {id: 'treatment.trials', desc: 'People choose to join.'},
          ),
          facts: ['F-TRT-22'],
          cites: ['N1', 'N2'],
        },
      ],
    },
  ],
});
