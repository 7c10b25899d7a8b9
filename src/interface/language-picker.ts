import {msg} from '../content/message.ts';

/** Labels of the language menu. */
export const languagePicker = {
  label: msg('Language', {id: 'picker.label'}),
  draft: msg('{language} (draft)', {id: 'picker.draft'}),
  failed: msg('We could not load {language} just now.', {id: 'picker.failed'}),
  partial: msg('{language} (partly in English)', {id: 'picker.partial'}),
};
