import type {LanguageRules} from '../tools/locales/rules.ts';

/** Arabic: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Arabic}+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA', CT: 'مقطعي|CT'},
  negation: 'لا|لم|لن|ليس\\p{L}*|غير|دون|ولا|ولم|ولن|وليس\\p{L}*|فليس\\p{L}*|عدم|فلا',
  urgency: 'فور\\p{L}*|عاجل\\p{L}*|طوارئ|الطوارئ|الإسعاف|حالًا|في الحال|ليلًا أو نهارًا',
  marrow: 'و?ل?(?:ال)?نخاع|و?(?:ال)?نقي',
  spine: 'شوكي|الشوكي|النخاعي|القطني|الحبل الشوكي',
  forbidden: {
    'ا?لكل': 'ALL is a short name and not the word "all"',
    'الانفجار\\p{L}*|انفجار\\p{L}*': 'a blast is a very young cell and no explosion',
  },
  length: [0.5, 2.1],
};
