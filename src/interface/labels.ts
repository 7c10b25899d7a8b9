import {msg} from '../content/message.ts';

/** Labels of the interface, in the language of the section. */
export const labels = {
  sources: msg('Sources', {id: 'label.sources'}),
  version: msg('Draft text, version', {id: 'label.version'}),
  changed: msg('Words last changed:', {id: 'label.changed'}),
  draft: msg('Draft translation', {id: 'label.draft'}),
  draftNotice: msg('A machine made this translation. No person has checked it yet.', {id: 'label.draft-notice'}),
  draftUrgent: msg(
    'This part has urgent advice. If anything is unclear, call your care team or ask for an interpreter.',
    {id: 'label.draft-urgent'},
  ),
  draftCaution: msg(
    'Do not rely on this translation alone. Check it against the English text, or ask the hospital for an interpreter.',
    {id: 'label.draft-caution'},
  ),
  english: msg('Show the English text', {id: 'label.english'}),
  from: msg('From {hospital}', {id: 'label.theirs'}),
  edited: msg('{hospital} has changed this section. The sources are for the text before that.', {id: 'label.edited'}),
  reviewed: msg('Reviewed by {name} on {date}.', {id: 'label.reviewed'}),
  reviewedEnglish: msg('English text reviewed by {name} on {date}.', {id: 'label.reviewed-english'}),
  next: msg('Next review due: {date}.', {id: 'label.next'}),
  overdue: msg('The review is overdue.', {id: 'label.overdue'}),
};
