/** What `all-widgets --help` says. */
export const help = `Writes patient education on ALL as HTML, to paste or to serve.

  all-widgets render <tag…|page>   one section or several, or the whole page
  all-widgets site --out <folder>  a static site of pages and partials

  --lang <code>            language of the reader (en); for a site, those with commas between them (all)
  --format light|shadow    plain HTML, or our elements with their shadow roots (light)
  --heading-level <1…6>    level of the first heading (2)
  --hospital <file>        the hospital's profile, as JSON
  --data <file>            what the hospital's sections show, as JSON by tag
  --hide <ids>             blocks of ours to leave out
  --out <file>             where to write; otherwise it is printed
  --css <file>             where to write the style sheet for plain HTML
  --prefix <text>          put before every id of plain HTML
  --language-href <text>   address of the page in {language}, for all-language-picker as plain HTML
  --help, --version

  all-widgets render symptom-list --lang es --out symptoms.html
  all-widgets render page --lang ar --format shadow --hospital profile.json
`;
