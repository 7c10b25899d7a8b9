import type {Notes} from '../../content/notes.ts';

export const feverCardNotes: Notes = {
  editorName: 'Fever card',
  summary: 'A small card to print: whom to call, when, and what to say, with the same lines in English for the staff.',
  use: {
    when: 'On a page of its own that families print: it takes half a sheet, and has the same lines in English for the staff.',
    not: 'Without your numbers in the profile: the lines for them are then empty, to be filled in by hand.',
  },
  facts: {
    'card.staff': ['F-EMG-01', 'F-EMG-02', 'F-EMG-08', 'F-EMG-22', 'F-EMG-24'],
  },
  forTranslators: {
    'card.title': 'Heading of a small card that patients carry. Keep it under 30 characters.',
    'card.english': 'Heading of all lines in English. Staff of an emergency room.',
    'card.staff': 'Read by staff of an emergency room who do not know the patient. Them: one person.',
    'card.name': 'A line to fill in: the patient’s name.',
    'card.number': 'A line to fill in: the telephone number of the team that treats the patient.',
    'card.treatment': 'A line to fill in: kind of treatment, and the date of the last one.',
    'card.line': 'A line to fill in: whether there is one, and where. A tube in a large vein.',
  },
};
