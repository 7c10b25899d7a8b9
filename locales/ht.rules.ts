import type {LanguageRules} from '../tools/locales/rules.ts';

/** Haitian Creole: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  name: 'Kreyòl ayisyen',
  script: /^\p{Script=Latin}+$/u,
  tokens: {ALL: 'ALL', DNA: 'ADN|DNA', CT: 'CT|eskanè'},
  negation: 'pa|pat|poko|okenn|pèsonn|anyen|ni|p',
  urgency: 'touswit|tousuit|ijan\\p{L}*|ijans|san pèdi tan|imedyatman|lamenm|lajounen kou lannuit|dijans',
  marrow: 'mwèl zo|mwèl',
  spine: 'mwèl epinyè|rèl do|lonbè',
  forbidden: {'eksplozyon|tout lesemi': 'a blast is a very young cell and no explosion'},
  length: [0.65, 1.8],
};
