/** An .xlf file of ours in the shapes that translation tools give it when they save it. */

export interface Shape {
  readonly what: string;
  readonly change: (text: string) => string | Uint8Array;
}

/** Each unit in another way. */
const eachUnit = (
  text: string,
  change: (unit: {
    readonly id: string;
    readonly inner: string;
    readonly number: number;
    readonly whole: string;
  }) => string,
): string => {
  let number = 0;
  return text.replace(/<trans-unit id="([^"]*)"[^>]*>([^]*?)<\/trans-unit>/g, (whole, id: string, inner: string) =>
    change({id, inner, number: ++number, whole}),
  );
};

/** Sentences in `<mrk>`s, with a `<seg-source>` before them. */
const segmented = (text: string, gap = ' '): string =>
  text.replace(/<source>(.*)<\/source>\n( *)<target([^>]*)>(.*)<\/target>/g, (_, source, space, attributes, target) => {
    const marks = (words: string, between: string) =>
      words
        .split(/(?<=[.?!]) (?=[\p{L}¿¡])/u)
        .map((sentence, at) => `<mrk mtype="seg" mid="${at}">${sentence}</mrk>`)
        .join(between);
    const same = source.split(/(?<=[.?!]) (?=[\p{L}¿¡])/u).length === target.split(/(?<=[.?!]) (?=[\p{L}¿¡])/u).length;
    const before = same ? marks(source, ' ') : `<mrk mtype="seg" mid="0">${source}</mrk>`;
    const after = same ? marks(target, gap) : `<mrk mtype="seg" mid="0">${target}</mrk>`;
    return `<source>${source}</source>\n${space}<seg-source>${before}</seg-source>\n${space}<target${attributes}>${after}</target>`;
  });

const renumbered = (text: string): string =>
  eachUnit(text, ({id, inner, number}) => `<trans-unit id="${number}" resname="${id}">${inner}</trans-unit>`);

/** A unit for each sentence, as filters for plain text write it; messages of one sentence keep their unit. */
const cut = (text: string, idOf: (id: string, at: number) => string): string =>
  eachUnit(text, ({id, whole}) => {
    const [source, target] = ['source', 'target'].map((name) =>
      new RegExp(`<${name}[^>]*>(.*)</${name}>`).exec(whole)![1]!.split(/(?<=[.?!]) (?=[\p{L}¿¡])/u),
    ) as [string[], string[]];
    if (source.length < 2 || source.length !== target.length) return whole;
    return source
      .map(
        (sentence, at) =>
          `<trans-unit id="${idOf(id, at)}"><source>${sentence}</source><target>${target[at]}</target></trans-unit>`,
      )
      .join('\n');
  });

/** The language with its likely region, as tools name it: `es-ES` for `es`, `zh-CN` for `zh-Hans`. */
const withRegion = (text: string, change = (tag: string): string => tag): string =>
  text.replace(/target-language="([^"]*)"/, (_, tag: string) => {
    const {language, region} = new Intl.Locale(tag === 'es' ? 'es-ES' : tag).maximize();
    return `target-language="${change(`${language}-${region!}`)}"`;
  });

/** Segments that touch, each in a `<g>`, as tools write that keep the format of each sentence. */
const formatted = (text: string): string =>
  segmented(text, '')
    .replaceAll('<mrk ', '<g id="1"><mrk ')
    .replaceAll('</mrk>', '</mrk></g>')
    .replace(/<seg-source>.*<\/seg-source>/g, (words) => words.replaceAll(/<\/?g\b[^>]*>/g, ''));

/** No word is lost, and the file is again as it was. */
export const kept: readonly Shape[] = [
  {
    what: 'Okapi writes: numbered units with resname, segments and a region',
    change: (text) =>
      withRegion(renumbered(segmented(text))).replaceAll('<trans-unit ', '<trans-unit xml:space="preserve" '),
  },
  {
    what: 'Trados writes: a group around each unit, its own elements, segments that touch and a byte order mark',
    change: (text) =>
      `\uFEFF${eachUnit(
        segmented(text, ''),
        ({id, inner, number}) =>
          `<group><sdl:cxts><sdl:cxt id="${number}"/></sdl:cxts><trans-unit id="t${number}" resname="${id}">${inner}<sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs></trans-unit></group>`,
      )
        .replace('<xliff ', '<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" ')
        .replace('<header>', '<header><sdl:ref-files/>')}`,
  },
  {
    what: 'memoQ writes: its own attributes and elements, contexts, its ids, line ends of Windows and a region',
    change: (text) =>
      withRegion(
        eachUnit(
          text,
          ({id, inner, number}) =>
            `<trans-unit id="${number}" mq:status="ManuallyConfirmed"><context-group><context context-type="x-mmq-context">${id}</context></context-group>${inner}<mq:minorversions/></trans-unit>`,
        ),
        (tag) => tag.toLowerCase(),
      )
        .replace('<xliff ', '<xliff xmlns:mq="MQXliff" ')
        .replaceAll('\n', '\r\n'),
  },
  {
    what: 'Phrase writes: nested groups, other translations, its own attributes and notes renamed',
    change: (text) =>
      eachUnit(
        text.replaceAll('<note from="lit-localize">', '<note from="developer" annotates="source">'),
        ({id, inner, number}) =>
          `<group id="${number}"><group id="g${number}"><trans-unit id="h:${number}" resname="${id}" m:score="1.0">${inner.replace('</target>', '</target><alt-trans origin="machine-trans"><target>Otra</target></alt-trans>')}</trans-unit></group></group>`,
      ).replace('<xliff ', '<xliff xmlns:m="http://www.memsource.com/mxlf/2.0" '),
  },
  {
    what: 'a tool writes that keeps our id in the group around each unit',
    change: (text) =>
      eachUnit(
        text,
        ({id, inner, number}) => `<group resname="${id}"><trans-unit id="${number}">${inner}</trans-unit></group>`,
      ),
  },
  {
    what: 'Crowdin writes: numbered units with resname, approved, states of its own and notes without a name',
    change: (text) =>
      withRegion(renumbered(text), (tag) => (tag.startsWith('zh') ? tag : tag.split('-')[0]!.toUpperCase()))
        .replaceAll(' resname=', ' approved="no" resname=')
        .replaceAll('<note from="lit-localize">', '<note>')
        .replaceAll('state="needs-review-translation"', 'state="x-needs-proofreading"'),
  },
  {
    what: 'Weblate writes: prefixes, CDATA and another order',
    change: (text) =>
      text
        .replace(/(<trans-unit [^]*<\/trans-unit>\n)/, (units) =>
          units
            .split(/(?<=<\/trans-unit>\n)/)
            .reverse()
            .join(''),
        )
        .replace(/<target([^>]*)>([^<&]*)<\/target>/g, '<target$1 xml:lang="es"><![CDATA[$2]]></target>')
        .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x='),
  },
  {
    what: 'a tool writes that names a document type, its version and its own source language',
    change: (text) =>
      renumbered(text)
        .replace(
          '\n',
          '\n<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://www.oasis-open.org/committees/xliff/documents/xliff.dtd">\n',
        )
        .replace('<xliff version="1.2"', '<xliff version="1.1"')
        .replace('source-language="en"', 'source-language="en-US" xml:space="preserve"'),
  },
  {what: 'a tool writes that puts each sentence into a <g>', change: formatted},
  {
    what: 'a tool writes with a comment between segments',
    change: (text) => segmented(text, '<!-- 100 % -->'),
  },
  {
    what: 'a tool writes that has a name of its own for segments',
    change: (text) => segmented(text, '').replaceAll('mtype="seg"', 'mtype="x-seg"'),
  },
  {
    what: 'a tool writes that gives segments a number and no name',
    change: (text) => segmented(text, '').replaceAll(' mtype="seg"', ''),
  },
  {what: 'a tool writes that takes letters apart', change: (text) => text.normalize('NFD')},
  {
    what: 'a tool writes that makes quotation marks of the English straight',
    change: (text) =>
      text.replace(/<source>.*<\/source>/g, (words) => words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')),
  },
  {
    what: 'a tool writes that gives characters of the English names, and writes these twice',
    change: (text) =>
      text.replace(/<source>.*<\/source>/g, (words) =>
        words.replaceAll('’', '&amp;amp;rsquo;').replaceAll('“', '&amp;ldquo;').replaceAll('”', '&amp;rdquo;'),
      ),
  },
  {
    what: 'a tool writes that marks its own English with invisible characters and entities written twice',
    change: (text) =>
      text.replace(
        /<source>(.*)<\/source>/g,
        (_, words: string) => `<source>\u200B${words.replaceAll("'", '&amp;#39;')}\u00AD</source>`,
      ),
  },
];

/** Refused in one sentence, and nothing is written. */
export const refused: readonly (Shape & {readonly sentence: RegExp})[] = [
  {
    what: 'numbers for ids, and ours nowhere',
    change: (text) => renumbered(text).replaceAll(/ resname="[^"]*"/g, ''),
    sentence:
      /:\d+ has units whose ids are mostly no messages, such as "1"; let your tool keep our ids, or write them as resname and run "npm run locales"\.$/,
  },
  {
    what: 'numbers for ids, and inline codes',
    change: (text) =>
      renumbered(text)
        .replaceAll(/ resname="[^"]*"/g, '')
        .replace('</target>', '<x id="1"/></target>'),
    sentence: /:\d+ has units whose ids are mostly no messages, such as "2";/,
  },
  {
    what: 'names that are no messages in resname, too',
    change: (text) => renumbered(text).replaceAll(/ resname="/g, ' resname="x-'),
    sentence: /:\d+ has units whose ids are mostly no messages, such as "1";/,
  },
  {
    what: 'an empty unit for each message, and the words under other ids',
    change: (text) =>
      eachUnit(
        text,
        ({id, inner, whole, number}) =>
          whole.replace(`id="${id}"`, `id="${number}"`) +
          `<trans-unit id="${id}">${inner.replace(/<target.*<\/target>/, '')}</trans-unit>`,
      ),
    sentence: /:\d+ has units whose ids are mostly no messages, such as "1";/,
  },
  {
    what: 'one unit with another id',
    change: (text) => text.replace('id="causes.start"', 'id="causes.start_2"'),
    sentence:
      /:\d+ "causes\.start" is missing, and its English and a translation are in the unit "causes\.start_2"; restore the ids\.$/,
  },
  {
    what: 'a third of the units with other ids',
    change: (text) =>
      eachUnit(text, ({id, whole, number}) => (number % 3 ? whole : whole.replace(`id="${id}"`, `id="${number}"`))),
    sentence:
      /:\d+ "[\w.-]+" is missing, and its English and a translation are in the unit "3", and so it is with \d+ units; restore the ids\.$/,
  },
  {
    what: 'a unit for each sentence, all with the same resname',
    change: (text) =>
      eachUnit(renumbered(text), ({whole, number}) => whole + whole.replace(`id="${number}"`, `id="${number}b"`)),
    sentence: /:\d+ "[\w.-]+" is there twice \(\d+ units have such\); keep one of the two\.$/,
  },
  {
    what: 'a unit for each sentence, with a number behind our id',
    change: (text) => cut(text, (id, at) => `${id}_${at + 1}`),
    sentence:
      /:\d+ "[\w.-]+" is cut into pieces, of which one is the unit "[\w.-]+_1", and so it is with \d+ units; let your tool write one unit for each message\.$/,
  },
  {
    what: 'a unit for each sentence, and our id only in the first',
    change: (text) => cut(text, (id, at) => (at ? `${id}-${at}` : id)),
    sentence:
      /:\d+ "[\w.-]+" is cut into pieces, of which one is the unit "[\w.-]+-1", and so it is with \d+ units; let/,
  },
  {
    what: 'a unit for each sentence, with ids of their own',
    change: (text) => cut(text, (id, at) => `${id.replaceAll('.', '/')}/${at}`),
    sentence: /:\d+ "[\w.-]+" is cut into pieces, of which one is the unit "[\w/-]+", and so it is with \d+ units; let/,
  },
  {
    what: 'a segment without words',
    change: (text) =>
      text.replace(
        /<source>(.*)<\/source>\n *<target([^>]*)>(.*)<\/target>/,
        '<source>$1</source><seg-source><mrk mtype="seg" mid="1">What</mrk> <mrk mtype="seg" mid="2">causes acute lymphocytic leukemia (ALL)?</mrk></seg-source><target$2><mrk mtype="seg" mid="1">$3</mrk> <mrk mtype="seg" mid="2"/></target>',
      ),
    sentence:
      /:\d+ "causes\.title" has no words in its <target> for "causes acute lymphocytic leukemia \(ALL\)\?"; translate it, or join the segments\.$/,
  },
  ...(
    [
      ['only in other translations', '', ''],
      ['only in other translations, beside empty targets', '<target/>', ''],
      ['only in translations of before', '<target state="new"></target>', ' alttranstype="previous-version"'],
    ] as const
  ).map(([what, target, type]) => ({
    what: `its words ${what}`,
    change: (text: string) =>
      text.replace(/<target[^>]*>(.*)<\/target>/g, `${target}<alt-trans${type}><target>$1</target></alt-trans>`),
    sentence:
      /:\d+ "causes\.title" has a translation only in <alt-trans> \(\d+ units have such\); let your tool write it into <target>\.$/,
  })),
  {
    what: 'English in the targets, and its words in other translations',
    change: (text) =>
      text.replace(
        /<source>(.*)<\/source>\n *<target[^>]*>(.*)<\/target>/g,
        '<source>$1</source><target state="new">$1</target><alt-trans><target>$2</target></alt-trans>',
      ),
    sentence: /:\d+ "causes\.title" has a translation only in <alt-trans> \(\d+ units have such\);/,
  },
  {
    what: 'ids that are shifted by one unit',
    change: (text) => {
      const ids = [...text.matchAll(/<trans-unit id="([^"]*)"/g)].map(([, id]) => id!);
      return eachUnit(text, ({id, whole, number}) => whole.replace(`id="${id}"`, `id="${ids[number % ids.length]}"`));
    },
    sentence:
      /:\d+ "[\w.-]+" has the English of "[\w.-]+", and so it is with \d+ units; let your tool keep ids and words together\.$/,
  },
  {
    what: 'source and target swapped',
    change: (text) =>
      text.replace(/<source>(.*)<\/source>(\s*<target[^>]*>)(.*)<\/target>/g, '<source>$3</source>$2$1</target>'),
    sentence:
      /:\d+ "[\w.-]+" has the English in its <target> and other words in its <source>, and so it is with \d+ units; swap them\.$/,
  },
  {
    what: 'tracked changes',
    change: (text) => text.replace(/(<target[^>]*>)(.*)(<\/target>)/, '$1$2 <mrk mtype="x-sdl-deleted">viejo</mrk>$3'),
    sentence:
      /:\d+ "causes\.title" has deleted words in its <target>, as tracked changes; accept the changes in your tool\.$/,
  },
  {
    what: 'inline codes in every unit',
    change: (text) => text.replaceAll('</target>', '<x id="1"/></target>'),
    sentence: /:\d+ "causes\.title" has <x> in its <target> \(\d+ units have such\); messages are plain text only\.$/,
  },
  {
    what: 'a <file> for each section',
    change: (text) => text.replace(/(?=<trans-unit id="diagnosis)/, '</body></file><file target-language="es"><body>'),
    sentence: /:\d+ has 2 <file> elements; keep one, with all units in its <body>\.$/,
  },
  {
    what: 'UTF-16',
    change: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    sentence: /:1 is not in UTF-8; let your tool save it in UTF-8\.$/,
  },
  {
    what: 'UTF-16 without a byte order mark',
    change: (text) => Buffer.from(text.replace(/[^\0-~]/g, ''), 'utf16le'),
    sentence: /:1 is not in UTF-8; let your tool save it in UTF-8\.$/,
  },
  {
    what: 'the language of another region and script',
    change: (text) => withRegion(text, () => 'zh-TW'),
    sentence: /:\d+ has target-language="zh-TW"; it must be "es", like the name of the file\.$/,
  },
];
