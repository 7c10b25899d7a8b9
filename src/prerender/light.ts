/** What our elements show as plain HTML, which needs neither them nor a script. */
import {languagePicker} from '../content/language-picker.ts';
import {page} from '../content/page.ts';
import {htmlOf, seam} from './html-of.ts';
import {languageLinks} from './language-links.ts';
import {pageParts} from './page-parts.ts';
import {lightPage} from './page-view.ts';
import {codeOf, viewOf, type Asked, type Tag} from './section-view.ts';
import {shownIn} from './shown-in.ts';

/** What plain HTML has to know besides. */
export interface LightAsked extends Asked {
  /** What every id begins with. */
  readonly prefix: string;
  /** Address of the same page in another language. */
  readonly languageHref: ((code: string) => string) | undefined;
}

/** @returns Nothing where there is nothing to show. */
export const lightElement = async (tag: Tag, asked: LightAsked): Promise<string> => {
  const {lang, level, profile, prefix, languageHref} = asked;
  const within = (html: string): string =>
    `<div class="all-widgets" id="${prefix}${tag}">${html.replaceAll(seam, '')}</div>`;
  if (tag === 'all-page') {
    const parts = await pageParts(level, (tag, level) => lightElement(tag, {...asked, level}));
    return within(htmlOf(lightPage({shown: await shownIn(lang, page), level, profile, parts}, prefix)));
  }
  if (tag === 'all-language-picker')
    return within(htmlOf(languageLinks(await shownIn(lang, languagePicker), {current: codeOf(lang), languageHref})));
  const view = await viewOf(tag, asked);
  return view ? within(plain(htmlOf(view), `${prefix}${tag}-`)) : '';
};

/** Without what belongs to shadow roots, and with ids that are the only ones of their name on a page. */
const plain = (html: string, prefix: string): string =>
  html.replace(/<[a-z][^>]*>/g, (tag) =>
    tag.replace(/ part="[^"]*"/, '').replace(/(?<= (?:id|aria-labelledby)=")/g, prefix),
  );
