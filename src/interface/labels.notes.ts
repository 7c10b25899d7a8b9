import type {Notes} from '../content/notes.ts';

export const labelsNotes: Notes = {
  forTranslators: {
    'label.sources': 'Opens the list of sources under a section. Keep it under 20 characters.',
    'label.version':
      'Stands before a number, as in "Draft text, version 0.1": no clinician has reviewed the words. Keep it under 35 characters.',
    'label.changed': 'Stands before a date: when the English words last changed. Not a date of review.',
    'label.draft': 'Label of the notice on a translation that no person has checked. Keep it under 30 characters.',
    'label.draft-notice': 'Shown above every section in a language that no person has checked.',
    'label.draft-urgent': 'Follows the notice above, over sections with urgent advice.',
    'label.draft-caution':
      'Follows the notice above, over sections with urgent advice, in languages in which machines have made more mistakes. Plain.',
    'label.english': 'Opens the English text that this draft translation was made from. Keep it under 40 characters.',
    'label.theirs': 'Label above words that the hospital has written itself. {hospital} is its name.',
    'label.edited': 'Shown where the hospital has hidden or replaced some of our words. {hospital} is its name.',
    'label.reviewed': 'Who has checked the words shown, and on which day. {name} may be a person or a team.',
    'label.reviewed-english': 'Shown under a translation: the English text was checked, this translation was not.',
    'label.next': 'The day by which the words are to be checked again.',
    'label.overdue':
      'Shown when the day of the next review has passed, or the words have changed since the last. Calm.',
  },
};
