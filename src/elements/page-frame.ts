/** Everything on the whole page around its sections, for the element and for prerendering. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Shown} from '../i18n/shown.ts';
import {fill} from './fill.ts';
import {hospitalName, phoneLink} from './host-text.ts';
import type {Library} from './library.ts';
import {draftWords, languageNotice} from './notices.ts';
import type {PageLines} from './page-lines.ts';
import type {PageText} from './page-text.ts';
import {reviewLines, sourceList, versionLines, type LinesView} from './section-footer.ts';

/** Context of the page: its language, the hospital and the condition. */
export interface FrameView extends LinesView {
  readonly shown: Shown<PageText>;
}

/** Name, number and site of the hospital, in print only. */
export const paperHead = ({shown, profile}: FrameView): TemplateResult =>
  html`<p class="paper">
    ${hospitalName(profile, shown)} ${profile.phone && phoneLink(profile.phone)} <bdi>${profile.url}</bdi>
  </p>`;

/** Says for all sections that their language could not be loaded, and that they are a draft translation. */
export const pageNotice = ({draft, failed}: PageLines, {shown}: FrameView): readonly unknown[] => [
  failed === undefined ? nothing : languageNotice(shown),
  draft ? html`<p class="draft" part="notice">${draftWords(shown.text.labels)}</p>` : nothing,
];

/**
 * Sources of all sections in one place.
 * @param keys Keys of the sources, in the order of the references.
 */
export const placeFooter = (keys: readonly string[], view: FrameView): TemplateResult | typeof nothing =>
  keys.length ? html`<footer>${sourceList(keys, view)}</footer>` : nothing;

export const pageFooter = (lines: PageLines, view: FrameView, {catalogue}: Library): TemplateResult => {
  const {
    shown: {text, lang},
    condition: {code},
  } = view;
  return html`<footer>
    <p>${versionLines(lines.reviewed, view)} ${reviewLines(lines.reviewed, view)}</p>
    <p>
      <span>${fill(text.words.code.text, {system: code.system, code: code.value})}</span>
      <span class="paper">${fill(text.words.language.text, {language: catalogue.locales[lang]!.name})}</span>
    </p>
  </footer>`;
};
