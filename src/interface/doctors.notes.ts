import type {Notes} from '../content/notes.ts';

export const doctorsNotes: Notes = {
  editorName: 'Doctors and departments',
  summary: "The hospital's people and departments, with links and pictures.",
  use: {
    when: 'For your people and departments, from a file of your site or from JSON inside the tag.',
    not: 'As a directory with search: it shows 200 entries at most, and then links to your page.',
  },
  forTranslators: {
    'doctors.title': 'Heading.',
    'doctors.people': 'Heading above the names of doctors and other people of the team.',
    'doctors.departments': 'Heading above the departments of the hospital.',
  },
};
