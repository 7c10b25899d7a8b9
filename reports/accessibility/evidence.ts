/** Results of a run of `npm run accessibility`, as docs/accessibility/evidence.json keeps them. */

/** A place where a check looked: a tag in a language and a state. `state` is an id of `crossed.states`. */
export interface Place {
  readonly tag: string;
  readonly language: string;
  readonly state: string;
}

/** A finding of a check in a place, with a sentence. */
export interface Finding extends Place {
  readonly says: string;
}

export interface CheckResult {
  /** The name of the rule, of a rule of axe alone; other checks are described in checks.ts. */
  readonly help?: string;
  /** Numbers of the WCAG criteria that axe names for the rule, such as "1.4.3"; empty for a best practice. */
  readonly criteria?: readonly string[];
  /** The number of places in which the check found something to look at. */
  readonly places: number;
  /** The number of elements, keys or requests that it looked at. */
  readonly things: number;
  /** The number of places with a failure, and the first failures. */
  readonly failed: number;
  readonly failures: readonly Finding[];
  /** The number of places where the check could not decide, and the first of those findings. */
  readonly undecided: number;
  readonly doubts: readonly Finding[];
}

export interface Evidence {
  /** ISO date of the run. */
  readonly collected: string;
  readonly product: {readonly name: string; readonly version: string};
  /** SHA-384 of the bundle of the run, as dist/integrity.json has it. */
  readonly bundle: {readonly file: string; readonly integrity: string};
  readonly engine: string;
  readonly axe: string;
  readonly crossed: {
    readonly tags: readonly string[];
    readonly languages: readonly string[];
    /** State → its description, and the languages that it was crossed with; every tag in each. */
    readonly states: Readonly<Record<string, {readonly says: string; readonly languages: readonly string[]}>>;
    /** The number of places in which any check looked. */
    readonly places: number;
  };
  /** By id of the check; rules of axe as "axe/color-contrast". */
  readonly checks: Readonly<Record<string, CheckResult>>;
  /** Tag → roles and names in the accessibility tree in English, in order. Of the whole page, its first tab. */
  readonly transcripts: Readonly<Record<string, readonly string[]>>;
}
