import type {LanguageRules} from '../tools/locales/rules.ts';

/** Spanish: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Latin}+$/u,
  tokens: {ALL: 'LLA', DNA: 'ADN', CT: 'TC|TAC|tomografía'},
  negation: 'no|ningun\\p{L}*|ningún|nunca|nadie|sin|nada|tampoco|ni',
  urgency: 'de inmediato|inmediat\\p{L}*|urgen\\p{L}*|emergencia\\p{L}*|enseguida|de día o de noche',
  marrow: 'médula ósea|médula',
  spine: 'médula espinal|raquíde\\p{L}*|lumbar|espinal|columna',
  forbidden: {
    'explosi\\p{L}*|todos? leucemia': 'a blast is a very young cell and no explosion',
    'severa|grave aguda': 'acute means fast, not severe',
  },
  length: [0.75, 2.3],
  check: (words) =>
    (words.match(/\?/g) ?? []).length !== (words.match(/¿/g) ?? []).length && 'lacks ¿ before a question',
};
