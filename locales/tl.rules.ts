import type {LanguageRules} from '../tools/locales/rules.ts';

/** Tagalog: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  name: 'Tagalog',
  script: /^\p{Script=Latin}+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA', CT: 'CT'},
  negation: 'hindi|ayaw|wala\\p{L}*|walang|huwag|nang walang|di',
  urgency: 'agad|kaagad|apura\\p{L}*|emergency|madalian|agarang|agad-agad|araw (?:man )?o gabi|urgent',
  marrow: 'bone marrow|utak ng buto|marrow',
  spine: 'spinal\\p{L}*|gulugod|lumbar',
  forbidden: {
    'lahat ng leukemia|ang lahat ay': 'ALL is a short name and not the word "lahat"',
    'talamak\\p{L}*': '"talamak" means chronic as well: write "acute (mabilis lumala)"',
    pagsabog: 'a blast is a very young cell and no explosion',
  },
  length: [0.75, 2.3],
  loans: '.*',
};
