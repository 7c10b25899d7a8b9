import type {LanguageRules} from '../tools/locales/rules.ts';

/** Chinese in traditional characters: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Han}+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA', CT: 'CT|電腦斷層'},
  negation: '不(?!同|管|論)|沒|無(?!論)|未(?!成熟)|非(?!常)|(?<!特|分|性|類|識|級)別',
  urgency: '立即|馬上|緊急|急診|急救|盡快|立刻|第一時間|一到|白天',
  marrow: '骨髓',
  spine: '脊髓|腦脊髓液|脊椎|腰椎|腰部|下背|後腰',
  forbidden: {
    '所有白血病|全部白血病|爆炸': 'ALL is a short name, and a blast is a very young cell',
    '[学体医疗护险与个们这对发国]': 'these are simplified characters',
  },
  length: [0.2, 0.75],
};
