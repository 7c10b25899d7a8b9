/** For tests: documents of any size that are made to keep a reader's page busy, in every field of every format. */

/** Texts that an expression may read again and again from each of their characters. */
const patterns: readonly string[] = [
  // Colons, digits, letters and spaces, as in dates and numbers.
  ':',
  '1',
  'A',
  ' ',
  ' . ',
  // Brackets, tags and references that stay open.
  '(a',
  '<a',
  '<b>',
  '& ',
  '&eacute;',
  // Numbers of replies, and of extensions.
  '1 posts - ',
  'x 1 ',
  // A letter that becomes eighteen.
  '\ufdfa',
];

/** Writes a document with an entry for each of these texts, which stands in every field of it. */
type Write = (texts: readonly string[]) => string;

const repeated = (count: number, write: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => write(index)).join('');

const each = (texts: readonly string[], write: (text: string) => string): string => texts.map(write).join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const rss = (inside: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${inside}</channel></rss>`;
const atom = (inside: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">${inside}</feed>`;

/** Elements of those names, each with this inside. */
const elements = (names: readonly string[], inside: string): string =>
  each(names, (name) => `<${name}>${inside}</${name.split(' ')[0]}>`);

const rssFields = ['title', 'link', 'guid', 'description', 'pubDate', 'dc:date', 'slash:comments'];
const atomFields = ['title type="html"', 'id', 'published', 'updated', 'thr:total'];
const entryFields = 'title name text url image role address phone by year date last replies'.split(' ');

const fieldsOf = (names: readonly string[], value: unknown): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, value]));
const entriesOf = (names: readonly string[], texts: readonly string[]): readonly unknown[] =>
  texts.map((text) => fieldsOf(names, text));

interface Format {
  readonly tag: string;
  readonly write: Write;
}

/** Data in the format of the JSON in a page. */
const data =
  (...lists: readonly string[]): Write =>
  (texts) =>
    JSON.stringify({
      ...fieldsOf(['lang', 'intro', 'url'], texts.join('').slice(0, 10_000)),
      ...fieldsOf(lists, entriesOf(entryFields, texts)),
    });

const formats: Readonly<Record<string, Format>> = {
  RSS: {
    tag: 'all-community',
    write: (texts) =>
      rss(
        `<language>${escaped(texts.join('').slice(0, 10_000))}</language>${each(texts, (text) => `<item xml:base="${escaped(text)}">${elements(rssFields, escaped(text))}</item>`)}`,
      ),
  },
  'RSS in CDATA': {
    tag: 'all-news',
    write: (texts) => rss(each(texts, (text) => elements(['item'], elements(rssFields, `<![CDATA[${text}]]>`)))),
  },
  'RSS without titles': {
    tag: 'all-news',
    write: (texts) => rss(each(texts, (text) => elements(['item'], elements(['description', 'guid'], escaped(text))))),
  },
  Atom: {
    tag: 'all-community',
    write: (texts) =>
      atom(
        each(
          texts.map(escaped),
          (text) =>
            `<entry xml:base="${text}">${elements(atomFields, text)}<link href="${text}"/><link rel="replies" thr:count="${text}" thr:updated="${text}"/></entry>`,
        ),
      ),
  },
  'Atom without titles': {
    tag: 'all-news',
    write: (texts) =>
      atom(each(texts, (text) => elements(['entry'], elements(['content type="html"', 'id'], escaped(text))))),
  },
  'JSON Feed': {
    tag: 'all-community',
    write: (texts) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        language: texts[0],
        items: entriesOf(['title', 'url', 'external_url', 'id', 'date_published'], texts),
      }),
  },
  'JSON Feed without titles': {
    tag: 'all-news',
    write: (texts) =>
      JSON.stringify({version: 'https://jsonfeed.org/version/1', items: entriesOf(['content_html'], texts)}),
  },
  'posts of WordPress': {
    tag: 'all-news',
    write: (texts) =>
      JSON.stringify(
        texts.map((text) => ({
          ...fieldsOf(['title', 'excerpt'], {rendered: text}),
          ...fieldsOf(['link', 'date', 'date_gmt'], text),
        })),
      ),
  },
  'data of a community': {tag: 'all-community', write: data('items')},
  'data of doctors': {tag: 'all-doctors', write: data('people', 'departments')},
  'data of care': {tag: 'all-care', write: data('locations', 'recognition')},
  'data in two languages': {
    tag: 'all-doctors',
    write: (texts) => JSON.stringify({people: texts.map((text) => ({name: {en: text, es: text}}))}),
  },
};

const structures: Readonly<Record<string, readonly [tag: string, write: (size: number) => string]>> = {
  'many items': ['all-news', (size) => rss('<item/>'.repeat(size / 7))],
  'nested items': ['all-news', (size) => rss('<item>'.repeat(size / 13) + '</item>'.repeat(size / 13))],
  'nested items that stay open': ['all-news', (size) => rss('<item><title>x</title>'.repeat(size / 22))],
  'end tags of others': ['all-news', (size) => rss(`<item>${'<a>'.repeat(size / 8)}${'</b>'.repeat(size / 8)}</item>`)],
  'an item of many elements': ['all-news', (size) => rss(`<item>${'<a/>'.repeat(size / 4)}</item>`)],
  'an item of many titles': ['all-news', (size) => rss(`<item>${'<title/>'.repeat(size / 8)}</item>`)],
  'items of many titles': ['all-news', (size) => rss(`<item>${'<title/>'.repeat(999)}</item>`.repeat(size / 8_005))],
  'entries of many links': [
    'all-news',
    (size) => atom(`<entry>${'<a:link x="1"/>'.repeat(550)}</entry>`.repeat(size / 8_265)),
  ],
  'a title of many elements': ['all-news', (size) => rss(`<item><title>${'a<b/>'.repeat(size / 5)}</title></item>`)],
  'many attributes': ['all-news', (size) => rss(`<item ${repeated(size / 12, (index) => `a${index}="" `)}/>`)],
  'many namespaces': [
    'all-news',
    (size) =>
      rss(`<item ${repeated(size / 40, (index) => `xmlns:a${index}="u" `)}>${'<a1:title/>'.repeat(size / 25)}</item>`),
  ],
  'tags that stay open': ['all-news', (size) => rss('<a<a'.repeat(size / 4))],
  'quotes that stay open': ['all-news', (size) => rss('<a "'.repeat(size / 4))],
  'many comments': ['all-news', (size) => rss('<!---->'.repeat(size / 7))],
  'many instructions': ['all-news', (size) => rss('<?a?>'.repeat(size / 5))],
  'many sections of CDATA': [
    'all-news',
    (size) => rss(`<item><title>${'<![CDATA[]]>'.repeat(size / 12)}</title></item>`),
  ],
  'something before it': ['all-news', (size) => '<rs '.repeat(size / 4) + rss('<item><title>x</title></item>')],
  'an entity of its own, used again and again': [
    'all-news',
    (size) =>
      `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(99)}">]>${rss(`<item><title>${'&a;'.repeat(size / 3)}</title></item>`)}`,
  ],
  'entities that hold each other': [
    'all-news',
    (size) =>
      `<!DOCTYPE rss [<!ENTITY a0 "x">${repeated(size / 60, (index) => `<!ENTITY a${index + 1} "&a${index};&a${index};&a${index};&a${index};">`)}]>${rss('<item><title>&a99;</title></item>')}`,
  ],
  'declarations before it': ['all-news', (size) => '<?xml '.repeat(size / 6) + rss('')],
  'many people': ['all-doctors', (size) => JSON.stringify({people: Array(Math.floor(size / 13)).fill({name: 'x'})})],
  'many texts': ['all-care', (size) => JSON.stringify({offers: Array(Math.floor(size / 4)).fill('x')})],
  'many languages': [
    'all-doctors',
    (size) => {
      const languages = (person: number): string =>
        repeated(
          size / 200 / 16,
          (index) => `${index ? ',' : ''}"aa-${(person * 1_000 + index).toString(36).padStart(6, 'x')}":"x"`,
        );
      return `{"people":[${repeated(200, (person) => `${person ? ',' : ''}{"name":{${languages(person)}}}`)}]}`;
    },
  ],
  'many unknown fields': [
    'all-doctors',
    (size) => `{"people":[{"name":"x",${repeated(size / 11, (index) => `"f${index}":0,`)}"z":0}]}`,
  ],
};

export interface HostileFeed {
  readonly what: string;
  readonly tag: string;
  /** @param size Number of bytes, nearly. */
  readonly write: (size: number) => string;
}

/** A letter may be several bytes. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Every format, with this number of entries, which are full of these texts: of another one in each format, if it is 1. */
const fullOf = (count: number): readonly HostileFeed[] =>
  Object.entries(formats).map(([what, {tag, write}], format) => ({
    what: `${what} of ${count} entries`,
    tag,
    write: (size: number) => {
      const texts = (length: number): readonly string[] =>
        Array.from({length: count}, (_, index) => {
          const pattern = patterns[(count === 1 ? format : index) % patterns.length]!;
          return pattern.repeat(Math.ceil(length / pattern.length));
        });
      // Markup makes a document longer than its texts.
      const [short, long] = [bytesOf(write(texts(100))), bytesOf(write(texts(300)))];
      return write(texts(Math.max(1, Math.floor((size - short) / ((long - short) / 200)))));
    },
  }));

/** Documents that grow by the number of their elements, rather than by their texts. */
const grown: readonly HostileFeed[] = Object.entries(structures).map(([what, [tag, write]]) => ({what, tag, write}));

/** A text of the size of the whole document, in one field. */
const single: readonly HostileFeed[] = [
  ...['title', 'link', 'description', 'pubDate', 'guid'].map((field) => ({
    what: `one text in the ${field} of RSS`,
    tag: 'all-news',
    write: (size: number) => rss(`<item><title>x</title><${field}>${'1:'.repeat(size / 2)}</${field}></item>`),
  })),
  ...['name', 'role', 'url'].map((field) => ({
    what: `one text in the ${field} of a person`,
    tag: 'all-doctors',
    write: (size: number) => JSON.stringify({people: [{name: 'x', [field]: '1:'.repeat(size / 2)}]}),
  })),
];

/** Those with few entries, whose texts are long, and those with as many as are shown. */
export const longFeeds: readonly HostileFeed[] = [...fullOf(1), ...fullOf(patterns.length), ...single, ...grown];
export const fullFeeds: readonly HostileFeed[] = fullOf(200);
