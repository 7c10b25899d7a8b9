/** The pages that are compared. Head, page heading and page footer are the same; only the way to the sections differs. */
import {edition} from '../../src/content/edition.ts';
import {formatDay} from '../../src/i18n/format.ts';
import {sectionMarkup, type Writing} from './markup.ts';
import {content, spoken, type PageSection} from './sections.ts';

const {language, direction} = spoken;
const {sections} = content;

/** What the pages with our script load. */
export const bundles = {tags: 'all-sections.js', whole: 'all-widgets.js', shadow: 'all-sections.js'} as const;

/**
 * @param styles The sections' style sheet, which goes into every frame: none of the nine then waits for another file.
 * @param integrity What our README pins a bundle with, by its file.
 * @param prerendered What our renderer makes of the nine sections.
 * @returns HTML by file.
 */
export const pages = (
  styles: string,
  integrity: Readonly<Record<string, string>>,
  prerendered: Readonly<Record<'light' | 'shadow', string>>,
): Readonly<Record<string, string>> => {
  const script = (bundle: string): string =>
    `<script type="module" src="${bundle}" integrity="${integrity[bundle]}" crossorigin="anonymous"></script>`;
  const link = '<link rel="stylesheet" href="style.css">';
  return {
    'plain/index.html': page(link, sections.map(markup).join('')),
    'react/index.html': page(`${link}<script type="module" src="widget.js"></script>`, '<div id="widget"></div>'),
    'bare/index.html': page('<script type="module" src="sections.js"></script>', tags('bare')),
    'light/index.html': page('<link rel="stylesheet" href="light.css">', prerendered.light),
    'shadow/index.html': page(script('all-sections.js'), prerendered.shadow),
    'tags/index.html': page(script('all-sections.js'), tags('all')),
    'whole/index.html': page(script('all-widgets.js'), tags('all')),
    'frames/index.html': page(
      `<style>iframe{border:0;display:block;inline-size:100%}</style><script>${fitFrames}</script>`,
      sections
        .map(({name, title}) => `<iframe data-section="${name}" src="${name}.html" title="${title}"></iframe>`)
        .join(''),
    ),
    ...Object.fromEntries(
      sections.map((section) => [
        `frames/${section.name}.html`,
        document(
          `<style>body{margin:0}${styles}</style><script>${tellHeight}</script>`,
          `<main>${markup(section)}</main>`,
        ),
      ]),
    ),
  };
};

const writing: Writing = {content, spoken, words: (text) => text, day: formatDay(edition.changed, language)};

const markup = (section: PageSection): string => sectionMarkup(section, writing);

const tags = (prefix: string): string =>
  sections.map(({name}) => `<${prefix}-${name} data-section="${name}"></${prefix}-${name}>`).join('');

const fitFrames = `addEventListener('message',({source,data})=>{for(const frame of document.querySelectorAll('iframe'))if(frame.contentWindow===source)frame.style.height=data.height+'px'})`;

const tellHeight = `addEventListener('load',()=>parent.postMessage({height:document.documentElement.scrollHeight},'*'))`;

const page = (head: string, main: string): string =>
  document(
    `<style>body{margin:1em}[data-section]{margin-block:2em}</style>${head}`,
    `<header><h1>ALL</h1></header><main>${main}</main><footer>555 0100</footer>`,
  );

const document = (head: string, body: string): string =>
  `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>ALL</title>` +
  '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
  `<style>body{font-family:sans-serif}</style>${head}</head><body>${body}</body></html>`;
