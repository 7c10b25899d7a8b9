import {msg} from '../content/message.ts';

/** Labels of the hospital's notices. */
export const policy = {
  title: msg('Notices', {id: 'policy.title'}),
};
