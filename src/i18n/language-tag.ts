/** Reads language tags as they are found in pages: BCP 47, its older forms, and the forms of other systems. */

import {ownFields} from '../content/own-fields.ts';
import {remember} from '../remember.ts';

/** A language tag. */
export interface LanguageTag {
  /** Canonical BCP 47 tag that `Intl` accepts. */
  readonly tag: string;
  /** Language in which a reader of this language finds texts, such as `zh` for Cantonese. */
  readonly language: string;
  /** With its likely script and region. Computed when asked for, because it takes as long as all the rest. */
  readonly likely: Intl.Locale;
  /** Region that the tag itself names. */
  readonly region: string | undefined;
  /** Whether nothing had to be left out to understand the tag. */
  readonly isWhole: boolean;
}

/** The tag, or undefined if it names no language. */
export const parseTag = (lang: string): LanguageTag | undefined => {
  // Pages may hold values of any length.
  if (lang.length > longest) return undefined;
  return parsed.has(lang) ? parsed.get(lang) : remember(parsed, lang, parse(lang));
};

/** Cache: all elements use the same few tags, and `Intl` is slow. */
const parsed = new Map<string, LanguageTag | undefined>();
const longest = 100;

/** Tags that follow no rule: registered before BCP 47 (RFC 5646, section 2.2.8), or from Windows. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['i-hak', 'hak'],
  ['i-lux', 'lb'],
  ['i-navajo', 'nv'],
  ['no-bok', 'nb'],
  ['no-nyn', 'nn'],
  ['zh-chs', 'zh-Hans'],
  ['zh-cht', 'zh-Hant'],
]);

/**
 * Languages that are written in a common form, and that form. Browsers know some of them (WebKitGTK 2.50 knows neither
 * that `tl` and `fil` are one language, nor the codes of libraries, such as `fre`, nor older codes, such as `iw`).
 */
const written: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'acm aeb apc ar arb ars ary arz',
    de: 'ger',
    fa: 'fa per pes prs',
    fil: 'fil tl tgl',
    fr: 'fre',
    he: 'iw',
    id: 'in',
    jv: 'jaw jw',
    ro: 'mo mol',
    yi: 'ji',
    zh: 'cdo chi cjy cmn czh gan hak hsn nan wuu yue zh',
  }).flatMap(([form, codes]) => codes.split(' ').map((code) => [code, form] as const)),
);

/** Understands as much of the tag as there is to understand, from its beginning. */
const parse = (lang: string): LanguageTag | undefined => {
  // Copied from a text that runs from right to left, it may have invisible marks.
  const trimmed = lang.replace(/\p{Cf}/gu, '').trim();
  // POSIX adds an encoding, as in `zh_TW.UTF-8`; lists of languages begin with the first choice.
  const [first = ''] = trimmed.split(/[\s,;.@]/, 1);
  const hyphenated = first.replace(/[-_]+/g, '-').replace(/^-|-$/g, '').toLowerCase();
  const whole = withoutExtension(irregular.get(hyphenated) ?? hyphenated);
  for (let tag = whole; tag; tag = tag.replace(/-?[^-]*$/, ''))
    try {
      return tagOf(new Intl.Locale(tag), tag === whole && first.length === trimmed.length);
    } catch {
      // Without its last subtag, the tag may be well-formed.
    }
  return undefined;
};

/**
 * Replaces a language by its extension, as in `zh-yue`, because `Intl` refuses extended languages. Other subtags of
 * three letters, such as the region in `es-ESP`, are left out.
 */
const withoutExtension = (tag: string): string =>
  tag.replace(/^([a-z]{2,3})(?:-[a-z]{3})*-([a-z]{3})(?=-|$)/, (_, language: string, extension: string) =>
    written.get(extension) === language ? extension : language,
  );

const tagOf = (locale: Intl.Locale, isWhole: boolean): LanguageTag => {
  const {baseName: tag, region} = locale;
  const language = written.get(locale.language) ?? locale.language;
  let likely: Intl.Locale | undefined;
  return {
    tag,
    language,
    get likely() {
      // Cantonese is written in traditional characters where neither a script nor a region says otherwise.
      const place = region ?? (locale.language === 'yue' ? 'HK' : undefined);
      return (likely ??= new Intl.Locale(locale, ownFields({language, ...(place && {region: place})})).maximize());
    },
    region,
    isWhole,
  };
};
