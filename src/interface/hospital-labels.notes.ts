import type {Notes} from '../content/notes.ts';

export const hospitalLabelsNotes: Notes = {
  forTranslators: {
    'hospital.draft': 'Small print under a section of the hospital, in a language that no person has checked.',
    'hospital.failed': 'Shown where a list of news or discussions could not be loaded. Calm.',
    'hospital.visit':
      'A link to the website where the list can be read. {site} is its address, such as www.hospital.org.',
  },
};
