import {msg} from '../../content/message.ts';
import type {Group, Section} from '../../content/section.ts';
import {familySources, type FamilySourceKey} from './family-sources.ts';
import {clinicalTrials, lateEffects, palliative} from './later-care.ts';
import {marrow} from './terms.ts';

const afterTreatment: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('In remission, and after treatment', {id: 'after.remission'}),
  blocks: [
    {
      kind: 'list',
      items: [
        {
          term: msg('Check-ups', {id: 'after.check-ups'}),
          message: msg(
            'They go on for years, often at first and then less often, with an exam and blood tests. People who had ALL as a child need follow-up for life. Keep every visit, because someone who knows your treatment can find late effects early.',
            {id: 'after.check-ups.what'},
          ),
          cites: ['A8', 'C5', 'NCI-LE'],
        },
        {
          term: msg('A summary', {id: 'after.summary'}),
          message: msg('Ask for your treatment and the plan for check-ups in writing, and keep it for life.', {
            id: 'after.summary.what',
          }),
          cites: ['MHP'],
        },
        lateEffects,
        {
          term: msg('Worry', {id: 'after.worry'}),
          message: msg('It is very common to fear that leukemia will come back, so tell your team about it.', {
            id: 'after.worry.what',
          }),
          cites: ['A8'],
        },
      ],
    },
  ],
};

const children: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('Having children', {id: 'after.children'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'Pregnancy can still happen when doctors do not expect it, so teens and adults should use protection.',
        {
          id: 'after.pregnancy',
        },
      ),
      cites: ['CHO'],
    },
  ],
};

const back: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('If it comes back or does not go away', {id: 'after.back'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'ALL can come back, in the marrow, the brain or elsewhere, but there are often further treatments to try. Shock, anger and fear are common then. This time you know more, and treatments may have improved. If it does not go away, treatment can still hold it back and ease symptoms, so ask what fits you.',
        {id: 'after.back.what'},
      ),
      cites: ['N2', 'NCI-WCR', 'A8'],
    },
    {kind: 'list', items: [palliative]},
  ],
};

const choices: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('Trials, a second opinion, and ages 15 to 39', {id: 'after.choices'}),
  blocks: [
    {
      kind: 'list',
      items: [
        {
          term: clinicalTrials,
          message: msg(
            'Ask about them before treatment starts, because some take only people who have not been treated yet. For every child with cancer, a trial is worth a thought.',
            {id: 'after.trials.what'},
          ),
          cites: ['N2'],
        },
        {
          term: msg('A second opinion', {id: 'after.opinion'}),
          message: msg(
            'It is common, and most doctors do not mind. But with ALL it has to be quick, so ask right away.',
            {
              id: 'after.opinion.what',
            },
          ),
          cites: ['C2O'],
        },
        {
          term: msg('Ages 15 to 39', {id: 'after.young'}),
          message: msg(
            'Plans like those for children have been linked with better results at this age. Ask which plan fits you, and where.',
            {id: 'after.young.what'},
          ),
          cites: ['ASH23'],
        },
      ],
    },
  ],
};

/** What comes after treatment, and choices for which many ask too late. */
export const followUp: Section<'follow-up', FamilySourceKey> = {
  name: 'follow-up',
  title: msg('Follow-up after acute lymphocytic leukemia (ALL)', {id: 'after.title'}),
  terms: [marrow],
  references: familySources,
  blocks: [afterTreatment, children, back, choices],
};
