import type {Notes} from '../../content/notes.ts';

export const causesNotes: Notes = {
  editorName: 'Causes',
  summary: 'How ALL starts, and what is not known about why.',
  use: {
    when: 'For readers who ask how ALL starts.',
    not: 'To answer who is more likely to get it: that is `all-risk-factors`.',
  },
  facts: {
    'causes.start': ['F-CAU-01'],
    'causes.dna': ['F-CAU-02', 'F-CAU-03'],
    'causes.lymphoblasts': ['F-CAU-04', 'F-CAU-05'],
    'causes.crowding': ['F-CAU-06'],
    'causes.unknown': ['F-CAU-07', 'F-CAU-08', 'F-CAU-10', 'F-CAU-11'],
    'causes.family': ['F-CAU-13', 'F-CAU-14'],
  },
  forTranslators: {
    'causes.title': 'Heading. ALL is a short name made of letters, never the word "all".',
    'causes.start': 'Bone marrow, not spinal cord.',
    'causes.dna': 'The rule book is a picture for DNA.',
    'causes.lymphoblasts': 'Lymphoblasts are very young lymphocytes. Blast never means an explosion here.',
    'causes.crowding': 'Links the cause to the signs.',
    'causes.unknown.heading': 'Heading of what is not known.',
    'causes.unknown': 'Warm. No blame: neither the reader nor the family has done anything wrong. No one can catch it.',
    'causes.family': 'Somewhat: a little. For worried parents: calm and true.',
  },
};
