import {msg} from '../content/message.ts';

/** Labels of the hospital's books, newsletters and shop. */
export const products = {
  title: msg('Products and services', {id: 'products.title'}),
  visit: msg('All products and services', {id: 'products.visit'}),
  sponsored: msg('Sponsored', {id: 'products.sponsored'}),
};
