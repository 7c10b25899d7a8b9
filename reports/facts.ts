import {rowsOf, wordsIn} from './tsv.ts';

/** A fact of the fact sheet, without its words. */
export interface Fact {
  /**
   * How sure the sheet is of it. `PAGE`: stated in the model page; `PAGE+`: and backed by a source. `READ`: read in the
   * source; `READ+`: but for a part. `SEC`: read only as retold by others. `GEN` and `UNVERIFIED` are never told.
   */
  readonly confidence: string;
  /**
   * Keys of src/conditions/leukemia/sources.ts: the sources that the sheet names, then those that were read for this
   * project besides (stored copies, November 2026) and say the same.
   */
  readonly sources: readonly string[];
  /** `clin`: a clinician must decide. `host`: the hospital sets it. `US`, `UK`, `AU`: for that region only. */
  readonly flags: readonly string[];
}

/** Every fact by its id, from test/content/facts.tsv. */
export const facts: ReadonlyMap<string, Fact> = new Map(
  rowsOf(new URL('../test/content/facts.tsv', import.meta.url)).map(
    ([id = '', confidence = '', sources = '', also = '', flags = '']) => [
      id,
      {confidence, sources: [...wordsIn(sources), ...wordsIn(also)], flags: wordsIn(flags)},
    ],
  ),
);
