import type {LanguageRules} from '../tools/locales/rules.ts';

/** German: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Latin}+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA', CT: 'CT'},
  negation: 'nicht|kein\\p{L}*|nie|niemand\\p{L}*|ohne|nichts|weder',
  urgency:
    'sofort|dringend|notfall\\p{L}*|notaufnahme|notruf\\p{L}*|umgehend|dringend\\p{L}*|am tag oder in der nacht|tag oder nacht',
  marrow: '\\p{L}*knochenmark\\p{L}*|mark',
  spine: 'rückenmark\\p{L}*|nervenwasser\\p{L}*|lumbal\\p{L}*|hirnwasser\\p{L}*',
  forbidden: {'alles|explosion\\p{L}*': 'ALL is a short name, and a blast is a very young cell'},
  length: [0.8, 2],
};
