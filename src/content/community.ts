import type {MsgFn} from '@lit/localize';

/** Words around the hospital's invitation to its community, and the latest discussions there. */
export const community = (msg: MsgFn) => ({
  title: msg('Support community', {
    id: 'community.title',
    desc: 'Heading: an online group where patients and families talk with each other.',
  }),
  visit: msg('Visit the community', {
    id: 'community.visit',
    desc: 'Link to the online group. Keep it under 40 characters.',
  }),
  latest: msg('Latest discussions', {id: 'community.latest', desc: 'Heading above the latest discussions.'}),
  last: msg('Last reply: {date}', {id: 'community.last', desc: 'When someone last replied to a discussion.'}),
  replies: {
    zero: msg('{count} replies', {
      id: 'community.replies.zero',
      desc: 'For languages with a form for zero, such as Arabic; others give the form for 0.',
    }),
    one: msg('{count} reply', {
      id: 'community.replies.one',
      desc: 'For 1, and the numbers that go with it in your language. {count} may be left out where the word says it.',
    }),
    two: msg('{count} replies', {
      id: 'community.replies.two',
      desc: 'For languages with a form for two, such as Arabic; others give the form for 2.',
    }),
    few: msg('{count} replies', {
      id: 'community.replies.few',
      desc: 'For languages with a form for a few, such as Arabic (3 to 10); others give the form for 3.',
    }),
    many: msg('{count} replies', {
      id: 'community.replies.many',
      desc: 'For languages with a form for many, such as Arabic (11 to 99); others give the form for 11.',
    }),
    other: msg('{count} replies', {
      id: 'community.replies.other',
      desc: 'For all other numbers, such as 100 in Arabic; in English, for every number but 1.',
    }),
  },
});
