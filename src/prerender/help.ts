import {nameOf, type Condition} from '../content/condition.ts';

/** The text of `--help`. */
export const helpOn = ({
  name,
  prefix,
  sections,
}: Condition): string => `Writes patient education on ${name} as HTML, to paste or to serve.

  all-widgets render <tag…|page>   one section or several, or the whole page
  all-widgets site --out <folder>  a static site of pages and partials

  --lang <code>            language of the reader (en); for a site, those with commas between them (all)
  --format light|shadow|inside
                           plain HTML, our elements with their shadow roots, or our elements with
                           the words inside (light)
  --heading-level <1…6>    level of the first heading (2)
  --hospital <file>        the hospital's profile, as JSON
  --data <file>            what the hospital's sections show, as JSON by tag
  --hide <ids>             blocks of ours to leave out
  --layout tabs|contents   of the whole page: tabs, or a list of contents (tabs)
  --out <file>             where to write; otherwise it is printed
  --css <file>             where to write the style sheet for plain HTML
  --prefix <text>          put before every id of plain HTML
  --bundle <address>       folder of the bundle on your site: with --format inside, its script comes along
  --language-href <text>   address of the page in {language}, for ${prefix}-language-picker as plain HTML
  --help, --version

  all-widgets render ${nameOf(sections[0]!)} --lang es --out section.html
  all-widgets render page --lang ar --format shadow --hospital profile.json
`;
