/** For tests: plausible data for each of the hospital’s sections, and helpers that read the rendered text. */
import type {HospitalSection} from '../../src/elements/hospital-section.ts';
import {fetchLocale, loadBundle, place, sampleCodes, sectionOf} from '../browser/pages.ts';
import {english} from './sections.ts';

export const {locales} = await loadBundle();
export const codes = sampleCodes;
export const messages = Object.fromEntries(
  await Promise.all(
    codes.map(async (code) => [code, code === 'en' ? {} : (await fetchLocale(code)).messages] as const),
  ),
);

export type Section = HTMLElement & Pick<HospitalSection, 'updateComplete' | 'data' | 'hospital'>;
export type Json = string | number | boolean | readonly Json[] | {readonly [field: string]: Json};
type Data = Readonly<Record<string, Json>>;

/** A text in every language, different in each. */
const said = (english: string, spanish: string, arabic: string): Json => ({en: english, es: spanish, ar: arabic});

/** Tag → plausible data. */
export const given: Readonly<Record<string, Data>> = {
  'all-care': {
    lang: 'en',
    intro: said('We care for your whole family.', 'Cuidamos a toda su familia.', 'نعتني بعائلتك كلها.'),
    url: 'https://www.hospital.example/care',
    offers: [said('A nurse who knows you', 'Una enfermera que le conoce', 'ممرضة تعرفك'), 'School lessons'],
    locations: [
      {
        name: said('Main building', 'Edificio principal', 'المبنى الرئيسي'),
        address: '1 Harbor Lane, Springfield',
        phone: '+1 555-0100',
        url: 'https://www.hospital.example/main',
      },
      {name: 'Garden clinic', text: said('For day visits', 'Para visitas de un día', 'لزيارات اليوم الواحد')},
    ],
    recognition: [
      {
        text: said('A friendly place for children', 'Un lugar amable para los niños', 'مكان ودود للأطفال'),
        by: 'Society of Friendly Places',
        year: 2025,
        url: 'https://friendly.example/2025',
      },
    ],
  },
  'all-doctors': {
    people: [
      {
        name: 'Robin Example',
        role: said('Doctor for blood cancers', 'Especialista en cánceres de la sangre', 'طبيبة سرطانات الدم'),
        text: said('Speaks with children first.', 'Habla primero con los niños.', 'تتحدث مع الأطفال أولًا.'),
        image: '/demo/people/robin.svg',
        url: 'https://www.hospital.example/robin',
        phone: '555-0101',
      },
      {name: 'Sam Example', role: 'Nurse', image: '/demo/people/sam.svg'},
    ],
    departments: [
      {
        name: said('Blood and cancer', 'Sangre y cáncer', 'الدم والسرطان'),
        url: 'https://www.hospital.example/blood',
      },
    ],
  },
  'all-community': {
    intro: said('Talk with other families.', 'Hable con otras familias.', 'تحدث مع عائلات أخرى.'),
    url: 'https://community.hospital.example/',
    items: [
      {
        title: said('Evenings on the ward', 'Las tardes en la planta', 'الأمسيات في الجناح'),
        url: 'https://community.hospital.example/1',
        replies: 11,
        last: '2026-11-05T11:00:00-06:00',
      },
      {title: 'What to pack', replies: 0, date: '2026-10-01'},
    ],
  },
  'all-news': {
    url: 'https://www.hospital.example/news',
    items: [
      {
        title: said('A new family room', 'Una nueva sala familiar', 'غرفة عائلية جديدة'),
        text: said('With a long table.', 'Con una mesa larga.', 'بطاولة طويلة.'),
        url: 'https://www.hospital.example/news/1',
        date: '2026-11-05T11:00:00-06:00',
      },
      {title: 'Winter hours', date: '2026-10-01'},
    ],
  },
  'all-products': {
    url: 'https://shop.hospital.example/',
    items: [
      {
        title: said('A book for brothers', 'Un libro para hermanos', 'كتاب للإخوة'),
        text: said('With many pictures.', 'Con muchas imágenes.', 'بصور كثيرة.'),
        by: 'Harbor Press',
        url: 'https://shop.hospital.example/1',
        image: '/demo/people/sam.svg',
      },
      {title: 'Warm caps', sponsored: true, by: 'Cap Company'},
    ],
  },
  'all-policy': {
    endorsement: {text: said('We endorse nothing.', 'No avalamos nada.', 'لا نوصي بشيء.')},
    advertising: {text: 'No advertising.', url: 'https://www.hospital.example/ads'},
    donations: {text: said('Thank you for gifts.', 'Gracias por sus donativos.', 'شكرًا على التبرعات.')},
    copyright: {text: '© Harbor Lane Hospital'},
  },
};

export const script = (data: unknown): string =>
  `<script type="application/json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
export const markup = (tag: string, data: unknown, attributes = ''): string =>
  `<${tag} ${attributes}>${script(data)}<p>Call us.</p></${tag}>`;

/** Every text of the data that readers of a language see: no addresses, dates or booleans. */
export const wordsOf = (value: Json, code: string): readonly string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return [];
  if (Array.isArray(value)) return value.flatMap((each: Json) => wordsOf(each, code));
  const fields = value as Data;
  if ('en' in fields) return [fields[code] as string];
  const silent = ['lang', 'url', 'image', 'date', 'last', 'replies'];
  return Object.entries(fields).flatMap(([field, each]) => (silent.includes(field) ? [] : wordsOf(each, code)));
};

export const addressesIn = (value: Json): readonly string[] =>
  typeof value === 'object'
    ? Object.entries(value as Data).flatMap(([field, each]) => (field === 'url' ? [each as string] : addressesIn(each)))
    : [];

/** One of our messages in a language. */
export const ours = (id: string, code: string): string => messages[code]![id] ?? english[id]!;

export const itemsOf = (element: Element): readonly string[] =>
  [...sectionOf(element).querySelectorAll('li')].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

/** Places a section with its data, and waits for its text. */
export const placeWith = async (tag: string, data: unknown, attributes = ''): Promise<Section> =>
  (await place(markup(tag, data, attributes))) as Element as Section;
