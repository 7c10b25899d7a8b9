import type {Notes} from '../content/notes.ts';

export const fallbackNotes: Notes = {
  forTranslators: {
    'fallback.label': 'Label of a calm note above a part of the page that is in English. Keep it under 40 characters.',
    'fallback.notice':
      'Shown to a reader of your language above English text: there is no translation that is up to date. "This part" is one section of the page.',
  },
};
