import type {WriteSection} from './types.ts';

/** What a risk factor is, the three main ones, then the others with who names them. */
export const riskFactors: WriteSection = (msg) => ({
  title: msg('Risk factors for ALL', {
    id: 'risks.title',
    desc: 'Heading. ALL is a short name made of letters, never the word "all".',
  }),
  blocks: [
    {
      kind: 'notice',
      urgency: 'note',
      label: msg('What “risk factor” means', {
        id: 'risks.meaning.label',
        desc: 'Label of a calm note. Use the quotation marks of your language.',
      }),
      blocks: [
        {
          kind: 'paragraph',
          text: msg(
            'A risk factor raises the chance of a disease. To have one does not mean that you will get ALL. People who have none can still get it.',
            {id: 'risks.meaning', desc: 'Keep both halves: with one you may not, without one you may.'},
          ),
          facts: ['F-RSK-00'],
          cites: ['N1', 'N2', 'A1'],
        },
      ],
    },
    {
      kind: 'list',
      about: 'MedicalRiskFactor',
      items: [
        {
          term: msg('Past cancer treatment', {id: 'risks.treatment', desc: 'A risk factor.'}),
          text: msg(
            'Some chemotherapy drugs and radiation therapy may raise the risk. This is about treatment for a different cancer, as a child or as an adult.',
            {id: 'risks.treatment.what', desc: 'May raise: not certain.'},
          ),
          facts: ['F-RSK-01'],
          cites: ['N1', 'N2'],
        },
        {
          term: msg('Very high radiation', {id: 'risks.radiation', desc: 'A risk factor.'}),
          text: msg(
            'A very large dose raises the risk, as for people who lived through an accident at a nuclear power plant.',
            {id: 'risks.radiation.what', desc: 'Very large doses only, not scans.'},
          ),
          facts: ['F-RSK-02'],
          cites: ['N1', 'A1'],
        },
        {
          term: msg('Some genetic disorders', {id: 'risks.genetic', desc: 'A risk factor.'}),
          text: msg('Down syndrome and some others are linked to a higher risk.', {
            id: 'risks.genetic.what',
            desc: 'Linked to: no blame on parents.',
          }),
          facts: ['F-RSK-03'],
          cites: ['N1', 'N2'],
        },
      ],
    },
    {
      kind: 'group',
      heading: msg('Others, and who names them', {
        id: 'risks.others.heading',
        desc: 'Further risk factors. Each says which organization lists it.',
      }),
      blocks: [
        {
          kind: 'list',
          items: [
            {
              term: msg('National Cancer Institute', {
                id: 'risks.nci',
                desc: 'Name of a US institute. Use its name in your language where it has one.',
              }),
              text: msg(
                'For children: X-rays of the mother while she was pregnant, and rare genetic disorders such as Bloom syndrome or Fanconi anemia. For adults: being male, being White or being over 70.',
                {
                  id: 'risks.nci.what',
                  desc: 'A list as the institute gives it. No blame, no cause.',
                },
              ),
              facts: ['F-RSK-04', 'F-RSK-05', 'F-RSK-06'],
              cites: ['N1', 'N2'],
            },
            {
              term: msg('American Cancer Society', {
                id: 'risks.acs',
                desc: 'Name of a US society. Use its name in your language where it has one.',
              }),
              text: msg(
                'Some chemicals, such as benzene. The link is stronger for another leukemia, called AML. Also a virus named HTLV-1, which can cause a rare kind of T-cell ALL.',
                {id: 'risks.acs.what', desc: 'Keep AML and HTLV-1 as they are.'},
              ),
              facts: ['F-RSK-07', 'F-RSK-09'],
              cites: ['A1'],
            },
            {
              term: msg('Cancer.Net', {id: 'risks.cancernet', desc: 'A website. Keep the name.'}),
              text: msg('Having an identical twin who got ALL early in life.', {
                id: 'risks.cancernet.what',
                desc: 'The twin had ALL as a small child.',
              }),
              facts: ['F-RSK-08'],
              cites: ['C6'],
            },
            {
              term: msg('Leukaemia UK', {
                id: 'risks.uk',
                desc: 'A charity in the United Kingdom. Keep the name.',
              }),
              text: msg('A weak immune system, smoking or being overweight.', {
                id: 'risks.uk.what',
                desc: 'Listed by this charity only. No blame.',
              }),
              facts: ['F-RSK-11'],
              cites: ['UK1'],
            },
          ],
        },
        {
          kind: 'paragraph',
          text: msg(
            'It is not clear if the low dose from scans adds risk. If it does, the added risk is likely small.',
            {id: 'risks.scans', desc: 'Balance: readers may worry about X-rays and CT scans.'},
          ),
          facts: ['F-RSK-10'],
          cites: ['A1'],
        },
      ],
    },
  ],
});
