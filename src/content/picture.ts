/** A picture of a section: a drawing in a file of its own, and words that are messages. */
import type {Message} from './message.ts';
import type {FeverWords} from './section.ts';

export interface Picture<Key extends string = string> {
  /** Name of its drawing. */
  readonly name: string;
  /** Message id of the block, or of the entry of a list, after which it stands. */
  readonly after: string;
  /** Its one message. Its id hides the picture. */
  readonly message: Message;
  /** Sources of the caption. */
  readonly cites: readonly Key[];
  /** Set if the caption names a limit that the hospital may change. */
  readonly limit?: 'fever';
  readonly instead?: FeverWords;
  /** In the order of the places in the drawing. A string is the id of a message of the section itself. */
  readonly labels: readonly (Message | string)[];
}

/** A picture whose labels are all messages. */
export interface Labelled extends Picture {
  readonly labels: readonly Message[];
  /** Whether the section itself has all labels, so that a voice need not read them again. */
  readonly repeats: boolean;
}

/**
 * A drawing as data: few lines, in user units of a box that is 320 wide. Written by tools/pictures.ts from the SVG files
 * of the condition.
 */
export interface Drawing {
  /** In the file; pages have it from {@link PublishedDrawings}. */
  readonly height?: number;
  /** Whether it is mirrored in scripts from right to left, as what has an order is. Bodies are not. */
  readonly mirror?: boolean;
  /** Places of the numbers of its labels, as x and y, and the path data of each number, around the origin. */
  readonly places: readonly (readonly [x: number, y: number, number: string])[];
  /** From back to front: the classes and the path data of each. */
  readonly paths: readonly (readonly [classes: string, data: string])[];
}

/** Drawings by the names of their pictures. */
export type Drawings = Readonly<Record<string, Drawing>>;

/** Facts on the file of drawings that the bundle has before it loads it. */
export interface PublishedDrawings {
  /** SHA-384 hash of the file, as in the attribute `integrity`. */
  readonly integrity: string;
  /** Height of each drawing, so that its space is there first. */
  readonly heights: Readonly<Record<string, number>>;
}

export const drawingWidth = 320;
