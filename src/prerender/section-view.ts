/** Renders the views of elements, without the elements. */
import type {TemplateResult} from 'lit';
import {nameOf, type HospitalSectionName, type Placed} from '../content/condition.ts';
import {ownFields} from '../content/own-fields.ts';
import type {Section} from '../content/section.ts';
import {asks, citedIn} from '../content/walk.ts';
import {hideable, without} from '../content/without.ts';
import {contentOf} from '../elements/condition-section.ts';
import {help} from '../elements/help-view.ts';
import {hospitalKinds, type HospitalKind} from '../elements/hospital-kinds.ts';
import {hospitalContent} from '../elements/hospital-section.ts';
import {hospitalView} from '../elements/hospital-view.ts';
import type {PageLines} from '../elements/page-lines.ts';
import {pickerContent} from '../elements/picker-view.ts';
import {pickerView} from '../elements/picker-view.ts';
import {picturesAfter} from '../elements/picture-view.ts';
import {questionContent, type QuestionText} from '../elements/question-content.ts';
import {noneYet, ownQuestionsView, roomToWrite} from '../elements/question-view.ts';
import {sectionView} from '../elements/section-view.ts';
import {firstPlaces} from '../elements/terms.ts';
import {withExtras} from '../elements/with-extras.ts';
import {picturesIn} from '../content/pictures.ts';
import type {Profile} from '../hospital/profile.ts';
import type {Shown} from '../i18n/shown.ts';
import {sourceTable} from '../i18n/table.ts';
import {failedLanguage} from '../interface/failed-language.ts';
import {readGiven, type OnProblem} from './given.ts';
import type {Publication} from './publication.ts';
import {codeOf, shownIn} from './shown-in.ts';
import {plainTerm, servedTerm} from './term-view.ts';

/** Everything that determines the HTML of a section. */
export interface SectionRequest {
  readonly publication: Publication;
  /** Requested language, as in a `lang` attribute. */
  readonly lang: string;
  /** Level of the section's heading, 1 to 6. */
  readonly level: number;
  readonly profile: Profile;
  /** Data of the hospital's sections by tag, as in the JSON inside each. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether the elements take the markup over once their script has loaded. */
  readonly isTakenOver: boolean;
  /** Ids of the hidden blocks. */
  readonly hidden: ReadonlySet<string>;
  /** The whole page with a list of contents, in place of tabs. */
  readonly contents: boolean;
  readonly onProblem: OnProblem;
}

/** Section of a tag; undefined for the page and the language picker. */
export const placedAt = ({condition: {prefix, sections}}: Publication, tag: string): Placed | undefined =>
  sections.find((placed) => `${prefix}-${nameOf(placed)}` === tag);

/** An element whose content has been read. */
export interface ReadElement {
  /** Text of a section on the condition; undefined for other elements. */
  readonly text: Shown<unknown> | undefined;
  /** Keys of its sources, in the order of the references. */
  readonly cited: readonly string[];
  /** @param page Lines that the page around it shows for it; undefined for an element on its own. */
  readonly view: (level: number, page?: PageLines) => TemplateResult;
}

/**
 * Words for the script to say that the language a reader picks could not be loaded, where this text then stays;
 * undefined for English, in which the script has them.
 */
export const failedWords = async ({publication, lang}: SectionRequest): Promise<string | undefined> => {
  const shown = await shownIn(publication, lang, {groups: ['picker'], record: failedLanguage});
  return shown.lang === sourceTable.locale ? undefined : shown.text.sentence.text;
};

/** @returns Undefined if there is no content. */
export const viewOf = async (tag: string, request: SectionRequest): Promise<TemplateResult | undefined> =>
  (await readElement(tag, request))?.view(request.level);

/** @returns Undefined if there is no content. */
export const readElement = async (tag: string, request: SectionRequest): Promise<ReadElement | undefined> => {
  const {publication, lang} = request;
  const placed = placedAt(publication, tag);
  if (!placed) {
    const shown = await shownIn(publication, lang, pickerContent);
    const view = pickerView(shown, publication.library.catalogue.locales, codeOf(publication, lang));
    return {text: undefined, cited: [], view: () => view};
  }
  return 'section' in placed ? readSection(placed.section, request) : readHospital(placed.hospital, tag, request);
};

const readSection = async (whole: Section, request: SectionRequest): Promise<ReadElement> => {
  const {publication, lang, profile, hidden, isTakenOver} = request;
  const {condition} = publication;
  const section = without(whole, hidden);
  const isAsking = asks(whole);
  const written = await shownIn(publication, lang, isAsking ? questionContent(section) : contentOf(section));
  const table = await publication.files.tableIn(written.lang);
  const {shown: explained, extras: terms} = withExtras(written, section.terms, table);
  const {shown, extras: pictures} = withExtras(explained, picturesIn(whole, section), table);
  const {heights} = publication.library.album ?? {heights: {}};
  const drawings = pictures.length ? await publication.drawings() : {};
  const after = (level: number): unknown => {
    if (!isAsking) return undefined;
    const {list} = shown.text as QuestionText;
    return isTakenOver ? ownQuestionsView(noneYet, list, level) : roomToWrite(list, level);
  };
  const cited = citedIn(section, condition.references);
  const isShortened = hideable(whole).some((id) => hidden.has(id));
  return {
    text: shown,
    cited,
    view: (level, page) =>
      sectionView({
        condition,
        shown,
        mark: firstPlaces(terms, shown.direction, isTakenOver ? servedTerm : plainTerm),
        pictures: picturesAfter({pictures, heights, drawings, isPending: false}),
        level,
        profile,
        cited,
        isShortened,
        page,
        help,
        after,
        english: () => section,
      }),
  };
};

const readHospital = async (
  name: HospitalSectionName,
  tag: string,
  request: SectionRequest,
): Promise<ReadElement | undefined> => {
  const {publication, lang, level, profile, onProblem} = request;
  const kind = hospitalKinds[name] as unknown as HospitalKind;
  const data = request.data[tag] ?? kind.fromProfile?.(profile);
  if (data === undefined) return undefined;
  const given = readGiven(kind.shape, data, `The data for <${tag}>`, onProblem) ?? ownFields({});
  const shown = await shownIn(publication, lang, hospitalContent(kind.words));
  const view = (level: number, page?: PageLines): TemplateResult | undefined =>
    hospitalView(ownFields({}), kind, given, {shown, level, profile, page}, false);
  if (!view(level)) return undefined;
  if (!profile.name) onProblem(`<${tag}> says whose words it shows; give a hospital profile with a "name".`);
  return {text: undefined, cited: [], view: (level, page) => view(level, page)!};
};
