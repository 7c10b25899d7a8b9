import type {LanguageRules} from '../tools/locales/rules.ts';

/** Polish: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Latin}+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA', CT: 'TK|CT|tomografi\\p{L}*'},
  negation: 'nie|brak\\p{L}*|nikt|żad\\p{L}*|nigdy|bez|ani|nic|niczego',
  urgency:
    'natychmiast\\p{L}*|piln\\p{L}*|nagł\\p{L}*|od razu|ratunkow\\p{L}*|alarmow\\p{L}*|niezwłocznie|pogotowi\\p{L}*|dnia i nocy|w dzień i w nocy',
  marrow: 'szpik\\p{L}*',
  spine: 'rdze\\p{L}+|lędźwiow\\p{L}*|mózgowo-rdzeniow\\p{L}*|kręgosłup\\p{L}*',
  forbidden: {
    'rak(?:a|iem|u|i)? (?:krwi|szpiku)|rak krwi': '"rak" is another kind of cancer: write "nowotwór" or "białaczka"',
    'wybuch\\p{L}*|eksplozj\\p{L}*': 'a blast is a very young cell and no explosion',
  },
  length: [0.75, 2.3],
};
