/** An invented hospital: its profile, and the JSON inside the tag of each hospital section. */
import type {Code} from './languages.ts';
import type {HospitalTag} from './tags.ts';

type Json = string | number | boolean | readonly Json[] | {readonly [field: string]: Json};

/** A text in every language, each time another one. */
const said = (en: string, es: string, ar: string, zh: string): Json => ({en, es, ar, 'zh-Hant': zh});

const site = 'https://www.hospital.example';

export const profile = {
  lang: 'en',
  name: 'Harbor Lane Hospital',
  url: `${site}/`,
  phone: '555-0100',
  appointment: `${site}/appointments`,
  emergency: '911',
  careLine: '555-0130',
  timeZone: 'America/Chicago',
};

export const data: Readonly<Record<HospitalTag, Json>> = {
  'all-care': {
    lang: 'en',
    intro: said('We care for your family.', 'Cuidamos a su familia.', 'نعتني بعائلتك.', '我們照顧您的家人。'),
    offers: [said('A nurse who knows you', 'Una enfermera que le conoce', 'ممرضة تعرفك', '認識您的護理師')],
    locations: [{name: 'Main building', address: '1 Harbor Lane', phone: '+1 555-0110', url: `${site}/main`}],
    recognition: [{text: 'A friendly place', by: 'Society of Friendly Places', year: 2025, url: `${site}/friendly`}],
  },
  'all-doctors': {
    people: [
      {
        name: 'Robin Example',
        role: said('Doctor for blood cancers', 'Especialista en la sangre', 'طبيبة سرطانات الدم', '血癌醫師'),
        url: `${site}/robin`,
        image: '/picture.svg',
      },
    ],
    departments: [{name: said('Hematology', 'Hematología', 'أمراض الدم', '血液科'), phone: '555-0120'}],
  },
  'all-community': {
    intro: said('Talk with others.', 'Hable con otras familias.', 'تحدث مع عائلات أخرى.', '與其他家庭交流。'),
    url: 'https://community.hospital.example/',
    items: [{title: 'Evenings on the ward', url: `${site}/evenings`, replies: 11, last: '2026-11-05T11:00:00-06:00'}],
  },
  'all-news': {
    url: `${site}/news`,
    items: [
      {
        title: said('A new family room', 'Una nueva sala familiar', 'غرفة عائلية جديدة', '新的家庭休息室'),
        url: `${site}/news/1`,
        date: '2026-11-05T11:00:00-06:00',
      },
    ],
  },
  'all-products': {
    url: 'https://shop.hospital.example/',
    items: [{title: 'Warm caps', text: said('Soft.', 'Suaves.', 'ناعمة.', '柔軟。'), sponsored: true}],
  },
  'all-policy': {
    endorsement: {text: said('We endorse nothing.', 'No avalamos nada.', 'لا نوصي بشيء.', '我們不背書任何產品。')},
    advertising: {text: 'No advertising.', url: `${site}/ads`},
    donations: {text: said('Thank you.', 'Gracias.', 'شكرًا.', '謝謝。'), url: `${site}/give`},
    copyright: {text: '© Harbor Lane Hospital'},
  },
};

/** Fields that hold no text: addresses, dates, marks. */
const silent = new Set(['lang', 'url', 'image', 'date', 'last', 'replies', 'sponsored', 'year']);

/** Every text of the hospital that a reader of a language must find. */
export const textsIn = (value: Json, code: Code): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object') return [];
  if ('en' in value) return [(value as Record<Code, string>)[code]];
  return Object.entries(value).flatMap(([field, each]) => (silent.has(field) ? [] : textsIn(each as Json, code)));
};

/** Every address that must be a link, telephone numbers as `tel:`. */
export const linksIn = (value: Json): readonly string[] =>
  typeof value === 'object'
    ? Object.entries(value).flatMap(([field, each]) => {
        if (field === 'url') return [each as string];
        return field === 'phone' ? [telephone(each as string)] : linksIn(each as Json);
      })
    : [];

export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
