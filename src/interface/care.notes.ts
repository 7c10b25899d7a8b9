import type {Notes} from '../content/notes.ts';

export const careNotes: Notes = {
  editorName: 'Care at your hospital',
  summary:
    "What the hospital's team offers, where to find it, and what it is recognized for, from the hospital's profile.",
  use: {
    when: 'To say what your team offers, where it is, and what it is recognized for. It is filled from your profile.',
    not: 'Without `offers`, `locations` or `recognition` in the profile, or data inside the tag: it shows nothing then.',
  },
  forTranslators: {
    'care.title': 'Heading. {hospital} is the name of the hospital.',
    'care.offers': 'Heading above a list of the hospital.',
    'care.locations': 'Heading above the addresses of the hospital.',
    'care.recognition': 'Heading above what others have recognized the hospital for, each with the year and by whom.',
  },
};
