/** The site, for Eleventy: pages from templates, documents from markdown, files that are copied as they are. */
import {globSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {leukemia as condition} from '../../src/conditions/leukemia/index.ts';
import {version} from '../../src/version.ts';
import {docs, pictures, type Doc} from './docs.ts';
import {amend, type MarkdownIt} from './markdown.ts';
import {kinds, tagPages} from './tag-pages.ts';
import {houseOf, liveTags} from './home.ts';
import {integrity, languages, sitePolicy, sizes, strictPolicy, vendor} from './publication.ts';
import {builderCopies, builderMain} from './builder.ts';
import {banner} from './withdrawn.ts';

/** The parts of Eleventy's configuration that are used here: https://www.11ty.dev/docs/config/. */
interface Config {
  setUseGitIgnore(isUsed: boolean): void;
  setIncludesDirectory(folder: string): void;
  addGlobalData(name: string, value: unknown): void;
  addFilter(name: string, filter: (this: {readonly page: {readonly url: string}}, value: never) => unknown): void;
  addTemplate(path: string, text: string, data: object): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
  amendLibrary(name: 'md', change: (library: MarkdownIt) => void): void;
}

/** Address of a page or file of the site, from the page that links it: the site works below any path, and from a disk. */
function to(this: {readonly page: {readonly url: string}}, path: string): string {
  const [file = '', fragment] = path.split('#');
  const from = posix.dirname(this.page.url.replace(/\/$/, '/index.html'));
  return posix.relative(from, `/${file}`) + (fragment === undefined ? '' : `#${fragment}`);
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A sentence of the notes as HTML: names in backticks are code, and tags are links to their pages. */
function code(this: {readonly page: {readonly url: string}}, text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => entities[character]!)
    .replace(/`([^`]+)`/g, (_, name: string) =>
      tagPages.some((tag) => tag.name === name)
        ? `<a href="${to.call(this, `tags/${name}.html`)}"><code>&lt;${name}&gt;</code></a>`
        : `<code>${name}</code>`,
    );
}

/** The part of a document above its second heading. */
const introOf = (file: string): Doc => {
  const doc = docs.find((doc) => doc.file === file)!;
  return {...doc, text: doc.text.split(/^## /m)[0]!};
};

const houses = await Promise.all(
  [...readFileSync('demo/site/assets/houses.css', 'utf8').matchAll(/^\.(\w+) (\{[^}]*\})/gm)].map(
    ([, name = '', rules = ''], index) => houseOf(name, rules, index),
  ),
);

/** The pages of the invented hospital: each shows one situation. */
const situations = globSync('demo/*.html')
  .sort()
  .map((path) => ({
    file: path.replace(/^demo./, ''),
    title: /<title>([^<]*)<\/title>/.exec(readFileSync(path, 'utf8'))?.[1] ?? path,
  }));

const data = {
  banner,
  houses,
  situations,
  version,
  integrity,
  sizes,
  languages,
  strictPolicy,
  sitePolicy,
  vendor,
  kinds,
  tags: tagPages,
  live: liveTags,
  docs,
  condition: {title: condition.title.text, edition: condition.edition},
  properties: tagPages[0]!.cssProperties,
  hasAccessibility: docs.some(({file}) => file.startsWith('docs/accessibility/')),
  builder: builderMain,
};

/** Files of dist that pages load, and those for tools. */
const released = ['all-widgets.js', 'all-sections.js', 'light.css', 'frame.js', 'embed.js', 'pictures.json', 'locales'];
const forTools = ['integrity.json', 'hospital.schema.json', 'custom-elements.json'];

export default (config: Config): void => {
  config.setUseGitIgnore(false);
  config.setIncludesDirectory('../layouts');
  for (const [name, value] of Object.entries(data)) config.addGlobalData(name, value);
  config.addFilter('to', to as never);
  config.addFilter('code', code as never);
  config.addFilter('bytes', ((bytes: number) => `${(bytes / 1000).toFixed(1)} kB`) as never);
  config.amendLibrary('md', amend);
  for (const doc of docs)
    config.addTemplate(`documents/${doc.file}`, doc.text, {
      layout: 'document.njk',
      permalink: doc.path,
      title: doc.title,
      templateEngineOverride: 'md',
      doc,
    });
  for (const [file, path, title] of [['docs/medical-review.md', 'clinicians.html', 'For clinicians']] as const)
    config.addTemplate(`intro/${file}`, introOf(file).text, {
      layout: 'clinicians.njk',
      permalink: path,
      title,
      templateEngineOverride: 'md',
      doc: {...introOf(file), path},
    });
  config.addPassthroughCopy({
    'demo/site/assets': 'assets',
    ...Object.fromEntries([...released, ...forTools].map((file) => [`dist/${file}`, `dist/${file}`])),
    ...Object.fromEntries(pictures.map((file) => [file, file])),
    ...Object.fromEntries(
      [...globSync('demo/*.{html,css,js}'), 'demo/feeds', 'demo/people', 'demo/translate'].map((file) => [file, file]),
    ),
    ...builderCopies,
  });
};
