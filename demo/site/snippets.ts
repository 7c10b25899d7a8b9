/** Code to copy for a tag, in five ways, with the hashes of this release. */
import {createHash} from 'node:crypto';
import {dataOf, hospital} from './hospital.ts';
import {integrity, publication, render, siteFiles, vendor} from './publication.ts';

export interface Snippet {
  readonly id: 'tag' | 'words-inside' | 'wordpress' | 'bundler' | 'iframe';
  readonly label: string;
  readonly code: string;
  /** Where it goes and how it is pinned. */
  readonly note: string;
  /** Files of dist whose bytes it is bound to. */
  readonly pins: readonly string[];
}

const script = `<script type="module" src="${vendor}all-widgets.js"
  integrity="${integrity['all-widgets.js']!}" crossorigin="anonymous"></script>`;

const fallback = (name: unknown, phone: unknown): string => `<p>${String(name)}: ${String(phone)}</p>`;

/** JSON inside a tag. Without `<`, so that nothing in it can end the script. */
const inlineJson = (data: object): string =>
  `  <script type="application/json">
${JSON.stringify(data, null, 2).replaceAll('<', '\\u003c').replace(/^/gm, '    ')}
  </script>`;

/** Pages of the static site in English, of the invented hospital. */
const pages = await siteFiles(publication, {
  codes: ['en'],
  hospital,
  data: Object.fromEntries(
    Object.keys(publication.elements).flatMap((tag) => {
      const data = dataOf(tag);
      return data ? [[tag, data]] : [];
    }),
  ),
});

/** Path in the static site, and title of that page; undefined where the tag has no page of its own. */
const framed = (tag: string): readonly [path: string, title: string] | undefined => {
  const path = [`en/${tag}.html`, tag.endsWith('-page') ? 'en/index.html' : ''].find((path) => pages.has(path));
  const html = path && pages.get(path);
  if (typeof html !== 'string') return undefined;
  return [path!, /<title>([^<]*)<\/title>/.exec(html)![1]!];
};

const tagSnippet = (tag: string, data: object | undefined): string =>
  [
    script,
    '',
    `<${tag}>`,
    `  ${fallback(hospital['name'], hospital['phone'])}`,
    ...(data ? [inlineJson(data)] : []),
    `</${tag}>`,
  ].join('\n');

/** The block that `render --format inside --bundle` gives, and the hash of the style in it. */
const wordsInside = async (tag: string, data: object | undefined): Promise<readonly [code: string, style: string]> => {
  const code = await render({
    tag,
    lang: 'en',
    hospital,
    ...(data && {data: {[tag]: data}}),
    languageHref: (code) => `/${code}/`,
    format: 'inside',
    bundle: vendor,
  });
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(code)!;
  return [code.trim(), `sha384-${createHash('sha384').update(style).digest('base64')}`];
};

/** @param name Of its module in the package. */
export const snippetsFor = async (tag: string, name: string, className: string): Promise<readonly Snippet[]> => {
  const data = dataOf(tag);
  const page = framed(tag);
  const [inside, style] = await wordsInside(tag, data);
  const frame: readonly Snippet[] = page
    ? [
        {
          id: 'iframe',
          label: 'iframe',
          code: `<iframe src="https://words.harborlane.example/all/${page[0]}" title="${page[1]}"
  lang="en" width="100%" height="480" referrerpolicy="no-referrer"></iframe>
<script src="${vendor}embed.js" integrity="${integrity['embed.js']!}" crossorigin="anonymous"></script>`,
          note: 'For systems that take only a frame. Put the pages of the static site on a server of yours; the script, which you may leave out, makes the frame as high as its words.',
          pins: ['embed.js'],
        },
      ]
    : [];
  return [
    {
      id: 'tag',
      label: 'Tag',
      code: tagSnippet(tag, data),
      note: 'The hash pins the script, and the script holds the hashes of all languages. The line inside the tag is yours: readers see it until the section is ready.',
      pins: ['all-widgets.js'],
    },
    {
      id: 'words-inside',
      label: 'With words inside',
      code: inside,
      note: `The words stand in the page before any script runs, and where scripts are off. A strict policy needs '${style}' in style-src. The command “all-widgets render --format inside” gives the same: render it again after an update.`,
      pins: [/all-[a-z]+\.js/.exec(inside)![0]],
    },
    {
      id: 'wordpress',
      label: 'WordPress',
      code: `[all_widgets tag="${tag}" lang="en"${data ? ` src="/${name}.json"` : ''}]${String(hospital['name'])}: ${String(hospital['phone'])}[/all_widgets]`,
      note: 'With our plugin, which carries the bundle and the words, and loads the bundle by its hash. It has a block for the editor, too.',
      pins: ['all-widgets.js'],
    },
    {
      id: 'bundler',
      label: 'From a bundler',
      code: `import {${className}} from 'all-widgets/elements/${name}.js';

customElements.define('${tag}', ${className});`,
      note: 'Install the packed file, not a name from npm. Your lock file then holds the hash of that file, and each language is a chunk of your own build. Write the tag in your template.',
      pins: [],
    },
    ...frame,
  ];
};
