import {escape} from './escape.ts';

/** A text before and after, as HTML in which the part that differs is marked. Null stays null. Pure. */
export const markChange = (
  old: string | null,
  now: string | null,
): {readonly old: string | null; readonly new: string | null} => {
  if (old === null || now === null) return {old: old && escape(old), new: now && escape(now)};
  const [before, after] = [piecesOf(old), piecesOf(now)];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const mark = (pieces: readonly string[], name: string): string => {
    const [head, middle, tail] = [
      pieces.slice(0, start),
      pieces.slice(start, pieces.length - end),
      pieces.slice(pieces.length - end),
    ].map((part) => escape(part.join('')));
    return `${head}${middle && `<${name}>${middle}</${name}>`}${tail}`;
  };
  return {old: mark(before, 'del'), new: mark(after, 'ins')};
};

/** Words with the spaces after them; single characters where a script has no spaces. */
const piecesOf = (text: string): readonly string[] =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu,
  ) ?? [];
