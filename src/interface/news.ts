import {msg} from '../content/message.ts';

/** Labels of the hospital's news. */
export const news = {
  title: msg('News', {id: 'news.title'}),
  visit: msg('All news', {id: 'news.visit'}),
};
