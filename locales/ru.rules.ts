import type {LanguageRules} from '../tools/locales/rules.ts';

/** Russian: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Cyrillic}+$/u,
  tokens: {ALL: 'ОЛЛ', DNA: 'ДНК', CT: 'КТ'},
  negation: 'не|нет|ни|без|никто|никак\\p{L}*|нельзя|никогда|неясно|неизвестн\\p{L}*|невозможно',
  urgency:
    'немедленно|срочн\\p{L}*|сразу|неотложн\\p{L}*|скор\\p{L}* помощ\\p{L}*|экстренн\\p{L}*|тут же|приёмн\\p{L}*|днём или ночью',
  marrow: 'костн\\p{L}* мозг\\p{L}*',
  spine: 'спинн\\p{L}* мозг\\p{L}*|спинномозгов\\p{L}*|люмбальн\\p{L}*|поясниц\\p{L}*',
  forbidden: {
    'взрыв\\p{L}*|все лейкоз\\p{L}*': 'ALL is a short name, and a blast is a very young cell',
    'поддерживающ\\p{L}* уход': 'supportive care is "сопроводительная терапия"',
  },
  length: [0.7, 1.9],
};
