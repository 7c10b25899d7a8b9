import {msg} from '../../content/message.ts';
import type {Paragraph, Section} from '../../content/section.ts';
import {clinicalTrials, lateEffects, palliative} from './later-care.ts';
import type {SourceKey} from './sources.ts';
import {
  chemo,
  count,
  donor,
  gene,
  immunotherapy,
  philadelphia,
  platelets,
  radiation,
  redCells,
  spinalFluid,
  steroids,
  transplant,
  whiteCells,
} from './terms.ts';
import {bleeding, careLine, emergency, fever, noAnswer, urgentLabel} from './urgent-blocks.ts';

/** Also in when to see a doctor. */
const callNow = msg('Emergency: call now', {id: 'treatment.now'});

const fertility: Paragraph<SourceKey> = {
  kind: 'paragraph',
  message: msg(
    'Some treatments make it harder to have children later, for a time or for good. There are sometimes ways to plan for this, but most have to come before treatment. So ask right away, for yourself or for your child.',
    {id: 'treatment.fertility'},
  ),
  cites: ['NCI-FER', 'CHO'],
};

/**
 * The time to call; then the phases, the kinds of treatment, care and trials. No drug names and no survival figures.
 */
export const treatment: Section<'treatment', SourceKey> = {
  name: 'treatment',
  title: msg('How acute lymphocytic leukemia (ALL) is treated', {id: 'treatment.title'}),
  terms: [count, donor, gene, philadelphia, platelets, redCells, spinalFluid, transplant, whiteCells],
  pictures: [
    {
      name: 'path',
      after: 'treatment.phases',
      message: msg('Treatment often takes about two to three years, and the last of its three phases is the longest.', {
        id: 'picture.path',
      }),
      cites: ['NC', 'N2'],
      labels: [
        'treatment.induction',
        'treatment.consolidation',
        'treatment.maintenance',
        msg('Hospital', {id: 'picture.hospital'}),
        msg('Home', {id: 'picture.home'}),
      ],
    },
  ],
  blocks: [
    {
      kind: 'notice',
      urgency: 'urgent',
      label: urgentLabel,
      blocks: [
        careLine,
        {
          kind: 'list',
          items: [
            fever,
            bleeding,
            noAnswer,
            {
              term: callNow,
              message: msg(
                'Call the emergency number for trouble breathing at rest or a first seizure (fit). Call it, too, for sudden confusion, a sudden, very bad headache or heavy bleeding.',
                {id: 'treatment.now.what'},
              ),
              cites: ['NHS-SOB', 'CDC-Z', 'N7', 'NHS-NOS'],
            },
          ],
        },
        emergency,
      ],
    },
    {
      kind: 'paragraph',
      message: msg(
        'Treatment most often starts soon, because ALL can get worse quickly. A team plans it, and for a child, they should be experts in childhood leukemia.',
        {id: 'treatment.lead'},
      ),
      cites: ['UK1', 'N2'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'The plan depends on your age, the type of ALL and changes in the genes of the cells. It also depends on whether the spinal fluid holds cancer cells, and on how well treatment works.',
        {id: 'treatment.plan'},
      ),
      cites: ['N1'],
    },
    {
      kind: 'group',
      heading: msg('Before treatment starts: having children later', {id: 'treatment.fertility.heading'}),
      blocks: [fertility],
    },
    {
      kind: 'group',
      heading: msg('Three phases', {id: 'treatment.phases.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg('Treatment comes in three phases, which often take about two to three years in all.', {
            id: 'treatment.phases',
          }),
          cites: ['NC', 'N2'],
        },
        {
          kind: 'list',
          ordered: true,
          items: [
            {
              term: msg('Induction', {id: 'treatment.induction'}),
              message: msg(
                'The aim is to kill most cancer cells and to bring remission. Then the usual tests find no sign of leukemia. This often takes about four weeks, partly in the hospital.',
                {id: 'treatment.induction.what'},
              ),
              cites: ['N2'],
            },
            {
              term: msg('Consolidation', {id: 'treatment.consolidation'}),
              message: msg(
                'This phase goes after cancer cells that are left, because they could bring the disease back.',
                {id: 'treatment.consolidation.what'},
              ),
              cites: ['N2'],
            },
            {
              term: msg('Maintenance', {id: 'treatment.maintenance'}),
              message: msg(
                'This is the longest phase, with lower doses to keep leukemia from coming back. It is more likely to come back if medicine is skipped. So call your care team if a dose is missed or thrown up.',
                {id: 'treatment.maintenance.what'},
              ),
              cites: ['N2'],
            },
          ],
        },
        {
          kind: 'paragraph',
          message: msg(
            'Leukemia cells can hide around the brain and spinal cord, where usual doses do not reach. So treatment is aimed at these places, too, from the first phase on.',
            {id: 'treatment.brain'},
          ),
          cites: ['N1'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'Remission means that the usual tests find no sign of leukemia and blood counts are normal again. This is very good news, but it is not the same as a cure. A few cells may still be there, so treatment goes on.',
            {id: 'treatment.remission'},
          ),
          cites: ['L1'],
        },
        {
          kind: 'paragraph',
          message: msg(
            'Very sensitive tests may still find a few cells (minimal residual disease, or MRD). Doctors may then change or add treatment. It does not mean that nothing more can be done.',
            {id: 'treatment.mrd'},
          ),
          cites: ['L1', 'ASH12'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Kinds of treatment', {id: 'treatment.kinds.heading'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'Treatment also hurts healthy cells, so it can cause problems soon or years later. Ask your team about the benefits and the risks of each kind.',
            {id: 'treatment.risks'},
          ),
          cites: ['MLP', 'N1'],
        },
        {
          kind: 'list',
          about: 'MedicalTherapy',
          items: [
            {
              term: chemo.term,
              message: msg(
                'These medicines kill cancer cells or stop them from dividing, and they are the main treatment. You may get them as pills, as shots, through a vein or into the spinal fluid. Chemotherapy also harms some healthy cells, so low blood counts and infections are common.',
                {id: 'treatment.chemo.what'},
              ),
              cites: ['N1', 'O1'],
            },
            {
              term: steroids,
              message: msg(
                'These strong medicines are part of the treatment of ALL itself. They can change mood, sleep and hunger, so tell your team what you notice. Never stop taking them on your own.',
                {id: 'treatment.steroids.what'},
              ),
              cites: ['CRUK-D', 'MAC', 'TG-ST'],
            },
            {
              term: radiation.term,
              message: msg(
                'Strong rays are used to kill cancer cells. Some people need them to treat or protect the brain, or before a transplant.',
                {id: 'treatment.radiation.what'},
              ),
              cites: ['N1'],
            },
            {
              term: msg('Targeted therapy', {id: 'treatment.targeted'}),
              message: msg(
                'These medicines aim at a special feature of the cancer cell. They are used if your cells have it, such as the Philadelphia chromosome.',
                {id: 'treatment.targeted.what'},
              ),
              cites: ['N1'],
            },
            {
              term: immunotherapy.term,
              message: msg(
                'This treatment helps the immune system (the body’s defense) find and attack cancer cells.',
                {id: 'treatment.immuno.what'},
              ),
              cites: ['N1'],
            },
            {
              term: msg('CAR-T cell therapy', {id: 'treatment.cart'}),
              message: msg(
                'A lab changes your own T cells, a kind of white blood cell, so that they can find cancer cells. You get them back through a vein. It is for some people whose ALL came back or did not go away. Side effects can be serious, so you are watched closely.',
                {id: 'treatment.cart.what'},
              ),
              cites: ['N2', 'F2'],
            },
            {
              term: msg('Bone marrow (stem cell) transplant', {id: 'treatment.transplant'}),
              message: msg(
                'After high doses of treatment, you get new blood-making cells through a vein. They often come from a donor, who need not be a relative. Children seldom have this as their first treatment.',
                {id: 'treatment.transplant.what'},
              ),
              cites: ['N2'],
            },
          ],
        },
        {
          kind: 'paragraph',
          message: msg('If ALL comes back, there can still be more options. Ask your care team which ones fit you.', {
            id: 'treatment.relapse',
          }),
          cites: ['N1'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Care during and after treatment', {id: 'treatment.care.heading'}),
      blocks: [
        {
          kind: 'list',
          items: [
            {
              term: msg('Supportive care', {id: 'treatment.supportive'}),
              message: msg(
                'You may need antibiotics (medicines against germs), medicine for side effects, or red cells or platelets from a donor. For a fever, call your care team right away.',
                {id: 'treatment.supportive.what'},
              ),
              cites: ['N1', 'O1'],
            },
            palliative,
            lateEffects,
            {
              term: msg('Complementary therapies, such as massage', {id: 'treatment.complementary'}),
              message: msg(
                'Some may ease stress or side effects, but none of them treats ALL. Some are not safe when blood counts are low, so ask your care team first.',
                {id: 'treatment.complementary.what'},
              ),
              cites: ['E1'],
            },
            {
              term: msg('Help with feelings, and other families', {id: 'treatment.support'}),
              message: msg(
                'Shock, fear, anger and guilt are all common, and no one needs to face this alone. Other families who live with ALL can be a great support. So can social workers, psychologists and child-life staff. Ask your team how to find them.',
                {id: 'treatment.support.what'},
              ),
              cites: ['NCI-TT', 'NAO', 'N2'],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      heading: clinicalTrials,
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'A clinical trial tests a new treatment, or a better way to use one we have. People can join before, during or after treatment. Ask your care team if there is one for you, and what its benefits and risks are.',
            {id: 'treatment.trials'},
          ),
          cites: ['N1'],
        },
      ],
    },
  ],
};
