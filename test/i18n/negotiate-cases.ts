/** For tests: language negotiation. Browsers and Node each have their own `Intl`, so both run these cases. */

/** Available languages. */
export const available = ['en', 'es', 'ar', 'pt-BR', 'zh-Hans', 'zh-Hant', 'tl'];

/** Requested language → negotiated language. */
export const found: readonly (readonly [asked: string, answer: string | undefined])[] = [
  ['es', 'es'],
  ['es-MX', 'es'],
  ['ES-mx', 'es'],
  ['ar-EG', 'ar'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['fil', 'tl'],
  ['sw', undefined],
  ['ar-Latn', undefined],
  ['es-Hebr', undefined],
  ['', undefined],
  ['es_MX', undefined],
  ['deutsch!', undefined],
];
