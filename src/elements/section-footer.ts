/** Renders the lines below a text: sources, version and review, for a section or once for a whole page. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Identity} from '../content/condition.ts';
import {namesFever} from '../content/walk.ts';
import type {Profile} from '../hospital/profile.ts';
import {formatDay} from '../i18n/format.ts';
import type {Review} from '../i18n/locale.ts';
import type {Shown} from '../i18n/shown.ts';
import type {labels} from '../interface/labels.ts';
import {fill, space} from './fill.ts';
import {hospitalName, hostText} from './host-text.ts';
import {referenceList} from './reference-list.ts';
import type {SectionView} from './section-view.ts';

/** Context of the lines: their language, the hospital and the condition. */
export interface LinesView {
  readonly shown: Pick<Shown<{readonly labels: typeof labels}>, 'text' | 'lang' | 'requested'>;
  readonly profile: Profile;
  readonly condition: Identity;
}

/** On a page, only the lines in which the section differs from the page. */
export const sectionFooter = (view: SectionView): TemplateResult | typeof nothing => {
  const {shown, profile, isShortened, page} = view;
  const {section, labels} = shown.text;
  const isEdited = shown.changed || isShortened || (hasOtherLimit(view) && namesFever(section));
  const edited = isEdited
    ? html`<p><span>${fill(labels.edited.text, {hospital: hospitalName(profile, shown)})}</span></p>`
    : nothing;
  const reviewed = shown.changed || isSame(shown.reviewed, page?.reviewed) ? null : shown.reviewed;
  if (page)
    return isEdited || reviewed
      ? html`<footer>${edited} ${reviewed ? html`<p>${reviewLine(reviewed, view)}</p>` : nothing}</footer>`
      : nothing;
  return html`<footer>
    ${edited} ${sourceList(view.cited, view)}
    <p>
      ${isEdited && shown.isPublished ? nothing : versionLines(reviewed, view)}
      ${shown.changed ? nothing : reviewLines(reviewed, view)}
    </p>
  </footer>`;
};

/** @param keys Keys of the sources, in the order of the references. */
export const sourceList = (
  keys: readonly string[],
  {shown: {text}, condition: {references}}: LinesView,
): TemplateResult | typeof nothing =>
  keys.length
    ? html`<details><summary>${text.labels.sources.text}</summary>${referenceList(keys, references)}</details>`
    : nothing;

/**
 * Version of the draft, unless the hospital's reviewer signed the English text, and the day of its last change.
 * @param signature For exactly the text shown.
 */
export const versionLines = (
  signature: Review | null,
  {shown, profile, condition: {edition}}: LinesView,
): TemplateResult => {
  const {labels} = shown.text;
  const isSigned = profile.reviewed ?? (shown.lang === 'en' && signature);
  return html`${isSigned ? nothing : html`<span>${labels.version.text} ${edition.version}</span>`}
    <span>${labels.changed.text} ${dayView(edition.changed, shown.lang)}</span>`;
};

/** Names the reviewer of the translation, and the hospital's reviewer of the English text. */
export const reviewLines = (translation: Review | null, view: LinesView): readonly unknown[] => {
  const {shown, profile, condition} = view;
  const {text, lang} = shown;
  const {labels} = text;
  const lines: (readonly unknown[])[] = [];
  if (profile.reviewed) {
    const {by, on, next} = profile.reviewed;
    const whole = lang === 'en' ? labels.reviewed : labels.reviewedEnglish;
    lines.push(fill(whole.text, {name: hostText(by, shown, profile.lang), date: dayView(on, lang)}));
    if (next) lines.push(fill(labels.next.text, {date: dayView(next, lang)}));
    const today = new Date().toISOString();
    if ((next && next < today.slice(0, 10)) || on < condition.edition.changed) lines.push([labels.overdue.text]);
  }
  const spans = [
    ...(translation ? [reviewLine(translation, view)] : []),
    ...lines.map((line) => html`<span>${line}</span>`),
  ];
  return spans.flatMap((span) => [span, space]);
};

const reviewLine = ({by, on}: Review, {shown}: LinesView): TemplateResult =>
  html`<span>${fill(shown.text.labels.reviewed.text, {name: hostText(by, shown), date: dayView(on, shown.lang)})}</span>`;

const isSame = (one: Review | null, other: Review | null | undefined): boolean =>
  one?.by === other?.by && one?.on === other?.on;

const hasOtherLimit = ({profile: {fever}, condition: {fever: defaultFever}}: SectionView): boolean =>
  fever !== undefined &&
  ('once' in fever || fever.celsius !== defaultFever.celsius || fever.fahrenheit !== defaultFever.fahrenheit);

const dayView = (day: string, lang: string): TemplateResult =>
  html`<time datetime=${day}>${formatDay(day, lang)}</time>`;
