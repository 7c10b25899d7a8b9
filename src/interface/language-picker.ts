import {msg} from '../content/message.ts';
import {failedLanguage} from './failed-language.ts';

/** Labels of the language menu. */
export const languagePicker = {
  label: msg('Language', {id: 'picker.label'}),
  draft: msg('{language} (draft)', {id: 'picker.draft'}),
  failed: failedLanguage.sentence,
  partial: msg('{language} (partly in English)', {id: 'picker.partial'}),
};
