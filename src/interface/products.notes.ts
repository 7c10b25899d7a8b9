import type {Notes} from '../content/notes.ts';

export const productsNotes: Notes = {
  editorName: 'Products',
  summary: "The hospital's books, newsletters and things to buy; what is sponsored says so.",
  use: {
    when: 'For your own books, newsletters and things to buy.',
    not: 'For advertising that is not marked: say `sponsored` for every item that is paid for.',
  },
  forTranslators: {
    'products.title': 'Heading above books, newsletters and things to buy from the hospital.',
    'products.visit': 'Link. Keep it under 40 characters.',
    'products.sponsored':
      'Label of an item that someone has paid for: the usual word for paid content in your language.',
  },
};
