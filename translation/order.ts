/** The order in which findings are said: the important first, a line each. Pure. */
import type {Finding} from '../tools/locales/check.ts';
import type {EnglishMessage} from '../tools/locales/english.ts';
import {isUrgent} from './quality.ts';

/**
 * Words that are lost or will be, then flaws of urgent messages, placeholders, other flaws, and form. A habit of a tool,
 * the same in many units, is one line for the first of them.
 */
export const inOrder = (findings: readonly Finding[], english: readonly EnglishMessage[]): readonly Finding[] => {
  const urgent = new Set(english.flatMap(({id, text}) => (isUrgent(text) ? [id] : [])));
  const rankOf = (finding: Finding): number => {
    const isOfUrgent = finding.id !== undefined && urgent.has(finding.id);
    const rank = kindRank(finding);
    if (rank === 2 || rank === 3) return isOfUrgent ? 1 : rank;
    return isOfUrgent ? rank - 0.5 : rank;
  };
  return gather(findings)
    .map((finding) => ({finding, rank: rankOf(finding)}))
    .sort((a, b) => a.rank - b.rank)
    .map(({finding}) => finding);
};

const kindRank = ({kind, sentence}: Finding): number =>
  kind === 'broken' && isOfWords(sentence) ? 2 : (ranks[kind] ?? 0);

const ranks: Partial<Record<Finding['kind'], number>> = {flawed: 3, unsigned: 4, untidy: 5, odd: 6};

/** A fault of a placeholder or a character, which a translator mends unit by unit. */
const isOfWords = (sentence: string): boolean => /^"[^"]*" (?:must have|has the character) /.test(sentence);

const gather = (findings: readonly Finding[]): readonly Finding[] => {
  const groups = new Map<string, Finding[]>();
  for (const [at, finding] of findings.entries()) {
    const {file, kind, id, sentence} = finding;
    const isHabit = kind === 'odd' || (kind === 'broken' && !isOfWords(sentence));
    const key = isHabit ? [file, kind, id ? sentence.replace(`"${id}" `, '') : sentence].join('\n') : String(at);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map(([first, ...others]) =>
    others.length
      ? {...first!, sentence: first!.sentence.replace(/;|$/, ` (${others.length + 1} units have such)$&`)}
      : first!,
  );
};
