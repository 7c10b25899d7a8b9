import type {LanguageRules} from '../tools/locales/rules.ts';

/** Vietnamese: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Latin}+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA', CT: 'CT'},
  negation: 'không|chưa|đừng|chẳng|không\\p{L}*',
  urgency: 'ngay|khẩn cấp|cấp cứu|lập tức|khẩn|bất kể ngày đêm',
  marrow: 'tủy(?: xương)?|tuỷ(?: xương)?',
  spine: 'tủy sống|tuỷ sống|dịch não tủy|thắt lưng|cột sống|sống lưng',
  forbidden: {'tất cả bệnh bạch cầu|vụ nổ': 'ALL is a short name, and a blast is a very young cell'},
  length: [0.65, 2.1],
};
