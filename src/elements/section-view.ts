/** Renders a section in one language. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Identity} from '../content/condition.ts';
import {ownFields} from '../content/own-fields.ts';
import type {Section} from '../content/section.ts';
import {isUrgent} from '../content/walk.ts';
import type {Profile} from '../hospital/profile.ts';
import type {Shown} from '../i18n/shown.ts';
import type {labels} from '../interface/labels.ts';
import {blocksView, type BlockView} from './block-view.ts';
import {fill} from './fill.ts';
import {heading} from './heading.ts';
import type {Help} from './help-view.ts';
import {hospitalName} from './host-text.ts';
import {listener} from './listener.ts';
import {draftNotice, languageNotice} from './notices.ts';
import type {PageLines} from './page-lines.ts';
import {sectionFooter} from './section-footer.ts';
import type {PicturesAfter} from './picture-view.ts';
import type {Mark} from './terms.ts';
import {valuesFor, wordsOf} from './words-of.ts';

/** A section and the labels around it, in one language. */
export interface SectionText {
  readonly section: Section;
  readonly labels: typeof labels;
}

/** Additions of a kind of section to its blocks. */
export interface Additions {
  /** Draws what only sections for families have. */
  readonly help?: Help;
  /** Message ids of the questions that the reader has ticked. */
  readonly ticked?: ReadonlySet<string>;
  /** Renders what stands after the blocks, with headings of the level of theirs. */
  readonly after?: (level: number) => unknown;
}

/** Everything that determines the HTML of a section. */
export interface SectionView extends Additions {
  /** The element, if there is one. Content in its slots appears beside the section's text. */
  readonly host?: HTMLElement & {readonly slotChanged: () => void};
  readonly condition: Identity;
  readonly shown: Shown<SectionText>;
  /** Explains terms. */
  readonly mark?: Mark;
  readonly pictures?: PicturesAfter;
  /** Keys of its sources, in the order of the references. */
  readonly cited: readonly string[];
  /** Level of the section's heading, 1 to 6; sub-headings are one below. */
  readonly level: number;
  readonly profile: Profile;
  /** Whether the hospital has hidden part of the section. */
  readonly isShortened: boolean;
  /** Lines that the page around the section shows for it; undefined for a section on its own. */
  readonly page?: PageLines | undefined;
  /** The section in English. */
  readonly english: () => Section;
}

export const sectionView = (given: SectionView): TemplateResult => {
  const view = ownFields(given);
  const {shown, level, profile, condition, page} = view;
  const {text, lang, direction} = shown;
  const {section, labels} = text;
  const values = valuesFor(shown, profile, condition.fever);
  const blocks: BlockView = {
    level: level + 1,
    lang,
    direction,
    values,
    profile,
    references: condition.references,
    help: view.help,
    ticked: view.ticked,
    mark: view.mark,
    pictures: view.pictures,
    slot: (name, standIn) => hospitalSlot(name, view, standIn),
  };
  return html`
    <section lang=${lang} dir=${direction} class=${section.inEnglish ? 'card' : nothing} part="section" aria-labelledby="title">
      ${heading(level, wordsOf(section.title, direction, values), 'title', 'heading')}
      ${languageNotice(shown, page?.failed)}
      ${draftNotice({
        shown,
        words: labels,
        isUrgent: isUrgent(section),
        english: () => englishView(view, blocks),
        // A section that strangers read has the English text in any case.
        offerEnglish: section.inEnglish ? false : profile.offerEnglish,
        isSaid: page?.draft ?? false,
      })}
      ${hospitalSlot('before', view)} ${blocksView(section.blocks, blocks)} ${view.after?.(blocks.level)}
      ${section.inEnglish && view.help!.copy(section.inEnglish, view, blocks)} ${hospitalSlot('after', view)}
      ${sectionFooter(view)}
    </section>
  `;
};

/** The blocks of a section in English. */
export const englishView = ({english, profile, condition}: SectionView, blocks: BlockView): unknown => {
  const values = valuesFor({requested: 'en', lang: 'en', direction: 'ltr'}, profile, condition.fever);
  return blocksView(english().blocks, {
    ...blocks,
    lang: 'en',
    direction: 'ltr',
    values,
    isCopy: true,
    mark: undefined,
    pictures: undefined,
    slot: undefined,
  });
};

/**
 * Content from the hospital, under its name, in the direction of the page; hidden while the slot is empty.
 * @param standIn Shown while the slot is empty.
 */
const hospitalSlot = (slot: string, {host, shown, profile}: SectionView, standIn: unknown = nothing): unknown => {
  if (!host) return standIn;
  const given = host.querySelector(`:scope > [slot="${slot}"]`);
  // The computed style takes longer the more elements a page has, and an empty slot needs no direction.
  const id = `hospital-${slot}`;
  return html`${given ? nothing : standIn}<div class="theirs" part="hospital" role="group" aria-labelledby=${id} ?hidden=${!given}>
    <strong id=${id}>${given && fill(shown.text.labels.from.text, {hospital: hospitalName(profile, shown)})}</strong>
    <slot name=${slot} dir=${given ? getComputedStyle(host).getPropertyValue('direction') : nothing} @slotchange=${listener(host.slotChanged)}></slot>
  </div>`;
};
