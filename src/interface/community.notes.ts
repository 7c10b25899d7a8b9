import type {Notes} from '../content/notes.ts';

export const communityNotes: Notes = {
  editorName: 'Community',
  summary: "An invitation to the hospital's community, and the latest discussions there.",
  use: {
    when: 'To invite readers to a community that you run, with its latest discussions from a feed.',
    not: 'For a forum that you do not look after: its titles stand on your page.',
  },
  forTranslators: {
    'community.title': 'Heading: an online group where patients and families talk with each other.',
    'community.visit': 'Link to the online group. Keep it under 40 characters.',
    'community.latest': 'Heading above the latest discussions.',
    'community.last': 'When someone last replied to a discussion.',
    'community.replies.zero': 'For languages with a form for zero, such as Arabic; others give the form for 0.',
    'community.replies.one':
      'For 1, and the numbers that go with it in your language. {count} may be left out where the word says it.',
    'community.replies.two': 'For languages with a form for two, such as Arabic; others give the form for 2.',
    'community.replies.few':
      'For languages with a form for a few, such as Arabic (3 to 10); others give the form for 3.',
    'community.replies.many':
      'For languages with a form for many, such as Arabic (11 to 99); others give the form for 11.',
    'community.replies.other': 'For all other numbers, such as 100 in Arabic; in English, for every number but 1.',
  },
};
