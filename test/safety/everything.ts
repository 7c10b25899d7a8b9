/** For tests: a page with every tag, with every attribute, and with every kind of data. */
import {isSweep} from '../browser/pages.ts';
import {given, markup} from '../content/hospital.ts';
import {jsonFeed, rss, given as feedOf} from '../feeds/feed.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string}[];
    }[];
  }[];
}

const {modules} = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;

/** Tag → names of its attributes, from the manifest. */
export const attributesOf: ReadonlyMap<string, readonly string[]> = new Map(
  modules.flatMap(({declarations}) =>
    declarations.flatMap(({tagName, attributes}) =>
      tagName ? [[tagName, attributes!.map(({name}) => name)] as const] : [],
    ),
  ),
);
export const tags: readonly string[] = [...attributesOf.keys()];

/** A value for each attribute that needs one; any other is a mark. `src` takes each of `feeds`. */
const values: Readonly<Record<string, string>> = {
  'heading-level': '3',
  hide: 'causes.lead symptoms.gums',
  href: 'https://www.hospital.example/list',
  limit: '3',
  'time-zone': 'America/Chicago',
  for: 'elsewhere',
  layout: 'contents',
};

/** HTML in a feed that would load, run or style something. */
const hostile =
  '<p style="color:red" onclick="hurt()">Hours</p><img src="/nowhere.png" onerror="hurt()"><style>*{color:red}</style><script>hurt()</script><svg onload="hurt()"></svg><iframe srcdoc="<script>hurt()</script>"></iframe>';

export const feeds: readonly string[] = [
  'news.json',
  'news.es.json',
  'news.wordpress.xml',
  'community.atom.xml',
  'community.discourse.xml',
]
  .map((file) => `/demo/feeds/${file}`)
  .concat(
    feedOf(rss(`<item><title><![CDATA[${hostile}]]></title><link>https://www.hospital.example/1</link></item>`)),
    feedOf(jsonFeed({id: '1', content_html: hostile, url: 'https://www.hospital.example/2'})),
    feedOf(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html"><![CDATA[${hostile}]]></title></entry></feed>`,
    ),
    feedOf(JSON.stringify({items: [{title: hostile}]}), {type: 'application/json'}),
  );

const reads = (tag: string): boolean => attributesOf.get(tag)!.includes('src');

const attributes = (tag: string): string =>
  attributesOf
    .get(tag)!
    .filter((name) => name !== 'lang' && name !== 'src')
    .map((name) => (name in values ? `${name}="${values[name]!}"` : name))
    .join(' ');

/** Every tag with all of its attributes; sections of the hospital with data inside. */
export const everyTag = tags
  .map((tag) => markup(tag, given[tag] ?? {}, attributes(tag)).replace('<p>Call us.</p>', ''))
  .join('');

const lists = tags.filter((tag) => reads(tag) && 'items' in given[tag]!);

/**
 * Every section that reads an address, with its own data there, and every feed in a section with a list of items, in
 * each such section by turns; in `npm run sweep` in all of them.
 */
export const everyFeed = tags
  .filter(reads)
  .flatMap((tag) =>
    [
      feedOf(JSON.stringify(given[tag]), {type: 'application/json'}),
      ...feeds.filter((_, at) => lists.includes(tag) && (isSweep || lists[at % lists.length] === tag)),
    ].map((src) => `<${tag} src="${src.replaceAll('&', '&amp;')}" ${attributes(tag)}></${tag}>`),
  )
  .join('');

/** A profile with every field. */
export const profile = {
  lang: 'en',
  name: {en: 'Harbor Lane', es: 'Harbor Lane (es)'},
  url: 'https://www.hospital.example/',
  phone: '555-0100',
  appointment: 'https://www.hospital.example/appointment',
  emergency: '911',
  careLine: '555-0199',
  fever: {once: {celsius: 38.3, fahrenheit: 101}, lasting: {celsius: 38, fahrenheit: 100.4, minutes: 60}},
  offerEnglish: true,
  reviewed: {by: 'The leukemia team', on: '2026-10-01', next: '2999-10-01'},
  timeZone: 'America/Chicago',
  offers: ['A nurse who knows you'],
  locations: [{name: 'Main building', url: 'https://www.hospital.example/main'}],
  recognition: [{text: 'A friendly place', by: 'Friends', year: '2024-2025', url: 'https://friendly.example/'}],
};

export const profileScript = `<script type="application/json" data-all-hospital>${JSON.stringify(profile)}</script>`;
