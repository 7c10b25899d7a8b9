import {msg} from '../content/message.ts';

/** What a reader is told, in their own language, above a section that has to be in English for now. */
export const fallback = {
  label: msg('In English for now', {id: 'fallback.label'}),
  notice: msg('We do not have this part in your language right now. Ask your care team if you need help to read it.', {
    id: 'fallback.notice',
  }),
};
