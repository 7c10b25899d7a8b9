/**
 * Reads HTML as tags, in one pass and without a document, so that a page of 5 MB takes a moment and nothing in it loads
 * or runs. It is tolerant, as a browser is.
 */

/**
 * @typedef {object} Tag
 * @property {string} name In small letters.
 * @property {boolean} isEnd
 * @property {Readonly<Record<string, string>>} attributes Of the first of each name; empty for one without a value.
 * @property {number} at Place of the tag in the text.
 * @property {number} next Place after it.
 * @property {string} [text] Of a script, a style or another element whose content is no HTML.
 */

/** Elements whose content is text to their own end, where scripts are on. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'xmp', 'noscript', 'noembed', 'noframes']);

/**
 * @param {string} html
 * @yields {Tag} Start and end tags in their order; comments are left out.
 */
export function* tagsOf(html) {
  const length = html.length;
  let at = 0;
  while (at < length) {
    const start = html.indexOf('<', at);
    if (start < 0) return;
    if (html.startsWith('<!--', start)) {
      at = afterComment(html, start);
      continue;
    }
    const code = html.charCodeAt(start + 1) | 32;
    const isEnd = html[start + 1] === '/';
    if (!isEnd && (code < 97 || code > 122)) {
      at = start + 1;
      continue;
    }
    const tag = readTag(html, start, isEnd);
    at = tag.next;
    if (!isEnd && rawText.has(tag.name)) {
      const end = endOf(html, at, tag.name);
      tag.text = html.slice(at, end);
      at = end;
    }
    yield tag;
  }
}

const commentEnd = /--!?>/g;

/** Place after a comment, or the end of the text. `<!-->` is one, too, and `<!--!>` only begins one. */
const afterComment = (html, start) => {
  commentEnd.lastIndex = start + 2;
  let end = commentEnd.exec(html);
  if (end?.index === start + 2 && end[0] === '--!>') end = commentEnd.exec(html);
  return end ? commentEnd.lastIndex : html.length;
};

const nameEnd = /[\s/>]/g;

const readTag = (html, start, isEnd) => {
  const from = start + (isEnd ? 2 : 1);
  nameEnd.lastIndex = from;
  const found = nameEnd.exec(html);
  const nameStop = found ? found.index : html.length;
  const attributes = {};
  const next = readAttributes(html, nameStop, attributes);
  return {name: html.slice(from, Math.min(nameStop, from + 200)).toLowerCase(), isEnd, attributes, at: start, next};
};

const attribute = /[\s/]*(?:(>)|([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?)/y;

/** @returns Place after the tag. */
const readAttributes = (html, from, attributes) => {
  attribute.lastIndex = from;
  for (;;) {
    const last = attribute.lastIndex;
    const match = attribute.exec(html);
    if (!match) {
      const end = html.indexOf('>', last);
      return end < 0 ? html.length : end + 1;
    }
    const [, isOver, name, double, single, bare] = match;
    if (isOver) return attribute.lastIndex;
    const key = name.toLowerCase();
    if (!Object.hasOwn(attributes, key)) attributes[key] = decode(double ?? single ?? bare ?? '');
  }
};

/** End of a raw text: `</name`, in any letters. */
const endOf = (html, from, name) => {
  const pattern = endPatterns.get(name) ?? new RegExp(`</${name}[\\s/>]`, 'gi');
  endPatterns.set(name, pattern);
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
};
const endPatterns = new Map();

const entities = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** The named entities of marks, and every number: WordPress writes `'` as `&#039;`. */
const decode = (text) =>
  text.includes('&')
    ? text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (all, name, decimal, hex) => {
        if (name) return entities[name.toLowerCase()];
        const code = decimal ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
      })
    : text;
