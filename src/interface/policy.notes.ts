import type {Notes} from '../content/notes.ts';

export const policyNotes: Notes = {
  editorName: 'Policies',
  summary: "The hospital's notices on endorsement, advertising, donations and copyright.",
  forTranslators: {'policy.title': 'Heading above short lines on endorsement, advertising, donations and copyright.'},
};
