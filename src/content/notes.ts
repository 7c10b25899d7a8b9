/**
 * Notes for translators, editors and tools about the texts of a neighbouring module. The bundle does not import notes.
 */
export interface Notes {
  /** Name of the element in the editor of a content management system. */
  readonly editorName?: string;
  /** One sentence on the element's content, for the manifest, editors and the README. */
  readonly summary?: string;
  /** When to put the element on a page, and when not, in a sentence or two each, with tags and fields in backticks. */
  readonly use?: {readonly when: string; readonly not: string};
  /** Facts stated by a message, by its id: see the fact sheet in test/content/facts.tsv. */
  readonly facts?: Readonly<Record<string, readonly `F-${string}`[]>>;
  /** Number of each question in the fact sheet, by its message id. */
  readonly questions?: Readonly<Record<string, `F-QST-${string}`>>;
  /** Facts and sources of help lines, by their names. Readers see none of these sources. */
  readonly lines?: Readonly<Record<string, {readonly fact: `F-${string}`; readonly sources: readonly string[]}>>;
  /** Exported to the XLIFF files, by message id. */
  readonly forTranslators: Readonly<Record<string, string>>;
}
