import {remember} from '../remember.ts';

/**
 * Finds the available language that best matches the requested one. The script has to match: `zh-TW` is Chinese in
 * traditional characters, so it finds `zh-Hant` and not `zh-Hans`.
 * @param requested A BCP 47 language tag, as in a `lang` attribute.
 * @param available BCP 47 tags.
 * @returns One of `available`, or undefined if none matches or `requested` is not a language tag.
 */
export const negotiate = (requested: string, available: readonly string[]): string | undefined => {
  // Fast path: the first `maximize` of a page takes tens of milliseconds on a cheap phone.
  if (available.includes(requested)) return requested;
  const wanted = parseTag(requested);
  if (!wanted) return undefined;
  let best: string | undefined;
  let bestScore = -1;
  for (const code of available) {
    const offered = parseTag(code);
    if (!offered || offered.language !== wanted.language || offered.script !== wanted.script) continue;
    const score =
      offered.tag === wanted.tag ? 3 : offered.named && offered.region === wanted.region ? 2 : offered.named ? 0 : 1;
    if (score > bestScore) [best, bestScore] = [code, score];
  }
  return best;
};

/** Whether `tag` is a well-formed BCP 47 language tag. */
export const isLanguageTag = (tag: string): boolean => parseTag(tag) !== undefined;

interface ParsedTag {
  readonly tag: string;
  readonly language: string | undefined;
  readonly script: string | undefined;
  readonly region: string | undefined;
  /** Whether the tag itself names the region. */
  readonly named: boolean;
}

/** Cache: all elements use the same few tags, and `maximize` is slow. */
const parsed = new Map<string, ParsedTag | undefined>();

/** In characters, with room to spare: no registered tag is half as long. */
const longestTag = 100;

/** The tag, with its likely script and region. */
const parseTag = (tag: string): ParsedTag | undefined => {
  if (tag.length > longestTag) return undefined;
  return parsed.has(tag) ? parsed.get(tag) : remember(parsed, tag, maximize(tag));
};

const maximize = (tag: string): ParsedTag | undefined => {
  try {
    const locale = new Intl.Locale(tag);
    const {language, script, region} = locale.maximize();
    return {
      tag: locale.baseName,
      // `tl` and `fil` are one language. Not every browser knows that (WebKitGTK 2.50 does not).
      language: language === 'tl' ? 'fil' : language,
      script,
      region,
      named: locale.region !== undefined,
    };
  } catch {
    return undefined;
  }
};
