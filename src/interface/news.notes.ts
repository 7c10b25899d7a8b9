import type {Notes} from '../content/notes.ts';

export const newsNotes: Notes = {
  editorName: 'News',
  summary: "The hospital's headlines, each with its date and time.",
  forTranslators: {
    'news.title': 'Heading above the news of the hospital.',
    'news.visit': 'Link to all the news of the hospital. Keep it under 40 characters.',
  },
};
