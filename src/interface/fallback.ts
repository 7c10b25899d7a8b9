import {msg} from '../content/message.ts';

/** Notice, in the reader's language, above a section that is in English for now. */
export const fallback = {
  label: msg('In English for now', {id: 'fallback.label'}),
  notice: msg('We do not have this part in your language right now. Ask your care team if you need help to read it.', {
    id: 'fallback.notice',
  }),
};
