/** Renders the footer of a section: sources, version and review. */
import {html, nothing, type TemplateResult} from 'lit';
import {citedIn, namesFever} from '../content/walk.ts';
import {formatDay} from '../i18n/format.ts';
import {fill, space} from './fill.ts';
import {hospitalName, hostText} from './host-text.ts';
import {referenceList} from './reference-list.ts';
import type {SectionView} from './section-view.ts';

export const sectionFooter = (view: SectionView): TemplateResult => {
  const {shown, profile, condition, isShortened} = view;
  const {section, labels} = shown.text;
  const keys = citedIn(section, condition.references);
  const isEdited = shown.changed || isShortened || (hasOtherLimit(view) && namesFever(section));
  return html`<footer>
    ${isEdited ? html`<p><span>${fill(labels.edited.text, {hospital: hospitalName(profile, shown)})}</span></p>` : nothing}
    ${keys.length ? html`<details><summary>${labels.sources.text}</summary>${referenceList(keys, condition.references)}</details>` : nothing}
    <p>${isEdited && shown.isPublished ? nothing : versionView(view)} ${reviewView(view)}</p>
  </footer>`;
};

const hasOtherLimit = ({profile: {fever}, condition: {fever: defaultFever}}: SectionView): boolean =>
  fever !== undefined &&
  ('once' in fever || fever.celsius !== defaultFever.celsius || fever.fahrenheit !== defaultFever.fahrenheit);

const versionView = ({shown, profile, condition: {edition}}: SectionView): TemplateResult => {
  const {labels} = shown.text;
  return html`${profile.reviewed ? nothing : html`<span>${labels.version.text} ${edition.version}</span>`}
    <span>${labels.changed.text} ${dayView(edition.changed, shown.lang)}</span>`;
};

/**
 * Names the hospital's reviewer of the English text, and the reviewer of the translation. Text that differs from the
 * published text names neither.
 */
const reviewView = ({shown, profile, condition}: SectionView): readonly unknown[] => {
  const {text, lang, reviewed: translation, changed} = shown;
  const {labels} = text;
  const lines: (readonly unknown[])[] = [];
  if (translation && !changed)
    lines.push(
      fill(labels.reviewed.text, {name: hostText(translation.by, shown), date: dayView(translation.on, lang)}),
    );
  if (profile.reviewed && !changed) {
    const {by, on, next} = profile.reviewed;
    const whole = lang === 'en' ? labels.reviewed : labels.reviewedEnglish;
    lines.push(fill(whole.text, {name: hostText(by, shown, profile.lang), date: dayView(on, lang)}));
    if (next) lines.push(fill(labels.next.text, {date: dayView(next, lang)}));
    const today = new Date().toISOString();
    if ((next && next < today.slice(0, 10)) || on < condition.edition.changed) lines.push([labels.overdue.text]);
  }
  return lines.flatMap((line) => [html`<span>${line}</span>`, space]);
};

const dayView = (day: string, lang: string): TemplateResult =>
  html`<time datetime=${day}>${formatDay(day, lang)}</time>`;
