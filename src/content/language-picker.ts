import type {MsgFn} from '@lit/localize';

/** Words of the menu of languages. */
export const languagePicker = (msg: MsgFn) => ({
  label: msg('Language', {id: 'picker.label', desc: 'Label of a menu of languages. Keep it under 20 characters.'}),
  draft: msg('{language} (draft)', {
    id: 'picker.draft',
    desc: 'An entry of that menu whose translation no person has checked. {language} is the name of the language.',
  }),
  partial: msg('{language} (partly in English)', {
    id: 'picker.partial',
    desc: 'An entry of that menu where some parts of the page are still in English. {language} is the name of the language.',
  }),
});
