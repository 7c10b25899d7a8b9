import type {Notes} from '../../content/notes.ts';

export const leukemiaNotes: Notes = {
  forTranslators: {
    'page.title':
      'Title of the page: the name of the illness. ALL is a short name made of letters, never the word "all".',
    'page.symptoms': 'First tab. Keep it under 30 characters.',
    'page.diagnosis': 'Second tab. Keep it under 30 characters.',
    'page.doctors': 'Third tab. Keep it under 30 characters.',
    'page.care': 'Fourth tab: care at this hospital, its community, news and products. Keep it under 30 characters.',
  },
};
