/**
 * Records of messages of the elements that exist: in a bundle, of all its elements; in an app that imports single
 * sections, of those that it has imported so far.
 */
export class Records {
  readonly all = new Set<unknown>();
  /** Called when another element has come. */
  onAdd: (() => void) | undefined;

  add(records: readonly unknown[]): void {
    for (const record of records) this.all.add(record);
    this.onAdd?.();
  }
}
