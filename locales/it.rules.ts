import type {LanguageRules} from '../tools/locales/rules.ts';

/** Italian: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Latin}+$/u,
  tokens: {ALL: 'LLA', DNA: 'DNA', CT: 'TC|TAC'},
  negation: 'non?|nessun\\p{L}*|mai|senza|niente|nulla|né',
  urgency: 'subito|immediat\\p{L}*|urgen\\p{L}*|emergenz\\p{L}*|pronto soccorso|di giorno o di notte',
  marrow: 'midollo(?: osseo)?',
  spine: 'midollo spinale|lombare|cefalorachidian\\p{L}*|spinale|rachide',
  forbidden: {'esplosion\\p{L}*|tutti leucemia': 'a blast is a very young cell and no explosion'},
  length: [0.75, 2.3],
};
