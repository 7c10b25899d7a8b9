import type {LanguageRules} from '../tools/locales/rules.ts';

/** Chinese in simplified characters: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Han}+$/u,
  tokens: {ALL: 'ALL', DNA: 'DNA', CT: 'CT'},
  negation: '不(?!同|管|论)|没|无(?!论)|未(?!成熟)|非(?!常)|(?<!特|分|性|类|识|级)别',
  urgency: '立即|马上|紧急|急诊|急救|尽快|立刻|第一时间|一到|白天',
  marrow: '骨髓',
  spine: '脊髓|脑脊液|腰椎|腰穿|腰部|后腰',
  forbidden: {
    '所有白血病|全部白血病|爆炸': 'ALL is a short name, and a blast is a very young cell',
    '[學體醫療護險與個們這對發國]': 'these are traditional characters',
  },
  length: [0.2, 0.75],
};
