/** The few words the interface itself needs, in the language of the section they stand in. */
import type {MsgFn} from '@lit/localize';

export interface Labels {
  readonly sources: string;
  readonly version: string;
  readonly changed: string;
  readonly draft: string;
  readonly draftNotice: string;
  readonly english: string;
  readonly from: string;
  readonly edited: string;
  readonly reviewed: string;
  readonly reviewedEnglish: string;
  readonly next: string;
  readonly overdue: string;
}

export const labels = (msg: MsgFn): Labels => ({
  sources: msg('Sources', {
    id: 'label.sources',
    desc: 'Opens the list of sources under a section. Keep it under 20 characters.',
  }),
  version: msg('Draft text, version', {
    id: 'label.version',
    desc: 'Stands before a number, as in "Draft text, version 0.1": no clinician has reviewed the words. Keep it under 35 characters.',
  }),
  changed: msg('Words last changed:', {
    id: 'label.changed',
    desc: 'Stands before a date: when the English words last changed. Not a date of review.',
  }),
  draft: msg('Draft translation', {
    id: 'label.draft',
    desc: 'Label of the notice on a translation that no person has checked. Keep it under 30 characters.',
  }),
  draftNotice: msg('A machine made this translation. No person has checked it yet.', {
    id: 'label.draft-notice',
    desc: 'Shown above every section in a language that no person has checked.',
  }),
  english: msg('Show the English text', {
    id: 'label.english',
    desc: 'Opens the English text that this draft translation was made from. Keep it under 40 characters.',
  }),
  from: msg('From {hospital}', {
    id: 'label.theirs',
    desc: 'Label above words that the hospital has written itself. {hospital} is its name.',
  }),
  edited: msg('{hospital} has changed this section. The sources are for the text before that.', {
    id: 'label.edited',
    desc: 'Shown where the hospital has hidden or replaced some of our words. {hospital} is its name.',
  }),
  reviewed: msg('Reviewed by {name} on {date}.', {
    id: 'label.reviewed',
    desc: 'Who has checked the words shown, and on which day. {name} may be a person or a team.',
  }),
  reviewedEnglish: msg('English text reviewed by {name} on {date}.', {
    id: 'label.reviewed-english',
    desc: 'Shown under a translation: the English text was checked, this translation was not.',
  }),
  next: msg('Next review due: {date}.', {
    id: 'label.next',
    desc: 'The day by which the words are to be checked again.',
  }),
  overdue: msg('The review is overdue.', {
    id: 'label.overdue',
    desc: 'Shown when the day of the next review has passed, or the words have changed since the last. Calm.',
  }),
});
