/**
 * How a message marks a term that is explained: `Blood comes from the [glossary.marrow|bone marrow].` It knows no files,
 * so that the scripts of the pages can read it.
 */

/** Each mark: the message id of the term, and its words in the text. */
export const termMarks = /\[([^|\]]+)\|([^\]]+)\]/g;

export const withoutMarks = (message: string): string => message.replace(termMarks, '$2');

/** Id of the message that explains a term. */
export const meaningOf = (term: string): string => `${term}.what`;

/** An explanation, to stand in brackets. */
export const inBrackets = (meaning: string): string => meaning.replace(/[.。]$/, '');
