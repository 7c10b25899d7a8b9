/** Adds the results of checks in many places to one result a check. */
import type {CheckResult, Finding, Place} from '../../../reports/accessibility/evidence.ts';
import type {LookedAt} from './page/looked.ts';

/** The failures of a check that are kept in full. */
const limit = 12;

interface Sum {
  help?: string;
  criteria?: readonly string[];
  things: number;
  readonly places: Set<string>;
  readonly failed: Set<string>;
  readonly undecided: Set<string>;
  readonly failures: Finding[];
  readonly doubts: Finding[];
}

export interface Tally {
  /** Adds the results of a place. A place may come several times, as a tag with tabs does. */
  readonly add: (place: Place, results: LookedAt) => void;
  /** Keeps the transcript of a tag in English. */
  readonly transcribe: (tag: string, lines: readonly string[]) => void;
  readonly transcripts: () => Readonly<Record<string, readonly string[]>>;
  readonly results: () => Readonly<Record<string, CheckResult>>;
  /** The number of places so far. */
  readonly places: () => number;
}

export const newTally = (): Tally => {
  const sums = new Map<string, Sum>();
  const places = new Set<string>();
  const transcripts = new Map<string, readonly string[]>();
  const sumOf = (id: string): Sum => {
    const sum = sums.get(id) ?? {
      things: 0,
      places: new Set(),
      failed: new Set(),
      undecided: new Set(),
      failures: [],
      doubts: [],
    };
    sums.set(id, sum);
    return sum;
  };
  return {
    add: (place, results) => {
      const key = Object.values(place).join(' ');
      places.add(key);
      for (const [id, {things, failures, doubts = [], help, criteria}] of Object.entries(results)) {
        const sum = sumOf(id);
        if (help !== undefined) Object.assign(sum, {help, criteria});
        sum.things += things;
        if (things || failures.length) sum.places.add(key);
        if (failures.length) sum.failed.add(key);
        if (doubts.length) sum.undecided.add(key);
        sum.failures.push(...failures.map((says) => ({...place, says})));
        sum.doubts.push(...doubts.map((says) => ({...place, says})));
      }
    },
    transcribe: (tag, lines) => void transcripts.set(tag, [...(transcripts.get(tag) ?? []), ...lines]),
    transcripts: () => Object.fromEntries(transcripts),
    results: () =>
      Object.fromEntries(
        [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, sum]) => [id, resultOf(sum)]),
      ),
    places: () => places.size,
  };
};

const resultOf = ({help, criteria, things, places, failed, undecided, failures, doubts}: Sum): CheckResult => ({
  ...(help === undefined ? {} : {help, criteria: criteria ?? []}),
  places: places.size,
  things,
  failed: failed.size,
  failures: failures.slice(0, limit),
  undecided: undecided.size,
  doubts: doubts.slice(0, limit),
});
