import type {Notes} from '../content/notes.ts';

export const doctorsNotes: Notes = {
  editorName: 'Doctors and departments',
  summary: "The hospital's people and departments, with links and pictures.",
  forTranslators: {
    'doctors.title': 'Heading.',
    'doctors.people': 'Heading above the names of doctors and other people of the team.',
    'doctors.departments': 'Heading above the departments of the hospital.',
  },
};
