import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** What a risk factor is, the three main ones, then the others with who names them. */
export const riskFactors: Section<'risk-factors', SourceKey> = {
  name: 'risk-factors',
  title: msg('Risk factors for ALL', {id: 'risks.title'}),
  blocks: [
    {
      kind: 'notice',
      urgency: 'note',
      label: msg('What “risk factor” means', {id: 'risks.meaning.label'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'A risk factor raises the chance of a disease. To have one does not mean that you will get ALL. People who have none can still get it.',
            {id: 'risks.meaning'},
          ),
          cites: ['N1', 'N2', 'A1'],
        },
      ],
    },
    {
      kind: 'list',
      about: 'MedicalRiskFactor',
      items: [
        {
          term: msg('Past cancer treatment', {id: 'risks.treatment'}),
          message: msg(
            'Some chemotherapy drugs and radiation therapy may raise the risk. This is about treatment for a different cancer, as a child or as an adult.',
            {id: 'risks.treatment.what'},
          ),
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Very high radiation', {id: 'risks.radiation'}),
          message: msg(
            'A very large dose raises the risk, as for people who lived through an accident at a nuclear power plant.',
            {id: 'risks.radiation.what'},
          ),
          cites: ['N1', 'A1'],
        },
        {
          term: msg('Some genetic disorders', {id: 'risks.genetic'}),
          message: msg('Down syndrome and some others are linked to a higher risk.', {id: 'risks.genetic.what'}),
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Others, and who names them', {id: 'risks.others.heading'}),
      blocks: [
        {
          kind: 'list',
          items: [
            {
              term: msg('National Cancer Institute', {id: 'risks.nci'}),
              message: msg(
                'For children: X-rays of the mother while she was pregnant, and rare genetic disorders such as Bloom syndrome or Fanconi anemia. For adults: being male, being White or being over 70.',
                {id: 'risks.nci.what'},
              ),
              cites: ['N1', 'N2'],
            },
            {
              term: msg('American Cancer Society', {id: 'risks.acs'}),
              message: msg(
                'Some chemicals, such as benzene. The link is stronger for another leukemia, called AML. Also a virus named HTLV-1, which can cause a rare kind of T-cell ALL.',
                {id: 'risks.acs.what'},
              ),
              cites: ['A1'],
            },
            {
              term: msg('Cancer.Net', {id: 'risks.cancernet'}),
              message: msg('Having an identical twin who got ALL early in life.', {id: 'risks.cancernet.what'}),
              cites: ['C6'],
            },
            {
              term: msg('Leukaemia UK', {id: 'risks.uk'}),
              message: msg('A weak immune system, smoking or being overweight.', {id: 'risks.uk.what'}),
              cites: ['UK1'],
            },
          ],
        },
        {
          kind: 'paragraph',
          message: msg(
            'It is not clear if the low dose from scans adds risk. If it does, the added risk is likely small.',
            {id: 'risks.scans'},
          ),
          cites: ['A1'],
        },
      ],
    },
  ],
};
