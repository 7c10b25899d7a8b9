import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {Section} from '../content/section.ts';
import {groupsIn} from '../content/translate.ts';
import {citedIn} from '../content/walk.ts';
import {hideable, without, bare} from '../content/without.ts';
import {profileOf} from '../hospital/profile.ts';
import type {Content, Shown} from '../i18n/shown.ts';
import {sourceTable, writeIn} from '../i18n/table.ts';
import {labels} from '../interface/labels.ts';
import {report, shorten} from '../report.ts';
import {classOf} from './class-of.ts';
import type {ExtraClass} from './extra.ts';
import type {Library} from './library.ts';
import {around} from './page-lines.ts';
import {SectionElement} from './section-element.ts';
import {sectionView, type Additions, type SectionText} from './section-view.ts';

/** Property for the page around a section. A symbol, because it is for elements of the library. */
export const cited: unique symbol = Symbol.for('all-widgets.cited') as never;

/**
 * A section on the condition, with the library's own text. A hospital can add content before and after it, and hide
 * parts of it.
 *
 * @attr {string} hide - Ids of the blocks to leave out, separated by spaces or commas
 * @csspart picture - A picture with its caption and legend
 * @slot before - Content from the hospital, shown above the section's text under the hospital's name
 * @slot after - Content from the hospital, shown below the section's text under the hospital's name
 */
export abstract class ConditionSection extends SectionElement<SectionText> {
  static override readonly properties: PropertyDeclarations = {...SectionElement.properties, hide: {}};
  declare static readonly section: Section;
  /** Its optional parts. */
  declare static readonly extras: readonly ExtraClass[];

  /** Ids of the blocks to leave out, separated by spaces or commas. A block has the id of its first message. */
  declare hide: string | null;

  /** @internal Called when content in the slots is added or removed. */
  readonly slotChanged = (): void => {
    this.requestUpdate();
  };

  readonly #whole = (this.constructor as typeof ConditionSection).section;
  readonly #extras = (this.constructor as typeof ConditionSection).extras.map(
    (Extra) => new Extra(this, this.#whole, this.library),
  );
  /** The section without its hidden blocks, cached for a value of `hide`. */
  #shortened: {readonly hide: string | null; readonly section: Section} | undefined;

  protected override get content(): Content<SectionText> {
    return contentOf(this.section);
  }

  /** Keys of the sources of the section, without those of its hidden blocks. */
  get [cited](): readonly string[] {
    return citedIn(this.section, this.library.condition.references);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('hide')) return;
    this.language.rewrite();
    this[around]?.sourcesChanged();
  }

  /** The section without its hidden blocks. */
  protected get section(): Section {
    if (this.#shortened?.hide !== this.hide)
      this.#shortened = {hide: this.hide, section: shortened(this.#whole, this.hide)};
    return this.#shortened?.section ?? this.#whole;
  }

  /** Additions of a kind of section to its blocks; by default none. */
  protected additions(): Additions {
    return {};
  }

  protected override view(written: Shown<SectionText>, level: number): TemplateResult {
    const {condition, catalogue} = this.library;
    const table = catalogue.tableOf(written.lang);
    let drawn = {shown: written};
    for (const extra of this.#extras) drawn = {...drawn, ...extra.add(drawn.shown, this.section, table)};
    return sectionView({
      ...this.additions(),
      ...drawn,
      host: this,
      condition,
      level,
      profile: profileOf(this.hospital),
      cited: this[cited],
      isShortened: this.section !== this.#whole,
      page: this[around]?.lines,
      english: () => writeIn(catalogue.tableOf(sourceTable.locale)!, bare(this.section), '')!.text,
    });
  }
}

/** Content of a section, for the element and for prerendering. */
export const contentOf = (whole: Section): Content<SectionText> => {
  const section = bare(whole);
  return {groups: groupsIn(section), record: {section, labels}};
};

/**
 * Removes hidden blocks; returns the same section if there are none.
 * @param hide Ids of blocks, separated by spaces or commas. Unknown ids are reported in the console.
 */
const shortened = (section: Section, hide: string | null): Section => {
  const all = hideable(section);
  const [known, unknown] = [new Set<string>(), new Set<string>()];
  // An app may set the property to a list, or to anything else.
  const given = String(hide ?? '');
  for (const id of given.match(/[^\s,]+/g) ?? []) (all.includes(id) ? known : unknown).add(id);
  if (unknown.size) report(`hide="${given}" names no block ${shorten([...unknown])}; see dist/locales/es.json.`);
  return without(section, known);
};

/**
 * Creates the class of a section.
 * @param extras Its optional parts.
 * @param Base The class of its kind.
 * @param records Further records of the element's messages.
 */
export const conditionSection = (
  library: Library,
  section: Section,
  extras: readonly ExtraClass[],
  Base: typeof ConditionSection = ConditionSection,
  ...records: readonly unknown[]
): new () => ConditionSection => {
  addReferences(library, section);
  return classOf(Base, library, section.name, [labels, section, ...records], {
    extras,
    section,
    styles: [...Base.styles, ...extras.map(({styles}) => styles)],
  });
};

/** Adds sources to those of the condition, so that they are in the list of all references, too. */
export const addReferences = ({condition}: Library, {references}: Pick<Section, 'references'>): void => {
  Object.assign(condition.references, references);
};
