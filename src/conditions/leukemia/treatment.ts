import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** The phases, the kinds of treatment, care along the way and trials. No drug names and no survival figures. */
export const treatment: Section<'treatment', SourceKey> = {
  name: 'treatment',
  title: msg('How ALL is treated', {id: 'treatment.title'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'ALL grows fast, so treatment most often starts soon. A team plans it. For a child, the team should be experts in childhood leukemia.',
        {id: 'treatment.lead'},
      ),
      cites: ['UK1', 'N2'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'The plan depends on your age, the type of ALL and changes in the genes of the cells. It also depends on whether the spinal fluid holds leukemia cells, and on how well treatment works.',
        {id: 'treatment.plan'},
      ),
      cites: ['N1', 'N2'],
    },
    {
      kind: 'group',
      heading: msg('Three phases', {id: 'treatment.phases.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('Treatment comes in phases. They often take about two to three years in total.', {
            id: 'treatment.phases',
          }),
          cites: ['A5', 'NC'],
        },
        {
          kind: 'list',
          ordered: true,
          items: [
            {
              term: msg('Induction', {id: 'treatment.induction'}),
              message: msg(
                'The aim is to kill most leukemia cells and to bring remission. It often lasts about four weeks. Part of that time is in the hospital.',
                {id: 'treatment.induction.what'},
              ),
              cites: ['N2', 'NC', 'L1'],
            },
            {
              term: msg('Consolidation', {id: 'treatment.consolidation'}),
              message: msg('It goes after leukemia cells that are left and could bring the disease back.', {
                id: 'treatment.consolidation.what',
              }),
              cites: ['N2', 'A5'],
            },
            {
              term: msg('Maintenance', {id: 'treatment.maintenance'}),
              message: msg(
                'This is the longest phase. Lower doses help keep leukemia from growing back. It is more likely to come back if you skip your medicine.',
                {id: 'treatment.maintenance.what'},
              ),
              cites: ['N2', 'A5'],
            },
          ],
        },
        {
          kind: 'paragraph',
          message: msg(
            'In each phase, treatment also protects the brain and the spinal cord. Leukemia cells can hide there, where usual doses do not reach.',
            {id: 'treatment.brain'},
          ),
          cites: ['N1', 'N2', 'A5'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'Remission means that tests no longer show leukemia and that blood counts are normal. It is not the same as a cure, so treatment goes on.',
            {id: 'treatment.remission'},
          ),
          cites: ['N1', 'L1', 'N6'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Kinds of treatment', {id: 'treatment.kinds.heading'}),
      blocks: [
        {
          kind: 'list',
          about: 'MedicalTherapy',
          items: [
            {
              term: msg('Chemotherapy', {id: 'treatment.chemo'}),
              message: msg(
                'Drugs that kill cancer cells or stop them from dividing. This is the main treatment. You may get it as pills, as shots, by a drip into a vein or into the spinal fluid.',
                {id: 'treatment.chemo.what'},
              ),
              cites: ['N1', 'N2', 'A5'],
            },
            {
              term: msg('Radiation therapy', {id: 'treatment.radiation'}),
              message: msg(
                'Strong rays kill cancer cells. Some people need it, such as for the brain or before a transplant.',
                {id: 'treatment.radiation.what'},
              ),
              cites: ['N1', 'N2'],
            },
            {
              term: msg('Targeted therapy', {id: 'treatment.targeted'}),
              message: msg('Drugs that aim at a special feature of the cancer cell.', {id: 'treatment.targeted.what'}),
              cites: ['N1', 'N2'],
            },
            {
              term: msg('Immunotherapy', {id: 'treatment.immuno'}),
              message: msg('It helps the immune system find and attack leukemia cells.', {id: 'treatment.immuno.what'}),
              cites: ['N1', 'N2', 'MSD'],
            },
            {
              term: msg('CAR-T cell therapy', {id: 'treatment.cart'}),
              message: msg(
                'A lab changes your own T cells so that they can find leukemia cells. You get them back through a vein. Side effects can be serious, so you are watched closely.',
                {id: 'treatment.cart.what'},
              ),
              cites: ['N2', 'F2'],
            },
            {
              term: msg('Bone marrow (stem cell) transplant', {id: 'treatment.transplant'}),
              message: msg(
                'After high doses of treatment, you get new cells that make blood. They often come from a donor, who need not be a relative. Children seldom have it as their first treatment.',
                {id: 'treatment.transplant.what'},
              ),
              cites: ['N1', 'N2'],
            },
          ],
        },
        {
          kind: 'paragraph',
          message: msg('If ALL comes back, there can be more options. Ask your care team which ones fit you.', {
            id: 'treatment.relapse',
          }),
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Care along the way', {id: 'treatment.care.heading'}),
      blocks: [
        {
          kind: 'list',
          items: [
            {
              term: msg('Supportive care', {id: 'treatment.supportive'}),
              message: msg(
                'Chemotherapy also harms some healthy cells. Low blood counts and infections are common. You may need antibiotics, red cells or platelets from a donor, or medicine for side effects.',
                {id: 'treatment.supportive.what'},
              ),
              cites: ['N1', 'A5', 'A6'],
            },
            {
              term: msg('Palliative care', {id: 'treatment.palliative'}),
              message: msg('It eases symptoms and helps you feel better.', {id: 'treatment.palliative.what'}),
              cites: ['N1'],
            },
            {
              term: msg('Late effects', {id: 'treatment.late'}),
              message: msg(
                'Some problems show up months or years after treatment. They may affect the heart, the bones, learning or the chance to have children, or be a second cancer. Before treatment starts, ask how it may affect having children later.',
                {id: 'treatment.late.what'},
              ),
              cites: ['N1', 'N2'],
            },
            {
              term: msg('Complementary therapies', {id: 'treatment.complementary'}),
              message: msg(
                'None of them treats ALL. Some may ease stress or side effects. Some are not safe when blood counts are low, so ask first.',
                {id: 'treatment.complementary.what'},
              ),
              cites: ['E1'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Clinical trials', {id: 'treatment.trials.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'A clinical trial tests a new treatment, or a better way to use one we have. People can join before, during or after treatment. Ask your care team if there is one for you.',
            {id: 'treatment.trials'},
          ),
          cites: ['N1', 'N2'],
        },
      ],
    },
  ],
};
