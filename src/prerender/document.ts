/** Renders the pages of a static site. */
import type {Placed} from '../content/condition.ts';
import type {Message} from '../content/message.ts';
import {fill} from '../elements/fill.ts';
import {hospitalName} from '../elements/host-text.ts';
import {contentOf} from '../elements/condition-section.ts';
import {hospitalKinds} from '../elements/hospital-kinds.ts';
import {hospitalContent} from '../elements/hospital-section.ts';
import {pageContent} from '../elements/page-text.ts';
import {pickerContent} from '../elements/picker-view.ts';
import type {Profile} from '../hospital/profile.ts';
import type {Shown} from '../i18n/shown.ts';
import {htmlOf} from './html-of.ts';
import {languageLinks, type LanguageLinks} from './language-links.ts';
import type {Publication} from './publication.ts';
import {placedAt} from './section-view.ts';
import {shownIn} from './shown-in.ts';

/** One page, in one language. */
export interface SiteDocument {
  readonly publication: Publication;
  readonly tag: string;
  /** File name, the same in every language. */
  readonly file: string;
  readonly code: string;
  /** All languages of the page. */
  readonly codes: readonly string[];
  readonly profile: Profile;
  /** Content of the page. */
  readonly html: string;
  /** Additional markup for the head. */
  readonly script: string;
}

export const documentOf = async (given: SiteDocument): Promise<string> => {
  const {publication, tag, file, code, codes, profile, html, script} = given;
  const title = await titleOf(given);
  const hospital = words(hospitalName(profile, {requested: code, lang: code}));
  const languageHref = (code: string): string => `../${code}/${file}`;
  const others = codes.map((code) => `<link rel="alternate" hreflang="${code}" href="${languageHref(code)}">`);
  const isWhole = tag === `${publication.condition.prefix}-page`;
  // Past the languages, for a keyboard. It has the name of its goal, which every language has.
  const skip = `<p class="skip"><a href="#content" target="_self">${title}</a></p>\n`;
  const start = isWhole
    ? ''
    : `<p><a href="index.html" target="_self">${words(await pageTitle(publication, code))}</a></p>\n`;
  return frame(
    publication,
    code,
    [hospital && !title.includes(hospital) ? `${title} – ${hospital}` : title, '../', [...others, script]],
    `${skip}${await menu(publication, code, {current: code, codes, languageHref})}\n${start}<main id="content" tabindex="-1">\n${html}</main>`,
  );
};

/** Start page of the site, where readers choose their language. */
export const languageList = async (publication: Publication, codes: readonly string[]): Promise<string> => {
  const title = await pageTitle(publication, 'en');
  const links = await menu(publication, 'en', {
    current: undefined,
    codes,
    languageHref: (code) => `${code}/index.html`,
  });
  return frame(publication, 'en', [title, '', []], `<main>\n<h1>${words(title)}</h1>\n${links}\n</main>`);
};

const pageTitle = async (publication: Publication, code: string): Promise<string> =>
  (await shownIn(publication, code, pageContent(publication.condition))).text.title.text;

/** In a frame, links take the place of the page around it. Those within the site name their own page, with `_self`. */
const frame = (
  {library}: Publication,
  code: string,
  [title, site, others]: readonly [title: string, site: string, others: readonly string[]],
  body: string,
): string => `<!doctype html>
<html lang="${code}" dir="${library.catalogue.locales[code]!.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<base target="_top">
<title>${title}</title>
<link rel="stylesheet" href="${site}site.css">
<script src="${site}frame.js" defer></script>
${others.filter(Boolean).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;

const menu = async (publication: Publication, code: string, links: Omit<LanguageLinks, 'locales'>): Promise<string> => {
  const {locales} = publication.library.catalogue;
  const shown = await shownIn(publication, code, pickerContent);
  return `<div class="all-widgets">${htmlOf(languageLinks(shown, {locales, ...links}))}</div>`;
};

const titleOf = async ({publication, tag, code, profile}: SiteDocument): Promise<string> => {
  const placed = placedAt(publication, tag);
  if (!placed) return words(await pageTitle(publication, code));
  const [shown, title] = await titleIn(publication, code, placed);
  return words(fill(title.text, {hospital: hospitalName(profile, shown)}));
};

/** Title of a section, in the language in which the section is shown. */
const titleIn = async (
  publication: Publication,
  code: string,
  placed: Placed,
): Promise<readonly [Pick<Shown<unknown>, 'requested' | 'lang'>, Message]> => {
  if ('section' in placed) {
    const shown = await shownIn(publication, code, contentOf(placed.section));
    return [shown, shown.text.section.title];
  }
  const shown = await shownIn(publication, code, hospitalContent(hospitalKinds[placed.hospital].words));
  return [shown, shown.text.words.title];
};

/** Text of a template, without tags and separators. */
const words = (value: unknown): string => htmlOf(value).replace(/<[^>]*>/g, '');
