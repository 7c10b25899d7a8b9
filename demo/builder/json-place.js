/** Where a text stops being JSON: the parsers of browsers do not all say. */

const space = /[ \t\n\r]*/y;
const scalar =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Line of the first character that cannot stand where it does.
 * @param {string} text Known to be no JSON.
 * @returns {number} From 1.
 */
export const lineOfMistake = (text) => text.slice(0, placeOfMistake(text) + 1).split('\n').length;

const placeOfMistake = (text) => {
  /** The kinds of token that may come next: a value, the key of a field, a colon, or the end of a value. */
  let wanted = 'value';
  const open = [];
  let at = 0;
  for (;;) {
    at = after(space, text, at);
    const sign = text[at];
    if (sign === undefined) return Math.max(0, text.trimEnd().length - 1);
    if ((wanted === 'value' || wanted === 'first') && (sign === '{' || sign === '[')) {
      open.push(sign);
      wanted = sign === '{' ? 'firstKey' : 'first';
      at++;
    } else if (wanted === 'colon') {
      if (sign !== ':') return at;
      wanted = 'value';
      at++;
    } else if (
      ['end', 'first', 'firstKey'].includes(wanted) &&
      sign === (open.at(-1) === '{' ? '}' : ']') &&
      open.length
    ) {
      open.pop();
      wanted = 'end';
      at++;
    } else if (wanted === 'end') {
      if (sign !== ',' || !open.length) return at;
      wanted = open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else {
      const isKey = wanted === 'key' || wanted === 'firstKey';
      const end = after(scalar, text, at);
      if (end === at || (isKey && sign !== '"')) return at;
      at = end;
      wanted = isKey ? 'colon' : 'end';
    }
  }
};

const after = (pattern, text, at) => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};
