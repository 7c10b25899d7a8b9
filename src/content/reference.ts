/** A source, cited by statements. */
export interface Reference {
  readonly publisher: string;
  readonly title: string;
  /** Set only if the source itself shows a year. */
  readonly year?: number;
  readonly url: string;
  /** BCP 47 tag of the title, if it is not English. */
  readonly lang?: string;
}
