/** The pure modules of the clinician’s desk, with the shapes that their comments give. */
import type {ReviewSection} from '../../reports/desk-data.ts';
import type {Opened} from '../../reports/reviews/open.ts';
import type {Review, SectionStatus} from '../../src/i18n/locale.ts';

export interface SmallSignature {
  readonly locale: string;
  readonly sections: Readonly<Record<string, SectionStatus>>;
}

export interface ReviewRecord extends SmallSignature, Opened {
  readonly format: 1;
  readonly edition: {readonly version: string; readonly changed: string};
}

export interface Holding {
  readonly reviewed: Review;
  readonly translation: number;
  readonly file: string;
}

export interface Standing {
  readonly holding: readonly Holding[];
  readonly ended: readonly Holding[];
  readonly changed: boolean;
  readonly old: ReadonlyMap<string, string | null> | null;
}

type Words = Pick<ReviewSection, 'section' | 'checksum' | 'messages'>;

interface SignaturesModule {
  readonly standingOf: (section: Words, opened: readonly (Opened & {readonly file: string})[]) => Standing;
  readonly together: (reviews: readonly Review[]) => Review;
}

export interface SectionAtDesk extends Words {
  readonly holding: readonly Pick<Holding, 'reviewed'>[];
  readonly isTicked: boolean;
  readonly decided: readonly string[];
  readonly remarks: readonly (readonly [ids: string, words: string])[];
}

interface RecordModule {
  readonly makeRecord: (
    sections: readonly SectionAtDesk[],
    opened: readonly Opened[],
    own: Review,
    edition: ReviewRecord['edition'],
  ) => {readonly small: SmallSignature; readonly record: ReviewRecord};
  readonly scriptText: (small: SmallSignature) => string;
}

const load = async <T>(name: string): Promise<T> =>
  (await import(new URL(`../../demo/review/${name}.js`, import.meta.url).href)) as T;

export const {standingOf, together} = await load<SignaturesModule>('signatures');
export const {makeRecord, scriptText} = await load<RecordModule>('record');
