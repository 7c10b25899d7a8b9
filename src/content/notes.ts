/**
 * Notes for translators, editors and tools about the texts of a neighbouring module. The bundle does not import notes.
 */
export interface Notes {
  /** Name of the element in the editor of a content management system. */
  readonly editorName?: string;
  /** One sentence on the element's content, for the manifest, editors and the README. */
  readonly summary?: string;
  /** Facts stated by a message, by its id: see the fact sheet in test/content/facts.tsv. */
  readonly facts?: Readonly<Record<string, readonly `F-${string}`[]>>;
  /** Exported to the XLIFF files, by message id. */
  readonly forTranslators: Readonly<Record<string, string>>;
}
