/**
 * Newer style that a browser may lack, by its place in the browser-compat data, with the reader's loss. It is never words,
 * their order, or a way to them. `node lint/css.ts` lets these pass, and reports those that no sheet uses.
 */
export const fineTouches: Readonly<Record<string, string>> = {
  'css.properties.text-wrap': 'A heading of two lines may have one word in its second.',
  'css.properties.hyphens': 'Where the page hyphenates its own text, Safari before 17 does so in ours.',
  'css.properties.cursor.pointer': 'On a phone there is no pointer that could change.',
  'css.properties.inline-size.fit-content': 'A tap beside the words of a disclosure opens it, too.',
  'css.properties.break-after.avoid': 'On paper, a heading may be the last line of a page.',
  'css.properties.box-decoration-break': 'On paper, a call-out that goes on over the page is not closed at its foot.',
  'css.properties.content-visibility': 'Nothing: it only undoes a hiding that needs the same property.',
  'css.selectors.details-content': 'On paper, sources stay closed unless opened before; <all-references> has them all.',
  'css.at-rules.media.forced-colors': 'Nothing: Safari before 16 has no forced colours.',
  'css.properties.container-type': 'On a wide page, the list of contents stands over the text and not beside it.',
  'css.at-rules.container': 'The same.',
  'css.at-rules.media.range_syntax': 'The same.',
  'css.properties.user-select': 'Where buttons cannot be selected, a copied text lacks the words of terms.',
  'css.at-rules.media.scripting': 'Served markup is all open at first, and moves once when the script arrives.',
};
