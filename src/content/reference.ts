/** A source, cited by statements. */
export interface Reference {
  readonly publisher: string;
  readonly title: string;
  /** Set only if the source itself shows a year. */
  readonly year?: number;
  readonly url: string;
  /** BCP 47 tag of the title, if it is not English. */
  readonly lang?: string;
  /** Its number in the list of all sources, in an app that imports single sections and has not all of them. */
  readonly number?: number;
}
