/** Words that were published and are unsafe. A pinned copy cannot know, so every list of changes begins with them. */
import type {Messages} from '../../src/content/message.ts';
import {hasBegun, isDay} from '../day.ts';

/** One entry of locales/withdrawn.json. Entries are never taken out: a copy of that release may still be in use. */
export interface Withdrawn {
  /** Message id. */
  readonly id: string;
  /** BCP 47 tag of the language with the unsafe words; `en` for the English. */
  readonly language: string;
  /** Exactly the words that were published, so that a copy can be searched for them. */
  readonly words: string;
  /** Versions of the package that have them, as in `0.1.0`. */
  readonly versions: readonly string[];
  /** The day of the withdrawal (ISO 8601). */
  readonly on: string;
  /** Why they are unsafe, in one sentence for a clinician. */
  readonly why: string;
  /** The advice to hospitals, in one sentence. */
  readonly do: string;
  /** True where the message or the language has been taken out since, so that it is not among those of now. */
  readonly gone?: boolean;
}

/** Facts of the project that entries are checked against. */
export interface Published {
  /** The words of now, by language; a language that is not published now has none. */
  readonly words: Readonly<Record<string, Messages>>;
  /** Version of the package. */
  readonly version: string;
}

export const withdrawnFile = 'locales/withdrawn.json';
const texts = ['id', 'language', 'words', 'on', 'why', 'do'] as const;
const isVersion = (version: unknown): boolean =>
  typeof version === 'string' && /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

/**
 * The entries of a list.
 * @param file Its name in the sentences.
 * @throws {Error} With one sentence a line, where it is no list of whole entries.
 */
export const readWithdrawn = (text: string, file = withdrawnFile): readonly Withdrawn[] => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`, {cause: error});
  }
  const {withdrawn: entries} = Object(data) as {readonly withdrawn?: unknown};
  if (!Array.isArray(entries)) throw new Error(`${file} has no list "withdrawn": write {"withdrawn": []}.`);
  const faults = sentences(file, entries, shapeFaults);
  if (faults.length) throw new Error(faults.join('\n'));
  return entries as readonly Withdrawn[];
};

/** Faults of whole entries, each a sentence; none where all is well. Withdrawn words may not be among those of now. */
export const faultsOfWithdrawn = (entries: readonly Withdrawn[], published: Published): readonly string[] =>
  sentences(withdrawnFile, entries, (entry) => factFaults(entry as Withdrawn, published));

const sentences = (
  file: string,
  entries: readonly unknown[],
  faultsOf: (entry: Partial<Withdrawn>) => readonly string[],
): readonly string[] =>
  entries.flatMap((entry, index) =>
    faultsOf(Object(entry) as Partial<Withdrawn>).map((fault) => `${file}, entry ${index + 1}: ${fault}.`),
  );

const shapeFaults = (entry: Partial<Withdrawn>): readonly string[] => {
  const missing = texts.filter((name) => typeof entry[name] !== 'string' || !entry[name].trim());
  if (missing.length) return missing.map((name) => `"${name}" is missing; write it`);
  const {versions, on} = entry;
  const areVersions = Array.isArray(versions) && versions.length > 0 && versions.every(isVersion);
  return [
    ...(areVersions ? [] : ['"versions" lists no version, as in ["0.1.0"]']),
    ...(isDay(on) ? [] : ['"on" is no day, as in 2026-10-01']),
  ];
};

const factFaults = (
  {id, language, words, versions, on, gone}: Withdrawn,
  {words: published, version}: Published,
): readonly string[] => {
  const later = versions.find((one) => isLater(one, version));
  return [
    ...(hasBegun(on) ? [] : [`"on" is ${on}, which has not come yet; write the day of the withdrawal`]),
    ...(later === undefined
      ? []
      : [`version ${later} is later than ${version}, and there is none yet; correct "versions"`]),
    ...(gone === true || id in published['en']!
      ? []
      : [`"${id}" is none of our messages; correct it, or write "gone": true where the message has been taken out`]),
    ...(gone === true || language in published
      ? []
      : [`"${language}" is none of our languages; correct it, or write "gone": true where it has been taken out`]),
    ...(published[language]?.[id] === words
      ? [`"${id}" still says these words in "${language}"; change the message first`]
      : []),
  ];
};

/** Whether a version is later than another; what follows a hyphen does not count. */
const isLater = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((version) => version.split('-')[0]!.split('.').map(Number));
  const at = a!.findIndex((part, index) => part !== b![index]);
  return at >= 0 && a![at]! > b![at]!;
};

/** Entries of several lists, each once, the latest first. */
export const unionOf = (...lists: readonly (readonly Withdrawn[])[]): readonly Withdrawn[] => {
  const entries = new Map(lists.flat().map((entry) => [`${entry.language} ${entry.id} ${entry.words}`, entry]));
  return [...entries.values()].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1));
};

/** The list as Markdown, for CHANGELOG.md and CHANGES.md. */
export const withdrawnText = (entries: readonly Withdrawn[]): string =>
  entries.length
    ? [
        '**Withdrawn as unsafe.** If you run one of these versions, act now: your copy cannot know.',
        ...unionOf(entries).map(
          ({id, language, words, versions, on, why, do: action}) =>
            `- **${versions.join(', ')}**, \`${id}\` (\`${language}\`), withdrawn on ${on}: “${words}” ${why} **Do this:** ${action}`,
        ),
      ].join('\n\n')
    : 'No words have been withdrawn as unsafe.';
