/** For tests: a hospital's options for prerendering, with data for each of its sections. */
const items = [{title: 'A new family room', url: 'news/1', date: '2026-11-05T11:00:00-06:00', replies: 3}];

export const served = {
  hospital: {
    lang: 'en',
    name: 'Harbor Lane Hospital',
    phone: '555-0100',
    careLine: '(555) 555-0123',
    emergency: '911',
    appointment: '/appointments',
    offers: ['A nurse who knows you'],
    offerEnglish: true,
    reviewed: {by: {en: 'A. Person', es: 'A. Persona'}, on: '2026-12-01', next: '2027-12-01'},
  },
  data: {
    'all-doctors': {
      people: [{name: 'Robin Example', role: 'Doctor', url: '/robin', phone: '555-0101'}, {name: 'Sam Example'}],
      departments: [{name: 'Blood and cancer', address: '1 Harbor Lane', phone: '555-0102'}],
    },
    'all-community': {items, url: '/community', intro: {en: 'Talk with us.', es: 'Hable con nosotros.'}},
    'all-news': {items, url: '/news'},
    'all-products': {items: [{...items[0]!, by: 'A. Writer', sponsored: true}]},
    'all-policy': {donations: {text: 'Thank you for gifts.'}},
  },
  languageHref: (code: string): string => `/${code}/`,
};
