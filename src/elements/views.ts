/** Pure functions from the records of a section to its HTML. */
import {html, nothing, type TemplateResult} from 'lit';
import {edition} from '../content/edition.ts';
import {references, type Reference, type ReferenceKey} from '../content/references.ts';
import type {Block, Item, List, Notice, Section} from '../content/types.ts';
import {feverLimit} from '../content/when-to-see-doctor.ts';
import type {Profile} from '../hospital/profile.ts';
import {formatDay} from '../i18n/format.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {fill, isolate} from './fill.ts';
import {heading} from './heading.ts';
import {hospitalName, hostText, phoneLink} from './host-text.ts';
import {draftNotice, fallbackNotice} from './notices.ts';
import type {SectionText} from './section-text.ts';

/** All that decides what a reader sees of a section. */
export interface SectionView {
  /** The element, where there is one: what a page puts into it may stand beside our words. */
  readonly host?: HTMLElement & {readonly slotChanged: () => void};
  readonly shown: Shown<SectionText>;
  /** Level of the section's heading, 1 to 6; sub-headings are one below. */
  readonly level: number;
  readonly profile: Profile;
}

const order = Object.keys(references) as ReferenceKey[];

export const sectionView = (view: SectionView): TemplateResult => {
  const {shown, level, profile} = view;
  const {text, lang, direction} = shown;
  const {section, labels} = text;
  return html`
    <section lang=${lang} dir=${direction} part="section" aria-labelledby="title">
      ${heading(level, isolate(direction, section.title), 'title', 'heading')}
      ${fallbackNotice(shown)} ${draftNotice(shown, labels, profile.offerEnglish && blocksView(text.english(), view))}
      ${theirs('before', view)} ${blocksView(section, view)} ${theirs('after', view)}
      ${footer(view)}
    </section>
  `;
};

const blocksView = ({blocks}: Section, view: SectionView): unknown =>
  blocks.map((block) => blockView(block, view.level + 1, view));

/** Words of the hospital's own, under its name; hidden while there are none. */
const theirs = (slot: 'before' | 'after', {host, shown, profile}: SectionView): unknown => {
  const given = host?.querySelector(`:scope > [slot="${slot}"]`);
  return (
    host &&
    html`<div class="theirs" part="hospital" ?hidden=${!given}>
      <strong>${given && fill(shown.text.labels.from, {hospital: hospitalName(profile, shown)})}</strong>
      <slot name=${slot} @slotchange=${host.slotChanged}></slot>
    </div>`
  );
};

/** What a hospital hides has no text, and is not there. */
const blockView = (block: Block, level: number, view: SectionView): unknown => {
  const {profile, shown} = view;
  const {direction} = shown;
  switch (block.kind) {
    case 'paragraph':
      return block.text && html`<p>${isolate(direction, block.text)}</p>`;
    case 'list':
      return listView(block, view);
    case 'group':
      return (
        block.heading &&
        html`<div class="group">
        ${heading(level, isolate(direction, block.heading))}${block.blocks.map((inner) => blockView(inner, level, view))}
      </div>`
      );
    case 'notice':
      return block.label && noticeView(block, level, view);
    case 'contact':
      return (
        block.call && [
          profile.phone &&
            html`<p>
              ${fill(block.call, {hospital: hospitalName(profile, shown), phone: phoneLink(profile.phone)})}
            </p>`,
          profile.appointment && html`<p><a href=${profile.appointment}>${block.appointment}</a></p>`,
        ]
      );
    case 'emergency':
      return block.call && profile.emergency && html`<p>${fill(block.call, {phone: phoneLink(profile.emergency)})}</p>`;
    case 'bibliography':
      return referenceList(order);
  }
};

const listView = ({ordered, items}: List, view: SectionView): unknown => {
  const entries = items.filter(({term, text}) => term ?? text).map((item) => itemView(item, view));
  if (!entries.length) return nothing;
  return ordered
    ? html`<ol class="terms" part="list">
        ${entries}
      </ol>`
    : html`<ul class="terms" part="list">
        ${entries}
      </ul>`;
};

const itemView = ({term, text}: Item, {profile, shown: {direction}}: SectionView): TemplateResult => {
  const {celsius, fahrenheit} = profile.fever ?? feverLimit;
  const limit = {celsius: celsius.toFixed(1), fahrenheit: fahrenheit.toFixed(1)};
  return html`<li part="item">
    ${term ? html`<strong>${isolate(direction, term)}</strong> ` : nothing}<span
      >${isolate(direction, ...fill(text, limit))}</span
    >
  </li>`;
};

const noticeView = ({urgency, label, blocks}: Notice, level: number, view: SectionView): TemplateResult =>
  html`<div class="notice ${urgency}" part="notice">
    ${heading(level, label)}${blocks.map((block) => blockView(block, level, view))}
  </div>`;

const footer = ({shown, profile}: SectionView): TemplateResult => {
  const {text, changed} = shown;
  const {section, labels} = text;
  const keys = citedIn(section);
  const {celsius, fahrenheit} = profile.fever ?? feverLimit;
  const isOtherLimit = celsius !== feverLimit.celsius || fahrenheit !== feverLimit.fahrenheit;
  const usesFever = isOtherLimit && section.blocks.some(({kind}) => kind === 'contact');
  const edited = changed || text.edited || usesFever;
  return html`<footer>
    ${edited ? html`<p><span>${fill(labels.edited, {hospital: hospitalName(profile, shown)})}</span></p>` : nothing}
    ${keys.length ? html`<details><summary>${labels.sources}</summary>${referenceList(keys)}</details>` : nothing}
    <p>${edited ? nothing : versionView(shown, profile)} ${reviewView(shown, profile)}</p>
  </footer>`;
};

const versionView = ({text: {labels}, lang}: Shown<SectionText>, {reviewed}: Profile): TemplateResult =>
  html`${reviewed ? nothing : html`<span>${labels.version} ${edition.version}</span>`}
    <span>${labels.changed} ${dayView(edition.changed, lang)}</span>`;

/** Who has checked the words, the hospital of ours and the translator's reviewer of the translation. */
const reviewView = (shown: Shown<SectionText>, {reviewed, lang: spoken}: Profile): readonly TemplateResult[] => {
  const {text, lang, reviewed: translation} = shown;
  const {labels} = text;
  const lines: (readonly unknown[])[] = [];
  if (translation)
    lines.push(fill(labels.reviewed, {name: hostText(translation.by, shown), date: dayView(translation.on, lang)}));
  if (reviewed) {
    const {by, on, next} = reviewed;
    const whole = lang === 'en' ? labels.reviewed : labels.reviewedEnglish;
    lines.push(fill(whole, {name: hostText(by, shown, spoken), date: dayView(on, lang)}));
    if (next) lines.push(fill(labels.next, {date: dayView(next, lang)}));
    const today = new Date().toISOString();
    if ((next && next < today.slice(0, 10)) || on < edition.changed) lines.push([labels.overdue]);
  }
  return lines.map((line) => html`<span>${line}</span>`);
};

const dayView = (day: string, lang: string): TemplateResult =>
  html`<time datetime=${day}>${formatDay(day, lang)}</time>`;

/** References keep the number they have in `<all-references>`, so that a number means one source on the whole page. */
const referenceList = (keys: readonly ReferenceKey[]): TemplateResult =>
  html`<ol class="references" part="references" lang="en" dir="ltr">
    ${keys.map((key) => referenceView(references[key], order.indexOf(key) + 1))}
  </ol>`;

const referenceView = ({publisher, title, year, url, lang}: Reference, number: number): TemplateResult =>
  html`<li value=${number}>
    ${publisher}. <a href=${url} rel="noreferrer" lang=${lang ?? nothing}>${title}</a>${year ? `, ${year}` : ''}.
  </li>`;

/** The references that a section rests on, each once, in the order of the whole list. */
export const citedIn = ({blocks, cites}: Section): readonly ReferenceKey[] => {
  const cited = new Set(cites ?? blocks.flatMap(citesOf));
  return order.filter((key) => cited.has(key));
};

const citesOf = (block: Block): readonly ReferenceKey[] => {
  if ('cites' in block) return block.cites;
  if ('items' in block) return block.items.flatMap((item) => item.cites);
  return 'blocks' in block ? block.blocks.flatMap(citesOf) : [];
};
