import type {Notes} from '../../content/notes.ts';

export const riskFactorsNotes: Notes = {
  editorName: 'Risk factors',
  summary: 'What a risk factor is, the main ones, and others with who names them.',
  use: {
    when: 'Beside `all-causes`, for readers who ask why it happened to them or their child.',
    not: 'As a test or a score: it does not tell a person their own risk.',
  },
  facts: {
    'risks.meaning': ['F-RSK-00'],
    'risks.lead': ['F-RSK-01', 'F-RSK-02', 'F-RSK-03'],
    'risks.treatment.what': ['F-RSK-01'],
    'risks.radiation.what': ['F-RSK-02'],
    'risks.genetic.what': ['F-RSK-03', 'F-RSK-05'],
    'risks.womb.what': ['F-RSK-04'],
    'risks.chemicals.what': ['F-RSK-07'],
    'risks.twin.what': ['F-RSK-08', 'F-CAU-14'],
    'risks.immune.what': ['F-RSK-11'],
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
    'risks.radiation.what': 'Very large doses only, not scans.',
    'risks.genetic': 'A risk factor.',
    'risks.genetic.what':
      'Linked to: no blame on parents. Down syndrome is not an illness passed on in the family: use a word that also covers changes in chromosomes.',
    'risks.others.heading': 'Further risk factors. Each says who names it.',
    'risks.womb': 'A risk factor.',
    'risks.womb.what': 'No blame. Use the name of the institute in your language where it has one.',
    'risks.chemicals': 'A risk factor.',
    'risks.chemicals.what': 'Use the name of the society in your language where it has one. Keep AML.',
    'risks.twin': 'A risk factor.',
    'risks.twin.what': 'Early in life: as a small child.',
    'risks.immune': 'A risk factor.',
    'risks.immune.what':
      'No blame. Use the name of the health service in your language where it has one. Keep HIV, or its name in your language.',
    'risks.scans': 'Balance: readers may worry about X-rays and CT scans.',
  },
};
