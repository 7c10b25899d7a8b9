/** For tests: a hospital's profile, and what it gives for its sections, as a server has them. */

// A day without a time: engines word times of day in ways of their own, and so does Node.
const items = [{title: 'A new family room', url: '/news/1', date: '2026-11-05', replies: 2}];
export const hospital = {
  lang: 'en',
  name: 'Harbor Lane Hospital',
  phone: '555-0100',
  emergency: '911',
  appointment: '/appointments',
  timeZone: 'America/Chicago',
  offerEnglish: true,
  reviewed: {by: 'Dr. Robin Example', on: '2026-10-01'},
  offers: ['A nurse who knows you'],
  locations: [{name: 'Main building', phone: '555-0101'}],
};
/** Data by tag. */
export const data: Readonly<Record<string, unknown>> = {
  'all-doctors': {people: [{name: 'Robin Example', role: 'Doctor', image: '/demo/people/robin.svg'}]},
  'all-community': {
    items,
    intro: {en: 'Talk with us.', es: 'Hable con nosotros.', ar: 'تحدث معنا.', ja: 'お話しください。'},
  },
  'all-news': {items, url: '/news'},
  'all-products': {items: [{title: 'Warm caps', sponsored: true}]},
  'all-policy': {donations: {text: 'Thank you for gifts.'}},
};
