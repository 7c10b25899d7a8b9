/** A criterion of the report: the checks that are evidence for it, and the person's and the host's part. */
export interface Criterion {
  /** Its number in the catalog, such as "1.4.3". */
  readonly num: string;
  /** Who is responsible: the project, the host page, or each for a part. */
  readonly by: 'ours' | 'shared' | 'host';
  /** Ids of checks (checks.ts); "axe" stands for every rule of axe that names the criterion. */
  readonly evidence: readonly string[];
  /** Criteria of WCAG whose results are part of this one: the worst of them is the result here. */
  readonly from?: readonly string[];
  /** A sentence on why there is nothing that the criterion applies to; the checks show that it is so. */
  readonly absent?: string;
  /** The part that only a person can judge, as an indirect question. Without it, the checks decide. */
  readonly person?: string;
  /** The host's part, as a sentence. */
  readonly host?: string;
  /** A sentence that the standard itself settles, such as for a criterion that it has removed. */
  readonly settled?: string;
}

/** A chapter (table) of the report, by its id in the catalog of OpenACR. */
export interface Chapter {
  readonly id: string;
  readonly notes?: string;
  /** Empty where the chapter is about other kinds of products; the notes say why. */
  readonly criteria: readonly Criterion[];
}
