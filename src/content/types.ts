/**
 * What a section is: plain, readonly records with no DOM and no Lit. The views turn them into HTML, the audit
 * reads the facts and references off them, and a hospital's clinician can read them as they stand.
 */
import type {MsgFn} from '@lit/localize';
import type {ReferenceKey} from './references.ts';

/** The id of one fact in the fact sheet, for example `F-SYM-03`. Never reused, so it stays a trail for an audit. */
export type FactId =
  `F-${'OVR' | 'NAM' | 'WHO' | 'SYM' | 'DOC' | 'EMG' | 'CAU' | 'RSK' | 'SUB' | 'DIA' | 'TRT' | 'PRC' | 'PRO'}-${number}`;

/** What a part of a section says of the illness; the names are types of https://schema.org/MedicalCondition. */
export type Aspect = 'MedicalSignOrSymptom' | 'MedicalCause' | 'MedicalRiskFactor' | 'MedicalTest' | 'MedicalTherapy';

/** Something we tell a reader, with the facts it says in plain words and the references that hold them. */
export interface Statement {
  readonly text: string;
  /** Facts told. Kept in `dist/modules` and in `docs/medical-review.md`; left out of the bundle. */
  readonly facts: readonly FactId[];
  readonly cites: readonly ReferenceKey[];
}

export interface Paragraph extends Statement {
  readonly kind: 'paragraph';
  /** What it describes, for search engines. */
  readonly about?: Aspect;
}

/** One entry of a list: a statement, with the few words it is about in front of it. */
export interface Item extends Statement {
  readonly term?: string;
}

export interface List {
  readonly kind: 'list';
  /** What its terms are, for search engines. */
  readonly about?: Aspect;
  /** True where the order means something, as with the phases of treatment. */
  readonly ordered?: boolean;
  readonly items: readonly Item[];
}

/** A part of a section under a heading of its own, one level below the section's. */
export interface Group {
  readonly kind: 'group';
  readonly heading: string;
  readonly blocks: readonly (Paragraph | List)[];
}

/** A call-out. How urgent it is stands in `label`, in words; `urgency` only decides how it looks. */
export interface Notice {
  readonly kind: 'notice';
  readonly urgency: 'note' | 'urgent';
  readonly label: string;
  readonly blocks: readonly (Paragraph | List | Emergency)[];
}

/** Where the hospital's telephone number and its link for appointments stand, if it gives any. */
export interface Contact {
  readonly kind: 'contact';
  /** With `{hospital}` and `{phone}`. */
  readonly call: string;
  readonly appointment: string;
}

/** Where the number for emergencies stands, if the hospital gives one. */
export interface Emergency {
  readonly kind: 'emergency';
  /** With `{phone}`. */
  readonly call: string;
}

/** The numbered list of every reference. */
export interface Bibliography {
  readonly kind: 'bibliography';
}

export type Block = Paragraph | List | Group | Notice | Contact | Emergency | Bibliography;

export interface Section {
  readonly title: string;
  /** All that its statements cite; the bundle has it here only, and the modules at each statement. */
  readonly cites?: readonly ReferenceKey[];
  readonly blocks: readonly Block[];
}

/** A section in the language of the message function it is given. */
export type WriteSection = (msg: MsgFn) => Section;
