import type {Notes} from '../content/notes.ts';

export const newsNotes: Notes = {
  editorName: 'News',
  summary: "The hospital's headlines, each with its date and time.",
  use: {
    when: 'For your headlines on the subject, from a feed of your site.',
    not: 'For urgent notices: readers may see a feed late, or only a link when it cannot be loaded.',
  },
  forTranslators: {
    'news.title': 'Heading above the news of the hospital.',
    'news.visit': 'Link to all the news of the hospital. Keep it under 40 characters.',
  },
};
