/** How each language stands, for the terminal. Pure. */
import {heldBack, isUnreadable} from '../tools/locales/check.ts';
import type {EnglishMessage} from '../tools/locales/english.ts';
import {reviewOf} from '../lint/signatures.ts';
import type {Examined} from '../tools/locales/publish.ts';
import {ownNameOf} from '../tools/locales/rules.ts';

/**
 * One line a language: messages that a person has signed off, drafts, stale ones whose English has changed, sections
 * that are in English for now, English words left to translate, and who has reviewed the whole.
 */
export const statusTable = (languages: readonly Examined[], english: readonly EnglishMessage[]): string => {
  const rows = languages.map(({xliff, findings}) => {
    const unreadable = isUnreadable(findings);
    const held = heldBack(findings);
    const open = new Set(findings.filter(({kind}) => /broken|missing|empty|stale/.test(kind)).map(({id}) => id));
    const left = english.filter(({id}) => unreadable || open.has(id));
    const signed = new Set(xliff.units.filter((unit) => reviewOf([unit], xliff.phases)).map(({id}) => id));
    const done = english.filter((message) => !left.includes(message));
    const reviewed = done.filter(({id}) => signed.has(id)).length;
    const review = left.length ? null : reviewOf(xliff.units, xliff.phases);
    return [
      xliff.locale,
      ownNameOf(xliff.locale),
      reviewed,
      done.length - reviewed,
      findings.filter(({kind}) => kind === 'stale').length,
      unreadable ? 'all' : [...held].join(', ') || 'none',
      left.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0),
      review ? `${review.by}, ${review.on}` : 'nobody',
    ].map(String);
  });
  return tabulate([
    ['code', 'language', 'reviewed', 'draft', 'stale', 'in English', 'words left', 'reviewed by'],
    ...rows,
  ]);
};

/** Columns of one width each. */
export const tabulate = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
