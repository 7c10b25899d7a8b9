import type {Notes} from '../content/notes.ts';

export const languagePickerNotes: Notes = {
  forTranslators: {
    'picker.label': 'Label of a menu of languages. Keep it under 20 characters.',
    'picker.draft':
      'An entry of that menu whose translation no person has checked. {language} is the name of the language.',
    'picker.failed':
      'Shown beside that menu, and above a text, where a language could not be loaded; the text stays as it was. {language} is the name of the language for itself. Calm.',
    'picker.partial':
      'An entry of that menu where some parts of the page are still in English. {language} is the name of the language.',
  },
};
