/**
 * The types that a hospital's web team writes its data with, checked by tsc alone. Each line under `@ts-expect-error` is a
 * mistake that an editor has to underline.
 */
import type {Profile} from '../../src/hospital/profile.ts';
import type {
  CareData,
  CommunityData,
  DoctorsData,
  Entry,
  NewsData,
  PolicyData,
  ProductsData,
} from '../../src/hospital/section-shapes.ts';
import type {Text} from '../../src/hospital/values.ts';

export const nothingYet: Profile = {};

export const hospital = {
  $schema: '/vendor/all-widgets/hospital.schema.json',
  lang: 'en',
  name: {en: 'Harbor Lane Hospital', es: 'Hospital Harbor Lane'},
  url: 'https://www.harborlane.example/',
  phone: '555-0100',
  appointment: '/appointments',
  emergency: '911',
  careLine: '555-0110 (day and night)',
  fever: {celsius: 38.3, fahrenheit: 101},
  offerEnglish: true,
  reviewed: {by: 'The leukemia team', on: '2026-10-01'},
  timeZone: 'America/Chicago',
  offers: ['A nurse who knows you', {en: 'School lessons', es: 'Clases'}],
  locations: [{name: 'Main building', address: '1 Harbor Lane', phone: '555-0101', url: '/main'}],
  recognition: [{text: 'A friendly place', by: 'Society of Friendly Places', year: 2025}],
} satisfies Profile;

export const stricter = {
  fever: {
    once: {celsius: 38.3, fahrenheit: 101},
    lasting: {celsius: 38, fahrenheit: 100.4, minutes: 60},
    route: 'mouth',
  },
  recognition: [{text: 'A friendly place', year: '2024–2025'}],
} satisfies Profile;

export const written: Profile = hospital;
export const name: Text | undefined = written.name;
export const limit: number | undefined =
  written.fever && ('once' in written.fever ? written.fever.lasting.minutes : written.fever.celsius);
export const offers: readonly Text[] | undefined = written.offers;
export const building: Entry | undefined = written.locations?.[0];

export const sections = {
  care: {intro: 'We care for your whole family.', offers: ['School lessons']} satisfies CareData,
  doctors: {
    people: [{name: 'Robin Example', role: 'Nurse', image: '/people/robin.jpg'}],
    departments: [{name: 'Blood and cancer', text: 'On the second floor.', phone: '555-0102'}],
  } satisfies DoctorsData,
  community: {
    items: [{title: 'What to pack', replies: 0, last: '2026-11-05T11:00:00-06:00', date: '2026-10-01'}],
  } satisfies CommunityData,
  news: {lang: 'en', items: [{title: 'Winter hours', date: '2026-10-01', url: '/winter'}]} satisfies NewsData,
  products: {items: [{title: 'Warm caps', sponsored: true}]} satisfies ProductsData,
  policy: {copyright: {text: '© Harbor Lane Hospital', url: '/copyright'}} satisfies PolicyData,
};

// Data that a script has built is accepted like a literal.
const titles: string[] = ['Winter hours'];
export const made: NewsData = {items: titles.map((title) => ({title}))};

// @ts-expect-error A phone number is text, so that its zeros and spaces stay.
export const numericPhone: Profile = {phone: 5550100};
// @ts-expect-error One limit without the other would stand beside ours.
export const halfFever: Profile = {fever: {celsius: 38}};
// @ts-expect-error So would a rule of two parts without one.
export const halfRule: Profile = {fever: {once: {celsius: 38.3, fahrenheit: 101}}};
// @ts-expect-error A limit for one way of measuring is none for another.
export const unheardOfRoute: Profile = {fever: {celsius: 38, fahrenheit: 100.4, route: 'back'}};
// @ts-expect-error A review without its day cannot be told from an old one.
export const undatedReview: Profile = {reviewed: {by: 'The leukemia team'}};
// @ts-expect-error The profile has no such field.
export const faxed: Profile = {fax: '555-0109'};
// @ts-expect-error A text in several languages is a text in each.
export const numericText: Profile = {name: {en: 'Harbor Lane Hospital', es: 7}};
// @ts-expect-error An offer is a text.
export const numericOffer: CareData = {offers: [7]};
// @ts-expect-error A place without a name is nothing to a reader.
export const nameless: CareData = {locations: [{phone: '555-0101'}]};
// @ts-expect-error Headlines are a list.
export const oneHeadline: NewsData = {items: {title: 'Winter hours'}};
// @ts-expect-error A headline has no replies.
export const answered: NewsData = {items: [{title: 'Winter hours', replies: 2}]};
// @ts-expect-error Data of one section is no data of another.
export const misplaced: DoctorsData = {items: []};
// @ts-expect-error A notice without words is nothing to a reader.
export const wordless: PolicyData = {donations: {url: '/donations'}};

// @ts-expect-error The profile is read only: the sections would not see the change.
written.phone = '555-0199';
// @ts-expect-error So are its lists.
written.offers?.push('Music');
