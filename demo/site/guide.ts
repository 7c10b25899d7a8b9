/** The site for tools that read instead of look: llms.txt, guide.json and the index of the search. */
import {version} from '../../src/version.ts';
import {docs, idOf} from './docs.ts';
import {integrity, languages, strictPolicy} from './publication.ts';
import {kinds, tagPages, type TagPage} from './tag-pages.ts';

const line = ({name, title, description}: TagPage): string =>
  `- [<${name}>](tags/${name}.html): ${title}. ${description}`;

/** As on https://llmstxt.org. */
export const llmsText = (): string => `# all-widgets ${version}

> Patient education on acute lymphocytic leukemia (ALL) as web components for hospital sites, in ${languages.length} languages. No clinician has reviewed the words, and every translation is a draft unless its state says otherwise.

Load \`all-widgets.js\` once as a module, pinned with \`integrity="${integrity['all-widgets.js']!}"\` and \`crossorigin="anonymous"\`, then write tags. Text between the tags is shown until the script has run. Languages: ${languages.map(({code}) => code).join(', ')}. Everything that a tool needs to know is in [guide.json](guide.json) and in [the manifest](dist/custom-elements.json).

${Object.entries(kinds)
  .map(
    ([kind, title]) =>
      `## ${title}\n\n${tagPages
        .filter((tag) => tag.kind === kind)
        .map(line)
        .join('\n')}`,
  )
  .join('\n\n')}

## Documents

${docs.map(({title, path}) => `- [${title}](${path})`).join('\n')}
`;

/** Facts with which a tool can write a correct page. */
export const guide = (): object => ({
  version,
  script: {file: 'all-widgets.js', integrity: integrity['all-widgets.js'], type: 'module', crossorigin: 'anonymous'},
  policy: strictPolicy,
  languages: languages.map(({code, name, english, direction, state}) => ({code, name, english, direction, state})),
  tags: tagPages.map(({name, title, kind, description, when, not, attributes, properties, slots, events, parts}) => ({
    tag: name,
    page: `tags/${name}.html`,
    title,
    kind,
    description,
    when,
    not,
    attributes,
    properties,
    slots,
    events,
    parts: parts.map((part) => part.name),
  })),
  properties: tagPages[0]!.cssProperties,
});

/** One entry a page or heading. */
export interface Found {
  readonly title: string;
  readonly path: string;
  /** The page that it stands on. */
  readonly page: string;
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"})[name]!,
    )
    .trim();

/** Titles and headings of a page of the site. */
export const foundIn = (path: string, html: string): readonly Found[] => {
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  const page = plain(/<h1[^>]*>([^]*?)<\/h1>/.exec(main)?.[1] ?? path);
  const headings = [...main.matchAll(/<h([2-4])[^>]* id="([^"]+)"[^>]*>([^]*?)<\/h\1>/g)].map(
    ([, , id = '', words = '']) => ({title: plain(words), path: `${path}#${id}`, page}),
  );
  return [{title: page, path, page}, ...headings.filter(({title}) => idOf(title))];
};
