import {LitElement, nothing} from 'lit';
import {ownFields} from '../content/own-fields.ts';

/** In milliseconds: until screen readers know a new region. */
const pause = 100;

/** Resolves when `act` has been called, after the pause. */
export const later = (act: () => void): Promise<void> =>
  new Promise<void>((resolve) => void setTimeout(resolve, pause)).then(act);

/**
 * An element that may have status regions. Screen readers announce what changes in a region that they know already, and
 * often not what comes into the page together with its region: so a new region is empty at first, and has its words a
 * moment later.
 */
export abstract class StatusElement extends LitElement {
  /** Names of the regions of the last render, and of those that screen readers know. */
  #regions = new Set<string>();
  #known = new Set<string>();
  /** Kept when all words are in their regions. */
  #said: Promise<void> | undefined;

  /** A text for one render, with what its status regions need. */
  protected withStatus<T extends object>(shown: T): T {
    const regions = (this.#regions = new Set<string>());
    const say = (region: string, words: unknown): unknown => {
      regions.add(region);
      return this.#known.has(region) ? words : nothing;
    };
    return ownFields({...shown, say});
  }

  /** Waits for the words of new regions, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#said;
    return isComplete && super.getUpdateComplete();
  }

  protected override updated(): void {
    const regions = this.#regions;
    if ([...regions].every((region) => this.#known.has(region))) this.#known = regions;
    else
      this.#said ??= later(() => {
        this.#known = regions;
        this.#said = undefined;
        this.requestUpdate();
      });
  }
}
