import type {Notes} from '../content/notes.ts';

export const policyNotes: Notes = {
  editorName: 'Policies',
  summary: "The hospital's notices on endorsement, advertising, donations and copyright.",
  use: {
    when: 'For your notices on endorsement, advertising, donations and copyright, at the end of the page.',
    not: 'For your privacy policy or consent: link those yourself.',
  },
  forTranslators: {'policy.title': 'Heading above short lines on endorsement, advertising, donations and copyright.'},
};
