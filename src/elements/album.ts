import type {Drawings, PublishedDrawings} from '../content/picture.ts';

/** Source of the drawings. It throws with the problem and how to fix it. */
export type LoadDrawings = (integrity: string) => Promise<Drawings>;

/** The drawings of a condition's pictures, in one file that is loaded once, when a picture comes near. */
export class Album {
  /** Height of each drawing, by the name of its picture, in user units. */
  readonly heights: PublishedDrawings['heights'];
  /** Undefined until they are here; null if they could not be loaded. */
  drawings: Drawings | undefined | null;
  readonly #integrity: string;
  #source: LoadDrawings | undefined;
  #loading: Promise<void> | undefined;

  constructor({heights, integrity}: PublishedDrawings) {
    this.heights = heights;
    this.#integrity = integrity;
  }

  /** The first source counts. */
  loadFrom(source: LoadDrawings): void {
    this.#source ??= source;
  }

  /** @throws {Error} With the problem and how to fix it, to each that asks. */
  load(): Promise<void> {
    if (!this.#source) {
      // Elements made without a source of drawings have their words alone.
      this.drawings = null;
      return Promise.resolve();
    }
    return (this.#loading ??= this.#source(this.#integrity).then(
      (drawings) => {
        this.drawings = drawings;
      },
      (error: unknown) => {
        this.drawings = null;
        throw error;
      },
    ));
  }
}
