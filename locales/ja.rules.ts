import type {LanguageRules} from '../tools/locales/rules.ts';

/** Japanese: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA', CT: 'CT'},
  rephrased: ['overview.who'],
  negation: 'ません|(?<!少|危|も)な(?:い|く|かっ)|(?<!ま|必)ず(?!つ|れ|か)|無|不|未(?!熟)',
  urgency: 'すぐ|ただちに|直ちに|緊急|救急|至急|急いで|昼でも夜でも',
  marrow: '骨髄',
  spine: '脊髄|髄液|腰椎|背骨',
  forbidden: {'すべての白血病|爆発': 'ALL is a short name, and a blast is a very young cell'},
  length: [0.3, 0.9],
};
