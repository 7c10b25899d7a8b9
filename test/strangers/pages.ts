/**
 * For tests: pages with style sheets of other projects, as their packages ship them (sheets.json; `tools/setup.mjs`
 * fetches them), and pages with rules of old themes.
 */

/** Style sheets, and the markup that they expect around text. */
export interface Stranger {
  /** HTML for the head. */
  readonly head: string;
  /** Attributes of the page's main part. */
  readonly main?: string;
  /** HTML for the head of the plain page to compare with, where one is not quite like another. */
  readonly plain?: string;
}

/** Links to style sheets. Their fonts are not requested. In Firefox, 'self' is not the origin of a page in `srcdoc`. */
const sheets = (...files: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="font-src 'none'; img-src http: data:">
  ${files.map((file) => `<link rel="stylesheet" href="/test/strangers/sheets/${file}">`).join('')}`;
const style = (css: string): string => `<style>${css}</style>`;
const bootstrap = sheets('bootstrap/dist/css/bootstrap.css');

/** Name, as a web developer knows it → style sheets and markup. */
export const strangers: Readonly<Record<string, Stranger>> = {
  'Bootstrap 5': {head: bootstrap, main: 'class="container"'},
  'Bootstrap 5 in the dark': {
    head: bootstrap,
    main: 'class="container text-body bg-body" data-bs-theme="dark"',
  },
  Foundation: {head: sheets('foundation-sites/dist/css/foundation.css'), main: 'class="grid-container"'},
  USWDS: {head: sheets('@uswds/uswds/dist/css/uswds.css'), main: 'class="usa-prose"'},
  'nhsuk-frontend': {
    head: sheets('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.css'),
    main: 'class="nhsuk-width-container nhsuk-main-wrapper"',
  },
  // The file from the package. Tailwind’s compiler would only insert fonts.
  'Tailwind’s preflight': {head: sheets('tailwindcss/preflight.css')},
  'WordPress’s block library': {
    head: sheets('@wordpress/block-library/build-style/style.css', '@wordpress/block-library/build-style/theme.css'),
    main: 'class="entry-content is-layout-flow"',
  },
  // Our height of lines goes, too, and headings follow that of the page: https://www.w3.org/TR/WCAG22/#text-spacing
  '* { all: unset }': {head: style('* { all: unset }'), plain: style('#box * { line-height: inherit }')},
  'html { font-size: 62.5% }': {
    head: style('html { font-size: 62.5% } h1 { font-size: 3rem } p, li { font-size: 1.6rem }'),
  },
  'body { direction: rtl }': {head: style('body { direction: rtl }')},
  'capitals and wide letters': {head: style('body { letter-spacing: 0.2em; text-transform: uppercase }')},
  'a theme of long ago': {
    head: style(
      `* { line-height: 1; margin: 0; padding: 0 }
      body { font-variant: small-caps; list-style: url(/demo/people/sam.svg) inside; text-align: justify; text-indent: 2em; word-break: break-all }`,
    ),
  },
  'a dark theme': {head: style(':root { color-scheme: dark } body { background: #101418; color: #e8e8e8 }')},
};
