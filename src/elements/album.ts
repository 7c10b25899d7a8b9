import type {Drawings} from '../content/picture.ts';

/** The drawings of a condition's pictures, in one file that is loaded once, when a picture comes near. */
export class Album {
  /** Height of each drawing, by the name of its picture, in user units. */
  readonly heights: Readonly<Record<string, number>>;
  /** Undefined until they are here; null if they could not be loaded. */
  drawings: Drawings | undefined | null;
  readonly #load: () => Promise<Drawings>;
  #loading: Promise<void> | undefined;

  constructor(heights: Album['heights'], load: () => Promise<Drawings>) {
    this.heights = heights;
    this.#load = load;
  }

  /** @throws {Error} With the problem and how to fix it, to each that asks. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load().then(
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
