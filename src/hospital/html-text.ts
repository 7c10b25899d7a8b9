/** Plain text of HTML and of its entities. */
import {parse} from '../trusted-types.ts';

/**
 * Text of an HTML fragment. Its tags are removed before a browser parses it, because browsers report inline styles as
 * violations of the page's Content Security Policy.
 */
export const textOfHtml = (html: string): string => {
  let text = '';
  let at = 0;
  for (let next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
    text += html.slice(at, next);
    tag.lastIndex = next;
    const [isTag, isComment, name, parts] = tag.exec(html) ?? [];
    text += parts ? ' ' : isTag ? '' : '<';
    const end = isComment ? '-->' : '>';
    const from = tag.lastIndex;
    const found = name ? endTagOf(name, html, from) : isTag ? html.indexOf(end, from) : next;
    // The rest is inside a tag that does not end.
    if (found < 0) return decodeEntities(text);
    at = name ? found : found + (isTag ? end.length : 1);
  }
  return decodeEntities(text + html.slice(at));
};

/**
 * The start of a tag or comment, or of an element whose content is no text, or a tag that parts two words. A lone `<` is
 * a character.
 */
const tag = /<(?:(!--)|(script|style|template)\b|(\/?(?:li|p|br|div|td|h[1-6r])\b)|[/!?a-z])/iy;

/** Position of an end tag in any case; -1 if there is none. In lower case, a text may be longer, such as one with İ. */
const endTagOf = (name: string, html: string, from: number): number => {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
};

/** Replaces the entities of HTML, such as `&#8217;` and `&eacute;`, and folds white space. Tags stay text. */
export const decodeEntities = (text: string): string =>
  folded(
    text.includes('&')
      ? parse(text.replace(/&(?!#?\w{1,32};)/g, '&amp;').replace(/</g, '&lt;'), 'text/html').body.textContent
      : text,
  );

export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
