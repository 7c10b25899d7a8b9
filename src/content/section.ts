/**
 * Types of a section: readonly records with no DOM and no Lit. Views render them, the audit reads facts and sources
 * from them, and a clinician can read them directly.
 */
import type {HelpBlock, HelpLines, Questions} from './help-blocks.ts';
import type {Message} from './message.ts';
import type {Picture} from './picture.ts';
import type {Reference} from './reference.ts';

/** Role of a block in the description of the condition, as types of https://schema.org/MedicalCondition. */
export type Aspect = 'MedicalSignOrSymptom' | 'MedicalCause' | 'MedicalRiskFactor' | 'MedicalTest' | 'MedicalTherapy';

/** Site at which a temperature is measured. */
export type Route = 'mouth' | 'ear' | 'armpit' | 'forehead';

/** Alternatives to a statement's message, for a hospital with its own rule on fevers. */
export interface FeverWords {
  /** For a two-part rule, with `{once}`, `{lasting}` and `{minutes}`. */
  readonly twoPart?: Message;
  /** For a hospital that names the site of measurement. */
  readonly routes?: Readonly<Record<Route, Message>>;
}

/** Sources of a statement, as keys of the condition's references. */
interface Cited<Key extends string> {
  readonly cites: readonly Key[];
  /** Set if the message names a limit that the hospital may change. */
  readonly limit?: 'fever';
  readonly instead?: FeverWords;
}

export interface Paragraph<Key extends string = string> extends Cited<Key> {
  readonly kind: 'paragraph';
  readonly message: Message;
  /** Type of the statement, for search engines. */
  readonly about?: Aspect;
}

/** One entry of a list: a term, an explanation, or both. */
export interface Item<Key extends string = string> extends Cited<Key> {
  readonly term?: Message;
  readonly message?: Message;
}

/** A medical term, and its explanation. */
export interface Term<Key extends string = string> extends Item<Key> {
  readonly term: Message;
  readonly message: Message;
  /** The words for it in the text, separated by `|`; a star stands for any ending, as in `platelet*`. */
  readonly inText: Message;
}

export interface List<Key extends string = string> {
  readonly kind: 'list';
  /** Type of the terms, for search engines. */
  readonly about?: Aspect;
  /** True if the order has a meaning, as with the phases of treatment. */
  readonly ordered?: boolean;
  /** True if the items stand in the alphabetical order of the reader's language. */
  readonly sorted?: boolean;
  readonly items: readonly Item<Key>[];
}

/** A part of a section with a heading of its own, one level below the section's. */
export interface Group<Key extends string = string> {
  readonly kind: 'group';
  readonly heading: Message;
  readonly blocks: readonly (Paragraph<Key> | List<Key> | HospitalSlot<Key> | HelpLines | Questions)[];
}

/** A place for the hospital's own words. The default blocks stand there until it provides any. */
export interface HospitalSlot<Key extends string = string> {
  readonly kind: 'slot';
  /** Name of the slot, as in `slot="costs"`. */
  readonly name: string;
  readonly blocks: readonly Paragraph<Key>[];
}

/** A call-out. The label states the urgency in words; `urgency` only selects the style. */
export interface Notice<Key extends string = string> {
  readonly kind: 'notice';
  readonly urgency: 'note' | 'urgent';
  readonly label: Message;
  readonly blocks: readonly (Paragraph<Key> | List<Key> | Call | Group<Key>)[];
}

/** The hospital's telephone number and appointment link, each shown only if the hospital provides it. */
export interface Contact {
  readonly kind: 'contact';
  /** With `{hospital}` and `{phone}`. */
  readonly call: Message;
  readonly appointment?: Message;
}

/** A telephone number in large type, first in a call-out. */
export interface Call {
  readonly kind: 'call';
  /** Field of the hospital's profile that holds the number. */
  readonly line: 'careLine' | 'emergency';
  /** Text with `{phone}`, on the team that answers and its hours. */
  readonly call: Message;
  /** Text for a hospital that provides no number. */
  readonly otherwise: Message;
}

/** The numbered list of every reference of the condition. */
export interface Bibliography {
  readonly kind: 'bibliography';
}

export type Block<Key extends string = string> =
  Paragraph<Key> | List<Key> | Group<Key> | Notice<Key> | Contact | Call | Bibliography | HospitalSlot<Key> | HelpBlock;

/** Placeholders that views fill in the messages of a section. The build rejects any other `{placeholder}`. */
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
  /** Tag without the prefix, as in `risk-factors`. */
  readonly name: Name;
  readonly title: Message;
  readonly blocks: readonly Block<Key>[];
  /** Terms that it uses and does not explain; and pictures. It is whole without any of them. */
  readonly terms?: readonly Term<Key>[];
  readonly pictures?: readonly Picture<Key>[];
  /** Its sources that the list of the condition does not have. Their numbers follow that list. */
  readonly references?: Readonly<Record<string, Reference>>;
  /** Heading of the same blocks in English, in a section that strangers read as well. */
  readonly inEnglish?: Message;
}
