import type {Notes} from '../../content/notes.ts';

export const riskFactorsNotes: Notes = {
  editorName: 'Risk factors',
  summary: 'What a risk factor is, and what may raise the risk of ALL.',
  use: {
    when: 'Beside `all-causes`, for readers who ask why it happened to them or their child.',
    not: 'As a test or a score: it does not tell a person their own risk.',
  },
  facts: {
    'risks.meaning': ['F-RSK-00'],
    'risks.lead': ['F-RSK-01', 'F-RSK-02', 'F-RSK-03'],
    'risks.treatment.what': ['F-RSK-01'],
    'risks.radiation.what': ['F-RSK-02', 'F-RSK-04'],
    'risks.genetic.what': ['F-RSK-03', 'F-RSK-05'],
    'risks.chemicals.what': ['F-RSK-07'],
    'risks.scans': ['F-RSK-10'],
  },
  forTranslators: {
    'risks.title': 'Heading. ALL is a short name made of letters, never the word "all".',
    'risks.meaning.label': 'Label of a calm note. Use the quotation marks of your language.',
    'risks.meaning': 'Keep both halves: with one you may not, without one you may.',
    'risks.lead': 'Above the list. May: not certain.',
    'risks.treatment': 'A risk factor.',
    'risks.treatment.what':
      'For readers who were treated for another cancer before. It must not frighten them off treatment for ALL.',
    'risks.radiation': 'A risk factor.',
    'risks.radiation.what':
      'First very large doses, not scans. X-rays before birth: of the mother while she was pregnant. No blame.',
    'risks.genetic': 'A risk factor.',
    'risks.genetic.what':
      'Linked to: no blame on parents. Down syndrome is not an illness passed on in the family: use a word that also covers changes in chromosomes.',
    'risks.chemicals': 'A risk factor.',
    'risks.chemicals.what': 'Them: the chemicals.',
    'risks.scans': 'Balance: readers may worry about X-rays and CT scans.',
  },
};
