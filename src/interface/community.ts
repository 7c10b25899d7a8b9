import {msg} from '../content/message.ts';

/** Labels of the hospital's invitation to its community, and of the latest discussions there. */
export const community = {
  title: msg('Support community', {id: 'community.title'}),
  visit: msg('Visit the community', {id: 'community.visit'}),
  latest: msg('Latest discussions', {id: 'community.latest'}),
  last: msg('Last reply: {date}', {id: 'community.last'}),
  replies: {
    zero: msg('{count} replies', {id: 'community.replies.zero'}),
    one: msg('{count} reply', {id: 'community.replies.one'}),
    two: msg('{count} replies', {id: 'community.replies.two'}),
    few: msg('{count} replies', {id: 'community.replies.few'}),
    many: msg('{count} replies', {id: 'community.replies.many'}),
    other: msg('{count} replies', {id: 'community.replies.other'}),
  },
};
