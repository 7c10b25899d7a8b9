/** For tests: finds words that run together where one element ends and the next begins. */

/** Elements that begin a line of their own. Text is read and copied with a break there. */
const blocks =
  'h1|h2|h3|h4|h5|h6|p|ul|ol|li|div|section|header|footer|nav|main|body|html|head|title|details|summary|figure|figcaption|option|select|label|slot|img|br|template|style|script';
const blockTag = new RegExp(`<\\/?(?:all-[\\w-]+|${blocks})\\b[^>]*>`, 'g');

/** Languages that write words without spaces, or join them to names and numbers. */
const joining: readonly string[] = ['ar', 'fa', 'ja', 'ko', 'zh-Hans', 'zh-Hant'];

/**
 * Places in markup where two elements touch, or, in languages that put a space between all words, a word and an
 * element.
 */
export const joinedIn = (html: string, lang: string): readonly string[] => {
  const lines = html
    .replace(/<!--[^]*?-->|<style>[^]*?<\/style>|<script[^]*?<\/script>|<svg[^]*?<\/svg>/g, '')
    .split(blockTag);
  const place = joining.includes(lang)
    ? /[\p{L}\p{N}.:)]<\/(?:strong|b|span|time)><(?:strong|b|span|time|a|bdi)\b[^>]*>[\p{L}\p{N}(]/gu
    : /[\p{L}\p{N}.:)](?:<\/?[a-z][^>]*>)+[\p{L}\p{N}(]/gu;
  return lines.flatMap((line) =>
    [...line.matchAll(place)].map(({index}) => line.slice(Math.max(0, index - 20), index + 60)),
  );
};
