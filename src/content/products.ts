import type {MsgFn} from '@lit/localize';

/** Words around the hospital's books, newsletters and shop. */
export const products = (msg: MsgFn) => ({
  title: msg('Products and services', {
    id: 'products.title',
    desc: 'Heading above books, newsletters and things to buy from the hospital.',
  }),
  visit: msg('All products and services', {id: 'products.visit', desc: 'Link. Keep it under 40 characters.'}),
  sponsored: msg('Sponsored', {
    id: 'products.sponsored',
    desc: 'Label of an item that someone has paid for: the usual word for paid content in your language.',
  }),
});
