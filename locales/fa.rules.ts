import type {LanguageRules} from '../tools/locales/rules.ts';

/** Farsi: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Arabic}+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA|دی‌ان‌ای', CT: 'سی‌تی|CT'},
  negation:
    'ن(?:می|خواه|توان|شد|شو|کرد|کن|دار|داد|داش|باش|باید|بود|یست|یاب|یاف|گرفت|رسید)\\p{L}*|نه|هیچ\\p{L}*|بدون|غیر\\p{L}*|بی',
  urgency: 'فور[یاًن]*|فوراً|اورژانس\\p{L}*|بی‌درنگ|همان لحظه|بلافاصله|همان ابتدا|فوری|روز یا شب',
  marrow: 'مغز استخوان|مغزِ استخوان',
  spine: 'نخاع\\p{L}*|کمر\\p{L}*|نخاعی',
  forbidden: {
    'همه\\u200cی لوسمی|انفجار': 'ALL is a short name, and a blast is a very young cell',
    '\\p{L}*[يكىة]\\p{L}*': 'these are Arabic letters; Farsi has ی and ک',
  },
  length: [0.6, 2],
  plainer: ['glossary.count.in-text living-with'],
};
