import type {Notes} from '../content/notes.ts';

export const pageNotes: Notes = {
  forTranslators: {
    'page.tabs': 'Said by screen readers for the row of tabs.',
    'page.print': 'A button. Keep it under 30 characters.',
    'page.language': 'On paper only: the language of this page. {language} is its name for itself.',
    'page.code':
      'Small print. {system} is the name of a list of codes, {code} that of the illness in it, such as A00.0.',
  },
};
