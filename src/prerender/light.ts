/** What our elements show as plain HTML, which needs neither them nor a script. */
import {pageContent} from '../elements/page-text.ts';
import {pickerContent} from '../elements/picker-element.ts';
import {htmlOf, seam} from './html-of.ts';
import {languageLinks} from './language-links.ts';
import {pageParts} from './page-parts.ts';
import {lightPage} from './page-view.ts';
import {viewOf, type Asked} from './section-view.ts';
import {codeOf, shownIn} from './shown-in.ts';

/** What plain HTML has to know besides. */
export interface LightAsked extends Asked {
  /** What every id begins with. */
  readonly prefix: string;
  /** Address of the same page in another language. */
  readonly languageHref: ((code: string) => string) | undefined;
}

/** @returns Nothing where there is nothing to show. */
export const lightElement = async (tag: string, asked: LightAsked): Promise<string> => {
  const {publication, lang, level, profile, prefix, languageHref} = asked;
  const {library, condition} = publication;
  const within = (html: string): string =>
    `<div class="all-widgets" id="${prefix}${tag}">${html.replaceAll(seam, '')}</div>`;
  if (tag === `${condition.prefix}-page`) {
    const parts = await pageParts(publication, level, (tag, level) => lightElement(tag, {...asked, level}));
    const shown = await shownIn(publication, lang, pageContent(condition));
    return within(htmlOf(lightPage({library, shown, level, profile, parts}, prefix)));
  }
  if (tag === `${condition.prefix}-language-picker`) {
    const {locales} = library.catalogue;
    const links = {locales, current: codeOf(publication, lang), languageHref};
    return within(htmlOf(languageLinks(await shownIn(publication, lang, pickerContent), links)));
  }
  const view = await viewOf(tag, asked);
  return view ? within(plain(htmlOf(view), `${prefix}${tag}-`)) : '';
};

/** Without what belongs to shadow roots, and with ids that are the only ones of their name on a page. */
const plain = (html: string, prefix: string): string =>
  html.replace(/<[a-z][^>]*>/g, (tag) =>
    tag.replace(/ part="[^"]*"/, '').replace(/(?<= (?:id|aria-labelledby)=")/g, prefix),
  );
