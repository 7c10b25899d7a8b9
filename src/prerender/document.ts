/** The pages of a static site around what they show. */
import type {MsgFn} from '@lit/localize';
import {languagePicker} from '../content/language-picker.ts';
import {page} from '../content/page.ts';
import {fill} from '../elements/fill.ts';
import {hospitalName} from '../elements/host-text.ts';
import {elements} from '../elements/index.ts';
import type {Profile} from '../hospital/profile.ts';
import {locales} from '../i18n/catalogue.ts';
import {htmlOf} from './html-of.ts';
import {languageLinks, type LanguageLinks} from './language-links.ts';
import type {Tag} from './section-view.ts';
import {shownIn} from './shown-in.ts';

/** One page, in one language. */
export interface SiteDocument {
  readonly tag: Tag;
  /** Name of its file, the same in every language. */
  readonly file: string;
  readonly code: string;
  /** All languages that it is in. */
  readonly codes: readonly string[];
  readonly profile: Profile;
  /** What it shows. */
  readonly html: string;
  /** What its head holds besides. */
  readonly script: string;
}

export const documentOf = async (given: SiteDocument): Promise<string> => {
  const {tag, file, code, codes, profile, html, script} = given;
  const title = await titleOf(tag, code, profile);
  const hospital = words(hospitalName(profile, {requested: code, lang: code}));
  const languageHref = (code: string): string => `../${code}/${file}`;
  const others = codes.map((code) => `<link rel="alternate" hreflang="${code}" href="${languageHref(code)}">`);
  const start =
    tag === 'all-page' ? '' : `<p><a href="index.html">${words((await shownIn(code, page)).text.title)}</a></p>\n`;
  return frame(
    code,
    [hospital && !title.includes(hospital) ? `${title} – ${hospital}` : title, '../site.css', [...others, script]],
    `${await menu(code, {current: code, codes, languageHref})}\n${start}<main>\n${html}</main>`,
  );
};

/** The first page of the site, where readers choose their language. */
export const languageList = async (codes: readonly string[]): Promise<string> => {
  const {title} = (await shownIn('en', page)).text;
  const links = await menu('en', {codes, languageHref: (code) => `${code}/index.html`});
  return frame('en', [title, 'site.css', []], `<main>\n<h1>${words(title)}</h1>\n${links}\n</main>`);
};

const frame = (
  code: string,
  [title, style, others]: readonly [title: string, style: string, others: readonly string[]],
  body: string,
): string => `<!doctype html>
<html lang="${code}" dir="${locales[code]!.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
${others.filter(Boolean).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;

const menu = async (code: string, links: LanguageLinks): Promise<string> =>
  `<div class="all-widgets">${htmlOf(languageLinks(await shownIn(code, languagePicker), links))}</div>`;

const titleOf = async (tag: Tag, code: string, profile: Profile): Promise<string> => {
  const write = elements[tag].write as (msg: MsgFn) => {readonly title: string};
  const shown = await shownIn(code, write);
  return words(fill(shown.text.title, {hospital: hospitalName(profile, shown)}));
};

/** As text between tags, without any of its own, nor seams. */
const words = (value: unknown): string => htmlOf(value).replace(/<[^>]*>/g, '');
