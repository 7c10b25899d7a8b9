import type {Notes} from '../content/notes.ts';

export const languagePickerNotes: Notes = {
  use: {
    when: 'Once on a page, near its top. It changes every element of ours that has no `lang` of its own.',
    not: 'To translate your own words: it does not. On a page that translates itself, write `page`, or set `lang` yourself and leave the menu out.',
  },
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
