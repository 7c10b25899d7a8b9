/**
 * Optional parts of a section: explanations of terms, pictures, and help for families. Each has a module of its own with
 * its view, its behavior and its style, so that an app with single sections has those of its sections alone.
 */
import type {CSSResult, ReactiveControllerHost} from 'lit';
import type {Section} from '../content/section.ts';
import type {Shown} from '../i18n/shown.ts';
import type {Table} from '../i18n/table.ts';
import type {Library} from './library.ts';
import type {SectionText, SectionView} from './section-view.ts';

/** The class of such a part. */
export interface ExtraClass {
  readonly styles: CSSResult;
  /** @param whole The section, with what a hospital hides. */
  new (host: ExtraHost, whole: Section, library: Library): Extra;
}

/** The element that has the part. */
export type ExtraHost = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Such a part of one element. */
export interface Extra {
  /**
   * Called for each view. Returns what draws the part, and the text if it has the part now.
   * @param section The section without what a hospital hides.
   * @param table Messages of the language shown.
   */
  add(
    shown: Shown<SectionText>,
    section: Section,
    table: Table | undefined,
  ): Partial<Pick<SectionView, 'shown' | 'mark' | 'pictures' | 'help'>>;
}
