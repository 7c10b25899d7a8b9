import type {Message} from './message.ts';
import type {Section} from './section.ts';
import type {Reference} from './reference.ts';

/** A temperature on both scales, in degrees. */
export interface Temperature {
  readonly celsius: number;
  readonly fahrenheit: number;
}

/** Data about a condition that every section needs. */
export interface Identity {
  /** First part of every tag, before the hyphen. */
  readonly prefix: string;
  /** Short name, for search engines. */
  readonly name: string;
  /** Full name, used as the title of the whole page. */
  readonly title: Message;
  /** Code in medical records. */
  readonly code: {readonly system: string; readonly value: string};
  /** Version of the English text, and the day of its last change (ISO 8601). */
  readonly edition: {readonly version: string; readonly changed: string};
  /** In the order of the numbers that readers see. */
  readonly references: Readonly<Record<string, Reference>>;
  /** Temperature at which readers are told to call. A hospital may set its own. */
  readonly fever: Temperature;
}

/** A tab of the whole page. */
export interface Tab {
  /** Id and URL fragment, without the prefix: `#all-symptoms-and-causes` opens `symptoms-and-causes`. */
  readonly id: string;
  readonly title: Message;
}

/** Sections with content from the hospital. */
export type HospitalSectionName = 'care' | 'doctors' | 'community' | 'news' | 'products' | 'policy';

/** In place of a tab: over all tabs. */
export const aboveTabs = 'above';

/** A section, and the id of its tab. Sections without a tab stand below all tabs, and those `above` over them. */
export type Placed = {readonly tab?: string} & ({readonly section: Section} | {readonly hospital: HospitalSectionName});

/** All data about one condition. Generic code receives it as an argument and depends on no condition by name. */
export interface Condition extends Identity {
  readonly tabs: readonly Tab[];
  /** In page order. The single source of tags, tabs, types, manifest, tables, demo and tests. */
  readonly sections: readonly Placed[];
}

/** Tag of a section, without the prefix. */
export const nameOf = (placed: Placed): string => ('section' in placed ? placed.section.name : placed.hospital);
