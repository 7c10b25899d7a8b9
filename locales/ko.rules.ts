import type {LanguageRules} from '../tools/locales/rules.ts';

/** Korean: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Hangul}+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA', CT: 'CT'},
  negation: '않|없|못|(?<!\\p{L})안 |아[니닌닐닙]|말[고아]|지(?:도|는)? 마|모르',
  urgency: '바로|즉시|응급|긴급|곧바로|당장|시급|낮이든 밤이든',
  marrow: '골수',
  spine: '척수|뇌척수액|요추|척추|허리',
  forbidden: {'모든 백혈병|폭발': 'ALL is a short name, and a blast is a very young cell'},
  length: [0.35, 0.95],
};
