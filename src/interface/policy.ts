import {msg} from '../content/message.ts';

/** Words above the hospital's notices. */
export const policy = {
  title: msg('Notices', {id: 'policy.title'}),
};
