import type {MsgFn} from '@lit/localize';

/** Words around the hospital's news. */
export const news = (msg: MsgFn) => ({
  title: msg('News', {id: 'news.title', desc: 'Heading above the news of the hospital.'}),
  visit: msg('All news', {
    id: 'news.visit',
    desc: 'Link to all the news of the hospital. Keep it under 40 characters.',
  }),
});
