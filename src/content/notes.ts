/** For people who work on the words of a file beside it. The bundle does not import notes. */
export interface Notes {
  /** The element's name in the editor of a content system. */
  readonly editorName?: string;
  /** What the element shows, in one sentence: for the manifest, editors and the README. */
  readonly summary?: string;
  /** Facts that a statement tells, by the id of its message: see the fact sheet in test/content/facts.tsv. */
  readonly facts?: Readonly<Record<string, readonly `F-${string}`[]>>;
  /** Written into the XLIFF files, by message id. */
  readonly forTranslators: Readonly<Record<string, string>>;
}
