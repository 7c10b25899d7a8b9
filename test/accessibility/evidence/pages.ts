/** The pages of a run: one tag at a time, in a container, as a hospital would have it. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {elements} from '../../../src/define.ts';
import {library} from '../../../src/library.ts';
import type * as prerender from '../../../src/prerender/index.ts';
import type * as site from '../../../src/prerender/site.ts';
import {served} from '../served.ts';
import type {State} from './states.ts';

export interface Language {
  readonly code: string;
  readonly direction: string;
}

export const tags = Object.keys(elements) as readonly prerender.Tag[];

/** The tag under which the report counts pages of a static site. */
export const sitePage = 'static site';

export const languages: readonly Language[] = Object.entries(library.catalogue.locales).map(([code, {direction}]) => ({
  code,
  direction,
}));

const built = (file: string): Promise<unknown> => import(pathToFileURL(resolve('dist/modules/prerender', file)).href);
const {lightStyles, publication, render} = (await built('index.js')) as typeof prerender;
const {siteFiles} = (await built('site.js')) as typeof site;

const inline = (json: unknown, attribute = ''): string =>
  `<script type="application/json"${attribute}>${JSON.stringify(json)}</script>`;

const given: Readonly<Record<string, unknown>> = served.data;
const tagWith = (tag: string): string => `<${tag}>${tag in given ? inline(given[tag]) : ''}</${tag}>`;

const page = tags.at(-1)!;

/** Markup of a tag for the script. The whole page has every section inside. */
const liveMarkup = (tag: string): string =>
  tag === page ? `<${page}>${tags.slice(1, -1).map(tagWith).join('')}</${page}>` : tagWith(tag);

/** Markup of a tag in a state. */
export const markupOf = (tag: prerender.Tag, {from}: State, lang: string): Promise<string> | string =>
  from === 'script' || from === 'site' ? liveMarkup(tag) : render({tag, lang, format: from, ...served});

/**
 * The page around the container.
 * @param body Markup around it; `{ours}` stands for the container.
 */
export const pageAround = (
  {from, style = ''}: State,
  {code, direction}: Language,
  body = '{ours}',
): string => `<!doctype html>
<html lang="${code}" dir="${direction}"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>${from === 'light' ? lightStyles() : ''}</style><style>${style}</style>
${from === 'script' ? `${inline(served.hospital, ' data-all-hospital')}<script type="module" src="/dist/all-widgets.js"></script>` : ''}
</head><body><main><h1>A hospital</h1>${body.replace('{ours}', '<div id="ours"></div>')}</main></body></html>`;

/** The static site in every language. It takes seconds, so only a run over its pages makes it. */
let made: ReturnType<typeof siteFiles> | undefined;
const files = (): ReturnType<typeof siteFiles> =>
  (made ??= siteFiles(publication, {
    format: 'light',
    hospital: served.hospital,
    codes: languages.map(({code}) => code),
  }));

/** The first page of a static site in a language, with its style sheet inside. */
export const sitePageIn = async (code: string): Promise<string> => {
  const text = async (name: string): Promise<string> => {
    const file = (await files()).get(name);
    return file instanceof URL ? readFileSync(file, 'utf8') : String(file);
  };
  const css = await text('site.css');
  return (
    (await text(`${code}/index.html`))
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`)
      .replace(/<script src="[^"]*frame.js"[^>]*><\/script>/, '')
      // Or the browser asks for /favicon.ico.
      .replace('</head>', '<link rel="icon" href="data:,"></head>')
      .replace('<body>', '<body id="ours">')
  );
};
