import {msg} from '../../content/message.ts';
import type {Call, Item, Paragraph, Section} from '../../content/section.ts';
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
  transplant,
  whiteCells,
} from './terms.ts';

/** Over everything that people in treatment call for, in each section that has it. */
export const urgentLabel = msg('In treatment: call right away, day or night', {id: 'treatment.urgent.label'});

/** Also in when to see a doctor. */
const callNow = msg('Emergency: call now', {id: 'treatment.now'});

/** Also in living with ALL. */
export const steroids = msg('Steroids', {id: 'treatment.steroids'});

/** Also in the follow-up. */
export const clinicalTrials = msg('Clinical trials', {id: 'treatment.trials.heading'});

/** The care team’s number, under that label. */
export const careLine: Call = {
  kind: 'call',
  line: 'careLine',
  call: msg('Call your care team, day or night: {phone}', {id: 'treatment.care-line'}),
  otherwise: msg('Call your care team, day or night, at the number they gave you for nights and weekends.', {
    id: 'treatment.care-line.none',
  }),
};

/** Also in key points, living with ALL and on the fever card. */
export const fever: Item<SourceKey> = {
  term: msg('Fever, chills or feeling very ill', {id: 'treatment.fever'}),
  message: msg(
    'Call for {fever} or more. Call also for shaking chills, or if you or your child feels very ill with no fever. Do not wait for morning, and do not take or give medicine for fever unless your team says so.',
    {id: 'treatment.fever.what'},
  ),
  instead: {
    twoPart: msg(
      'Call for {once} or more even once, or for {lasting} or more that lasts {minutes} minutes. Call also for shaking chills, or if you or your child feels very ill with no fever. Do not wait for morning, and do not take or give medicine for fever unless your team says so.',
      {id: 'treatment.fever.rule'},
    ),
  },
  limit: 'fever',
  cites: ['O1', 'CDC-F', 'CDC', 'NCI-INF'],
};

/** Also in key points and living with ALL. */
export const bleeding: Item<SourceKey> = {
  term: msg('Bleeding', {id: 'treatment.bleeding'}),
  message: msg(
    'Press firmly with a clean cloth for about five minutes before you look, and call if it has not stopped. Call, too, for black or bloody poop (stool), for red, pink or brown pee (urine), or for blood when you throw up.',
    {id: 'treatment.bleeding.what'},
  ),
  cites: ['NCI-BLD', 'HUN-B', 'AO'],
};

/** Also in key points, living with ALL and on the fever card; its term also in when to see a doctor. */
export const noAnswer: Item<SourceKey> = {
  term: msg('If no one answers, go.', {id: 'treatment.no-answer'}),
  message: msg(
    'Go to the nearest emergency room. Say at once that you or your child is in treatment for leukemia and needs to be seen fast.',
    {id: 'treatment.no-answer.what'},
  ),
  cites: ['SB', 'CDC-F'],
};

/** Also in when to see a doctor, key points, living with ALL and on the fever card. */
export const emergency: Call = {
  kind: 'call',
  line: 'emergency',
  call: msg('In an emergency, call {phone}', {id: 'treatment.emergency'}),
  otherwise: msg('In an emergency, call your local emergency number.', {id: 'treatment.emergency.none'}),
};

const fertility: Paragraph<SourceKey> = {
  kind: 'paragraph',
  message: msg(
    'Some treatments make it harder to have children later, for a time or for good. There are sometimes ways to plan for this, but most have to come before treatment. So ask right away, for yourself or for your child.',
    {id: 'treatment.fertility'},
  ),
  cites: ['NCI-FER', 'CHO'],
};

/** Also in the follow-up. */
export const palliative: Item<SourceKey> = {
  term: msg('Palliative care', {id: 'treatment.palliative'}),
  message: msg(
    'This care eases symptoms and helps you feel better. You can have it at any time, also along with treatment that aims to cure.',
    {id: 'treatment.palliative.what'},
  ),
  cites: ['N1'],
};

/** Also in the follow-up. */
export const lateEffects: Item<SourceKey> = {
  term: msg('Late effects', {id: 'treatment.late'}),
  message: msg(
    'Some problems show up only months or years after treatment. They can affect the heart, the bones, learning, memory or the chance to have children. There can also be a second cancer. So ask your team which check-ups you or your child will need.',
    {id: 'treatment.late.what'},
  ),
  cites: ['N1'],
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
