/** The pages that are compared. Head, page heading and page footer are the same; only the way to the sections differs. */
import {formatDay} from '../../src/i18n/format.ts';
import {meaningMarkup, plainFrames, sectionMarkup, type Writing} from './markup.ts';
import {content, drawings, spoken, wordsOf, type PageSection, type Spoken} from './sections.ts';
import {elementPrefixes} from './variants.ts';

const {sections} = content;

/** Files that the pages with our script load. */
export const bundles = {
  tags: 'all-sections.js',
  ahead: 'all-sections.js',
  whole: 'all-widgets.js',
  shadow: 'all-sections.js',
  // Our renderer lists the sources of all sections, and only this bundle has them.
  inside: 'all-widgets.js',
} as const;

/** Parts of the library that the pages need. */
export interface Library {
  /** The hash for `integrity`, by file. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The nine sections from our renderer. */
  readonly prerendered: Readonly<Record<'light' | 'shadow' | 'inside', string>>;
  /** The style of the plain page. */
  readonly plainStyles: string;
  /** `light.css`. */
  readonly lightStyles: string;
}

/**
 * @param styles The sections' style sheet, which goes into every frame: none of the nine then waits for another file.
 * @returns HTML by file. `index.html` is in the language that is measured; `english.html` and `empty.html`, which has no
 *   section, begin in English.
 */
export const pages = (
  styles: string,
  {integrity, prerendered, plainStyles, lightStyles}: Library,
): Readonly<Record<string, string>> => {
  const pinned = (bundle: string): string =>
    `<script type="module" src="${bundle}" integrity="${integrity[bundle]}" crossorigin="anonymous"></script>`;
  const locale = `locales/${spoken.language}.json`;
  const preload = `<link rel="preload" as="fetch" href="${locale}" crossorigin="anonymous">`;
  const own = '<script type="module" src="sections.js"></script>';
  const heads = {bare: own, tags: pinned(bundles.tags), preact: own, react: `${link('style.css')}${own}`};
  const root = '<div id="sections"></div>';
  const bodies = {bare: tags('bare'), tags: tags('all'), preact: tags('preact'), react: root};
  const live = (['bare', 'tags', 'preact', 'react'] as const).flatMap((name) => [
    [`${name}/index.html`, page(heads[name], bodies[name])],
    [`${name}/english.html`, page(heads[name], bodies[name], english)],
    [`${name}/empty.html`, page(heads[name], '', english)],
  ]);
  return {
    'plain/index.html': page(
      `<style>${plainStyles}</style>`,
      sections.map((section) => named(section, sectionMarkup(section, inPlain))).join(''),
    ),
    'light/index.html': page(`<style>${lightStyles}</style>`, prerendered.light),
    'inside/index.html': page('', prerendered.inside),
    'shadow/index.html': page(pinned(bundles.shadow), prerendered.shadow),
    'ahead/index.html': page(`${preload}${pinned(bundles.ahead)}`, tags('all')),
    'whole/index.html': page(pinned(bundles.whole), tags('all')),
    'awesome/index.html': page(`${link('sections.css')}${own}`, root),
    ...Object.fromEntries(live),
    'frames/index.html': page(
      `<style>iframe{border:0;display:block;inline-size:100%}</style><script>${fitFrames}</script>`,
      sections
        .map(({name, title}) => `<iframe data-section="${name}" src="${name}.html" title="${wordsOf(title)}"></iframe>`)
        .join(''),
    ),
    ...Object.fromEntries(
      sections.map((section) => [
        `frames/${section.name}.html`,
        document(
          `<style>body{margin:0}${styles}</style><script>${tellHeight}${openInFrame}</script>`,
          `<main>${sectionMarkup(section, inFrame)}</main>`,
        ),
      ]),
    ),
  };
};

const english = {language: 'en', direction: 'ltr'} as const;

const writing: Writing = {
  content,
  spoken,
  words: wordsOf,
  day: formatDay(content.edition.changed, spoken.language),
  drawings,
};

/** Without a script, nothing opens an explanation: it stands in brackets, as in our plain HTML. */
const inPlain: Writing = {
  ...writing,
  frames: {...plainFrames, term: (inner, _, means) => `${inner}<span class="meaning"> (${means})</span>`},
};

/** Each explanation is there, and hidden. */
const inFrame: Writing = {
  ...writing,
  frames: {
    ...plainFrames,
    term: (...term) => plainFrames.term(...term) + meaningMarkup(term[1], writing).replace('>', ' hidden>'),
  },
};

const named = ({name}: PageSection, html: string): string => `<div data-section="${name}">${html}</div>`;

const tags = (prefix: (typeof elementPrefixes)[keyof typeof elementPrefixes]): string =>
  sections.map(({name}) => `<${prefix}-${name} data-section="${name}"></${prefix}-${name}>`).join('');

const link = (file: string): string => `<link rel="stylesheet" href="${file}">`;

const fitFrames = `addEventListener('message',({source,data})=>{for(const frame of document.querySelectorAll('iframe'))if(frame.contentWindow===source)frame.style.height=data.height+'px'})`;

const tellHeight = `const tell=()=>parent.postMessage({height:document.documentElement.offsetHeight},'*');addEventListener('load',tell);`;

const openInFrame = `addEventListener('click',({target})=>{const term=target.closest('.term');if(!term)return;const note=term.nextElementSibling;term.setAttribute('aria-expanded',String(note.hidden));note.hidden=!note.hidden;tell()})`;

type Language = Pick<Spoken, 'language' | 'direction'>;

const page = (head: string, main: string, language: Language = spoken): string =>
  document(
    `<style>body{margin:1em}[data-section]{margin-block:2em}</style>${head}`,
    `<header><h1>ALL</h1></header><main>${main}</main><footer>555 0100</footer>`,
    language,
  );

const document = (head: string, body: string, {language, direction}: Language = spoken): string =>
  `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>ALL</title>` +
  '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
  `<style>body{font-family:sans-serif}</style>${head}</head><body>${body}</body></html>`;
