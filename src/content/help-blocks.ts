/** Blocks of the sections for families, which state nothing on the illness and cite no source. */
import type {Message} from './message.ts';

/** Telephone lines for people in one country. Their names are not translated. */
export interface Country {
  /** ISO 3166 code. */
  readonly country: string;
  readonly lines: readonly {readonly name: string; readonly phone: string}[];
}

/** Their facts and sources are in the notes. */
export interface HelpLines {
  readonly kind: 'help-lines';
  readonly lead: Message;
  readonly countries: readonly Country[];
}

/** Questions that readers can ask. They state nothing, so they cite no source. */
export interface Questions {
  readonly kind: 'questions';
  readonly items: readonly Message[];
}

/** Lines for readers to fill in by hand. */
export interface Fields {
  readonly kind: 'fields';
  readonly items: readonly Message[];
}

export type HelpBlock = HelpLines | Questions | Fields;
