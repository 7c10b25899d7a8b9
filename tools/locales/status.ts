/** What is left to do in each language, as a table for the terminal. Pure. */
import {nameOf} from '../../src/i18n/name-of.ts';
import type {Finding} from './check.ts';
import type {EnglishMessage} from './english.ts';
import {isSignedOff, type XliffFile} from './xliff.ts';

/** A language as its file has it. */
export interface Examined {
  readonly xliff: XliffFile;
  readonly findings: readonly Finding[];
}

/**
 * One line a language: messages translated, drafts among them that no person has checked, stale ones whose English has
 * changed, English words left to translate, and who has reviewed the whole.
 */
export const statusTable = (languages: readonly Examined[], english: readonly EnglishMessage[]): string => {
  const rows = languages.map(({xliff, findings}) => {
    const left = english.filter(({id}) => findings.some((finding) => finding.id === id || finding.id === undefined));
    const done = english.filter((message) => !left.includes(message));
    const signed = new Set(xliff.units.flatMap(({id, state}) => (isSignedOff(state) ? [id] : [])));
    const stale = findings.filter(({kind}) => kind === 'stale').length;
    const words = left.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
    return [
      xliff.locale,
      nameOf(xliff.locale),
      `${done.length}/${english.length}`,
      done.filter(({id}) => !signed.has(id)).length,
      stale,
      words,
      xliff.reviewed ? `${xliff.reviewed.by}, ${xliff.reviewed.on}` : 'nobody',
    ].map(String);
  });
  const table = [['code', 'language', 'translated', 'draft', 'stale', 'words left', 'reviewed by'], ...rows];
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
