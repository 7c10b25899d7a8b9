import type {LanguageRules} from '../tools/locales/rules.ts';

/** French: what the check of a translation looks for, and what it lets pass. */
export const rules: LanguageRules = {
  script: /^\p{Script=Latin}+$/u,
  tokens: {ALL: 'LAL', DNA: 'ADN', CT: 'TDM|scanner|CT'},
  negation: 'pas|aucun\\p{L}*|jamais|personne ne?|sans|rien|ni|non',
  urgency:
    'immédiat\\p{L}*|urgen\\p{L}*|tout de suite|sans attendre|aussitôt|d’emblée|sans délai|de jour comme de nuit|jour et nuit',
  marrow: 'moelle(?: osseuse)?',
  spine: 'moelle épinière|rachid\\p{L}*|lombaire|céphalo\\p{L}*',
  forbidden: {'explosion\\p{L}*|tous leucémie': 'a blast is a very young cell and no explosion'},
  length: [0.75, 2.3],
  check: (words) =>
    /(?<![\u202F\u00A0;:!?])[;:!?»]|«[^\u202F\u00A0]/.test(words) &&
    'lacks a narrow no-break space (U+202F) before ; : ! ? or inside « »',
  plainer: ['glossary.count.in-text living-with'],
};
