import type {Drawings, PublishedDrawings} from '../content/picture.ts';

/** Source of the drawings. It throws with the problem and how to fix it. */
export type LoadDrawings = (integrity: string) => Promise<Drawings>;

/** The drawings of a condition's pictures, in one file that is loaded once, when a picture comes near. */
export class Album {
  /** Height of each drawing, by the name of its picture, in user units. */
  readonly heights: PublishedDrawings['heights'];
  /** Undefined until they are here; empty if they could not be loaded. */
  drawings: Drawings | undefined;
  /** Called once with the drawings here, or with the error, which says the problem and how to fix it. */
  readonly waiting = new Set<(error?: Error) => void>();
  readonly #integrity: string;
  #source: LoadDrawings | undefined;
  #isAsked = false;

  constructor({heights, integrity}: PublishedDrawings) {
    this.heights = heights;
    this.#integrity = integrity;
  }

  /** The first source counts. */
  loadFrom(source: LoadDrawings): void {
    this.#source ??= source;
  }

  /** Elements made without a source of drawings have their words alone. */
  load(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void (this.#source?.(this.#integrity) ?? Promise.resolve({})).then(
      (drawings) => this.#settle(drawings),
      (error: Error) => this.#settle({}, error),
    );
  }

  #settle(drawings: Drawings, error?: Error): void {
    this.drawings = drawings;
    for (const tell of this.waiting) tell(error);
    this.waiting.clear();
  }
}
