/** The change feed: which words differ between two releases. docs/changes.md and docs/changes.schema.json describe it. */
import {groupOf, ofGroup, type Messages} from '../../src/content/message.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import type {Direction, Review} from '../../src/i18n/locale.ts';
import {tagOfGroup, type ReleaseWords} from './release-words.ts';
import {unionOf, type Withdrawn} from './withdrawn.ts';

export interface ChangeFeed {
  /** Raised when a field changes its meaning or goes; new fields may come without. */
  readonly format: 1;
  readonly from: ReleaseFacts;
  readonly to: ReleaseFacts;
  /** First in the feed and on the page: words that no copy may show any more. */
  readonly withdrawn: readonly (Withdrawn & {
    /** Whether the older release shows exactly these words. */
    readonly shownByOlder: boolean;
  })[];
  /** Sections with changed words, in the order of the content. */
  readonly sections: readonly ChangedSection[];
}

export interface ReleaseFacts {
  readonly version: string;
  readonly commit: string | null;
  readonly edition: {readonly version: string; readonly changed: string};
}

export interface ChangedSection {
  /** First part of the message ids, which a signature names. */
  readonly section: string;
  /** English title; null where the words stand around sections. */
  readonly title: string | null;
  /** The element that shows them; null where several do. */
  readonly tag: string | null;
  readonly languages: readonly ChangedLanguage[];
}

export interface ChangedLanguage {
  readonly language: string;
  readonly direction: Direction;
  readonly before: Side;
  readonly after: Side;
  readonly messages: readonly ChangedMessage[];
}

/** A section in one language in one release. */
export interface Side {
  /** `stale`: readers got it in English. `absent`: the release does not have it. */
  readonly state: 'source' | 'draft' | 'reviewed' | 'stale' | 'absent';
  /** The signature that the release carries. */
  readonly reviewed: Review | null;
  /** Checksum of the words, to compare with `translation` in a signature; null where there are none. */
  readonly checksum: number | null;
}

export interface ChangedMessage {
  readonly id: string;
  /** Null where the message is new, or its section was in English. */
  readonly old: string | null;
  /** Null where the message is gone. */
  readonly new: string | null;
}

/** Compares two releases. Pure. */
export const feedOf = (from: ReleaseWords, to: ReleaseWords): ChangeFeed => {
  const codes = ['en', ...new Set([...Object.keys(from.locales), ...Object.keys(to.locales)].sort())];
  const known = [...Object.keys(to.messages), ...Object.keys(from.messages)].map(groupOf);
  const inContent = Object.keys(tagOfGroup).filter((group) => known.includes(group));
  const groups = new Set([...inContent, ...known]);
  const sections = [...groups].map((section) => ({
    section,
    title: to.messages[`${section}.title`] ?? from.messages[`${section}.title`] ?? null,
    tag: tagOfGroup[section] ?? null,
    languages: codes.flatMap((code) => changeOf(from, to, section, code)),
  }));
  return {
    format: 1,
    from: factsOf(from),
    to: factsOf(to),
    withdrawn: unionOf(from.withdrawn, to.withdrawn).map((entry) => ({
      ...entry,
      shownByOlder: wordsOf(from, entry.language)?.[entry.id] === entry.words,
    })),
    sections: sections.filter(({languages}) => languages.length > 0),
  };
};

const factsOf = ({version, commit, edition}: ReleaseWords): ReleaseFacts => ({
  version,
  commit: commit ?? null,
  edition,
});

/** Every message of a language; undefined where the release does not have it. */
const wordsOf = ({messages, locales}: ReleaseWords, code: string): Messages | undefined =>
  code === 'en' ? messages : locales[code]?.messages;

const changeOf = (from: ReleaseWords, to: ReleaseWords, section: string, code: string): readonly ChangedLanguage[] => {
  const [old, now] = [from, to].map((release) => ofGroup(section, wordsOf(release, code) ?? {}));
  const [before, after] = [sideOf(from, section, code, old!), sideOf(to, section, code, now!)];
  // Where readers get English from now on, the new words are those of the English.
  const ids = after.state === 'stale' ? [] : [...new Set([...Object.keys(now!), ...Object.keys(old!)])];
  const messages = ids
    .filter((id) => old![id] !== now![id])
    .map((id) => ({id, old: old![id] ?? null, new: now![id] ?? null}));
  if (!messages.length && (after.state === 'stale') === (before.state === 'stale')) return [];
  const direction = to.locales[code]?.direction ?? from.locales[code]?.direction ?? 'ltr';
  return [{language: code, direction, before, after, messages}];
};

const sideOf = (release: ReleaseWords, section: string, code: string, words: Messages): Side => {
  const checksum = Object.keys(words).length ? checksumOf(section, words) : null;
  if (code === 'en') {
    const reviewed = release.sections?.[section]?.reviewed ?? null;
    return {state: reviewed ? 'reviewed' : checksum === null ? 'absent' : 'source', reviewed, checksum};
  }
  const locale = release.locales[code];
  const status = locale?.sections?.[section];
  const state = status?.state ?? (checksum === null ? 'absent' : locale!.state);
  return {state, reviewed: checksum === null ? null : (status?.reviewed ?? null), checksum};
};
