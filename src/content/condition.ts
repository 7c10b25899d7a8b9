import type {Message} from './message.ts';
import type {Section} from './section.ts';

/** A source that statements cite. */
export interface Reference {
  readonly publisher: string;
  readonly title: string;
  /** Only if the source itself shows one. */
  readonly year?: number;
  readonly url: string;
  /** BCP 47 tag of the title, where it is not English. */
  readonly lang?: string;
}

/** A temperature on both scales, in degrees. */
export interface Temperature {
  readonly celsius: number;
  readonly fahrenheit: number;
}

/** What every section of a condition has to know about it. */
export interface Identity {
  /** First part of every tag, before a hyphen. */
  readonly prefix: string;
  /** Short name, for search engines. */
  readonly name: string;
  /** Full name, the title of the whole page. */
  readonly title: Message;
  /** Its code in medical records. */
  readonly code: {readonly system: string; readonly value: string};
  /** Version of the English text, and the day it last changed (ISO 8601). */
  readonly edition: {readonly version: string; readonly changed: string};
  /** In the order in which readers see them numbered. */
  readonly references: Readonly<Record<string, Reference>>;
  /** The fever from which readers are told to call; a hospital may set its own. */
  readonly fever: Temperature;
}

/** A tab of the whole page. */
export interface Tab {
  /** Its address without the prefix: `symptoms-and-causes` is reached at `#all-symptoms-and-causes`. */
  readonly id: string;
  readonly title: Message;
}

/** Sections in the hospital's own words. */
export type HospitalSectionName = 'care' | 'doctors' | 'community' | 'news' | 'products' | 'policy';

/** A section's place on the page: the id of a tab, or below all tabs where there is none. */
export type Placed = {readonly tab?: string} & ({readonly section: Section} | {readonly hospital: HospitalSectionName});

/** All that is said about one condition. Generic code takes it as an argument and knows nothing else of the condition. */
export interface Condition extends Identity {
  readonly tabs: readonly Tab[];
  /** In the order of the page. THE list: tags, tabs, types, manifest, tables, demo and tests follow from it. */
  readonly sections: readonly Placed[];
}

/** A section's tag without the prefix. */
export const nameOf = (placed: Placed): string => ('section' in placed ? placed.section.name : placed.hospital);
