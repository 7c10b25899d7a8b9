import type {LanguageRules} from '../tools/locales/rules.ts';

/** Portuguese: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Latin}+$/u,
  tokens: {ALL: 'LLA', DNA: 'DNA', CT: 'TC|tomografia'},
  negation: 'não|nenhum\\p{L}*|nunca|ninguém|sem|nada|nem',
  urgency:
    'imediat\\p{L}*|urgen\\p{L}*|emergência\\p{L}*|na (?:mesma )?hora|agora mesmo|logo|de dia ou de noite|pronto-socorro',
  marrow: 'medula(?: óssea)?',
  spine: 'medula espinhal|espinha|lombar|liquor|líquor|espinhal|coluna|raquidian\\p{L}*',
  forbidden: {'explos\\p{L}*|todos? leucemia': 'a blast is a very young cell and no explosion'},
  length: [0.75, 2.3],
};
