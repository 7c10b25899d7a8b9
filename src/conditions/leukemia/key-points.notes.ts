import type {Notes} from '../../content/notes.ts';

export const keyPointsNotes: Notes = {
  editorName: 'Key points',
  summary: 'One message, when to call, and four points.',
  use: {
    when: 'First on the page, above everything else. `all-page` shows it there by itself.',
    not: 'As the whole page: it has no details, and its box names few of the reasons to call.',
  },
  facts: {
    'key.main': ['F-TRT-01', 'F-PRO-10', 'F-PRO-12'],
    'key.fertility.what': ['F-TRT-56', 'F-TRT-57'],
    'key.fault.what': ['F-CAU-10', 'F-CAU-11'],
    'key.help.what': ['F-LIV-07', 'F-LIV-25', 'F-LIV-44'],
    'key.worried.what': ['F-SYM-20', 'F-DOC-01'],
  },
  forTranslators: {
    'key.title': 'Heading of the first section on the page. No name of the illness.',
    'key.main': 'The main message. Helps: not cures. Most children, many adults: not all.',
    'key.purpose':
      'This: these words. Signs of it: of ALL, in a person who has no diagnosis. Call: by telephone, for help.',
    'key.fertility': 'An instruction. It cannot wait.',
    'key.fertility.what': 'It: having children later. Sometimes: not always.',
    'key.fault': 'Warm, to a parent who feels guilty.',
    'key.fault.what': 'It: the leukemia. Catch it: by being near the person.',
    'key.help': 'An instruction, warm.',
    'key.help.what': 'The care team of the hospital.',
    'key.worried': 'For readers who only fear that they have it.',
    'key.worried.what': 'Calm. Signs: of illness.',
  },
};
