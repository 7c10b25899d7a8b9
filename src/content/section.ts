/**
 * The shape of a section: readonly records with no DOM and no Lit. Views turn them into HTML, the audit reads facts and
 * sources from them, and a clinician can read them as they stand.
 */
import type {Message} from './message.ts';

/** What a part of a section tells about the condition, as types of https://schema.org/MedicalCondition. */
export type Aspect = 'MedicalSignOrSymptom' | 'MedicalCause' | 'MedicalRiskFactor' | 'MedicalTest' | 'MedicalTherapy';

/** How a temperature is taken. */
export type Route = 'mouth' | 'ear' | 'armpit' | 'forehead';

/** Words in place of a statement's message, where the hospital's rule on fevers asks for them. */
export interface FeverWords {
  /** For a rule of two parts, with `{once}`, `{lasting}` and `{minutes}`. */
  readonly twoPart?: Message;
  /** For a hospital that says how to measure. */
  readonly routes?: Readonly<Record<Route, Message>>;
}

/** Sources of a statement, as keys of the condition's references. */
interface Cited<Key extends string> {
  readonly cites: readonly Key[];
  /** Set where the message names a limit that the hospital may change. */
  readonly limit?: 'fever';
  readonly instead?: FeverWords;
}

export interface Paragraph<Key extends string = string> extends Cited<Key> {
  readonly kind: 'paragraph';
  readonly message: Message;
  /** For search engines. */
  readonly about?: Aspect;
}

/** One entry of a list: a term, an explanation, or both. */
export interface Item<Key extends string = string> extends Cited<Key> {
  readonly term?: Message;
  readonly message?: Message;
}

export interface List<Key extends string = string> {
  readonly kind: 'list';
  /** What its terms are, for search engines. */
  readonly about?: Aspect;
  /** True where the order has a meaning, as with the phases of treatment. */
  readonly ordered?: boolean;
  readonly items: readonly Item<Key>[];
}

/** A part of a section under a heading of its own, one level below the section's. */
export interface Group<Key extends string = string> {
  readonly kind: 'group';
  readonly heading: Message;
  readonly blocks: readonly (Paragraph<Key> | List<Key>)[];
}

/** A call-out. The label says in words how urgent it is; `urgency` only decides how it looks. */
export interface Notice<Key extends string = string> {
  readonly kind: 'notice';
  readonly urgency: 'note' | 'urgent';
  readonly label: Message;
  readonly blocks: readonly (Paragraph<Key> | List<Key> | Call | Group<Key>)[];
}

/** The hospital's telephone number, and its link for appointments; each is shown if the hospital gives it. */
export interface Contact {
  readonly kind: 'contact';
  /** With `{hospital}` and `{phone}`. */
  readonly call: Message;
  readonly appointment?: Message;
}

/** A number to call, large and first in a call-out. */
export interface Call {
  readonly kind: 'call';
  /** Whose number: a field of the hospital's profile. */
  readonly line: 'careLine' | 'emergency';
  /** Whom it reaches and when, with `{phone}`. */
  readonly call: Message;
  /** Whom to call, where the hospital gives no number. */
  readonly otherwise: Message;
}

/** The numbered list of every reference of the condition. */
export interface Bibliography {
  readonly kind: 'bibliography';
}

export type Block<Key extends string = string> =
  Paragraph<Key> | List<Key> | Group<Key> | Notice<Key> | Contact | Call | Bibliography;

/** Values that views put into messages of a section; the build refuses any other `{placeholder}`. */
export const placeholders: readonly string[] = [
  'hospital',
  'phone',
  'fever',
  'once',
  'lasting',
  'minutes',
  'celsius',
  'fahrenheit',
];

/** One section of a condition page. */
export interface Section<Name extends string = string, Key extends string = string> {
  /** Its tag without the prefix, as in `risk-factors`. */
  readonly name: Name;
  readonly title: Message;
  readonly blocks: readonly Block<Key>[];
}
