import {msg} from '../content/message.ts';

/** Labels around content from the hospital, in the language of the section. */
export const hospitalLabels = {
  draft: msg('A machine translated our headings here. No person has checked them yet.', {id: 'hospital.draft'}),
  failed: msg('We could not load this list just now.', {id: 'hospital.failed'}),
  visit: msg('Look on {site}', {id: 'hospital.visit'}),
};
