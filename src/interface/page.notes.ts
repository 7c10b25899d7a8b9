import type {Notes} from '../content/notes.ts';

export const pageNotes: Notes = {
  use: {
    when: 'For a whole page on the illness in one tag, with tabs or a list of contents, or to arrange chosen sections.',
    not: 'For one or two sections on a page that you already have: put those tags there by themselves.',
  },
  forTranslators: {
    'page.tabs': 'Said by screen readers for the row of tabs.',
    'page.print': 'A button. Keep it under 30 characters.',
    'page.language': 'On paper only: the language of this page. {language} is its name for itself.',
    'page.code':
      'Small print. {system} is the name of a list of codes, {code} that of the illness in it, such as A00.0.',
  },
};
