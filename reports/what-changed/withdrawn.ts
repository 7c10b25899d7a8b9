/** Words that were published and are unsafe. A pinned copy cannot know, so every list of changes begins with them. */
import {isDay} from '../day.ts';
import type {Messages} from '../../src/content/message.ts';

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
}

const texts = ['id', 'language', 'words', 'on', 'why', 'do'] as const;

/**
 * Faults of locales/withdrawn.json, each a sentence; none where all is well.
 * @param data The parsed file.
 * @param published The words of now, by language: withdrawn words may not be among them.
 */
export const faultsOfWithdrawn = (data: unknown, published: Readonly<Record<string, Messages>>): readonly string[] => {
  const {withdrawn: entries} = Object(data) as {readonly withdrawn?: unknown};
  if (!Array.isArray(entries)) return ['locales/withdrawn.json has no list "withdrawn": write {"withdrawn": []}.'];
  return entries.flatMap((entry: unknown, index) =>
    faultsOf(Object(entry) as Partial<Withdrawn>, published).map(
      (fault) => `locales/withdrawn.json, entry ${index + 1}: ${fault}.`,
    ),
  );
};

const faultsOf = (entry: Partial<Withdrawn>, published: Readonly<Record<string, Messages>>): readonly string[] => {
  const missing = texts.filter((name) => typeof entry[name] !== 'string' || !entry[name].trim());
  if (missing.length) return missing.map((name) => `"${name}" is missing; write it`);
  const {id = '', language = '', words, versions, on = ''} = entry;
  const areVersions =
    Array.isArray(versions) && versions.length > 0 && versions.every((one) => /^\d+\.\d+\./.test(one));
  return [
    ...(areVersions ? [] : ['"versions" lists no version, as in ["0.1.0"]']),
    ...(isDay(on) ? [] : ['"on" is no day, as in 2026-10-01']),
    ...(published[language]?.[id] === words
      ? [`"${id}" still says these words in "${language}"; change the message first`]
      : []),
  ];
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
