import type {Notes} from '../../content/notes.ts';

export const overviewNotes: Notes = {
  editorName: 'What ALL is',
  summary: 'What ALL is, why it is called that, and who gets it.',
  use: {
    when: 'First on a page about ALL, for a reader who has just heard the name.',
    not: 'Alone on a page for families in treatment: it does not say whom to call. Put `all-key-points` above it.',
  },
  facts: {
    'overview.what': ['F-OVR-01'],
    'overview.cells': ['F-OVR-07'],
    'overview.crowding': ['F-OVR-08'],
    'overview.spread': ['F-OVR-11'],
    'overview.acute': ['F-OVR-03', 'F-NAM-01'],
    'overview.lymphocytic': ['F-NAM-02'],
    'overview.name': ['F-OVR-02', 'F-NAM-03'],
    'overview.who': ['F-WHO-01', 'F-WHO-04', 'F-OVR-04'],
    'overview.children': ['F-OVR-05', 'F-PRO-10'],
    'overview.adults': ['F-OVR-06', 'F-PRO-01', 'F-PRO-03', 'F-PRO-04', 'F-PRO-12'],
  },
  forTranslators: {
    'overview.title': 'Heading of the first section. ALL is a short name made of letters, never the word "all".',
    'overview.what': 'First words on the page. Bone marrow, not spinal cord: two words in some languages are close.',
    'overview.cells': 'The three kinds of blood cells and their jobs.',
    'overview.crowding': 'What goes wrong.',
    'overview.spread': 'Where leukemia cells can go.',
    'overview.acute.heading': 'Explains one word of the name. Use the quotation marks of your language.',
    'overview.acute':
      'Acute means fast here. It does not mean severe. Do not write that the illness "grows"; say that it gets worse fast.',
    'overview.lymphocytic.heading': 'Explains one word of the name. Use the quotation marks of your language.',
    'overview.lymphocytic': 'Where the second word of the name comes from.',
    'overview.name':
      'Give the other of the two names used in your language. Blast here means a very young cell, never an explosion.',
    'overview.who.heading': 'Who gets ALL, and what treatment can do.',
    'overview.who': 'Who gets ALL.',
    'overview.children': 'Most children: not all. A good chance is not a promise: do not write "will be cured".',
    'overview.adults':
      'Honest and gentle. No numbers. Some adults: not all. "Clears" means that no leukemia cells are found any more; it is not "cures".',
  },
};
