/** The five pages that are compared. Head, page heading and page footer are the same; only the way to the sections differs. */
import {sectionMarkup} from './markup.ts';
import {content} from './sections.ts';

const {language, direction, sections} = content;

/** What is compared, by the folder of its page. */
export const variants = {
  plain: 'Plain HTML',
  frames: 'One iframe per section',
  react: 'React + i18next',
  tags: 'Our tags',
  whole: 'Our tags, whole bundle',
} as const;

/** What the pages with our tags load. */
export const bundles = {tags: 'all-sections.js', whole: 'all-widgets.js'} as const;

/**
 * @param styles The sections' style sheet, which goes into every frame: none of the nine then waits for another file.
 * @param integrity What our README pins a bundle with, by its file.
 * @returns HTML by file.
 */
export const pages = (
  styles: string,
  integrity: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const link = '<link rel="stylesheet" href="style.css">';
  return {
    'plain/index.html': page(link, sections.map(sectionMarkup).join('')),
    'react/index.html': page(`${link}<script type="module" src="widget.js"></script>`, '<div id="widget"></div>'),
    ...Object.fromEntries(
      Object.entries(bundles).map(([variant, bundle]) => [
        `${variant}/index.html`,
        page(
          `<script type="module" src="${bundle}" integrity="${integrity[bundle]}" crossorigin="anonymous"></script>`,
          sections.map(({name}) => `<all-${name} data-section="${name}"></all-${name}>`).join(''),
        ),
      ]),
    ),
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
          `<main>${sectionMarkup(section)}</main>`,
        ),
      ]),
    ),
  };
};

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
