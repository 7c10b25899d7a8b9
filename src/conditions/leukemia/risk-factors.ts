import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';
import {chemo, leukemia, radiation} from './terms.ts';

/** The meaning of a risk factor, then the risk factors: first the main ones, then one that fewer sources name. */
export const riskFactors: Section<'risk-factors', SourceKey> = {
  name: 'risk-factors',
  title: msg('Risk factors for acute lymphocytic leukemia (ALL)', {id: 'risks.title'}),
  terms: [chemo, leukemia, radiation],
  blocks: [
    {
      kind: 'notice',
      urgency: 'note',
      label: msg('What “risk factor” means', {id: 'risks.meaning.label'}),
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'A risk factor raises the chance of a disease. But having one does not mean that you will get ALL. People who have none can get it, too.',
            {id: 'risks.meaning'},
          ),
          cites: ['N1'],
        },
      ],
    },
    {
      kind: 'paragraph',
      message: msg('These things may raise the risk of ALL, as far as doctors know:', {id: 'risks.lead'}),
      cites: ['N1'],
    },
    {
      kind: 'list',
      about: 'MedicalRiskFactor',
      items: [
        {
          term: msg('Past treatment for another cancer', {id: 'risks.treatment'}),
          message: msg(
            'A few people get ALL years after treatment for another cancer. This can happen because some chemotherapy and radiation change healthy cells. But the added risk is small, and leaving that cancer untreated would be far worse.',
            {id: 'risks.treatment.what'},
          ),
          cites: ['N1'],
        },
        {
          term: msg('Very high doses of radiation', {id: 'risks.radiation'}),
          message: msg(
            'A very large dose raises the risk. This was so for people who lived through an accident at a nuclear power plant. X-rays before birth may raise the risk, too.',
            {id: 'risks.radiation.what'},
          ),
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Some genetic disorders', {id: 'risks.genetic'}),
          message: msg(
            'Down syndrome is linked to a higher risk. So are some rare disorders, such as Bloom syndrome or Fanconi anemia.',
            {id: 'risks.genetic.what'},
          ),
          cites: ['N2'],
        },
        {
          term: msg('Some chemicals', {id: 'risks.chemicals'}),
          message: msg('Benzene is one of them. But the link is stronger for another kind of leukemia.', {
            id: 'risks.chemicals.what',
          }),
          cites: ['A1'],
        },
      ],
    },
    {
      kind: 'paragraph',
      message: msg(
        'It is not clear if the low dose from X-rays and CT scans adds any risk. If it does, the added risk is likely small. So ask your doctor if a scan worries you.',
        {id: 'risks.scans'},
      ),
      cites: ['A1'],
    },
  ],
};
