import {msg} from '../content/message.ts';

/** Told in the menu of languages, and in a section whose older text stays. */
export const failedLanguage = {
  sentence: msg('We could not load {language} just now.', {id: 'picker.failed'}),
};
