/** What stands around the sections of the whole page, whoever draws it: the element, or a server. */
import {html, type TemplateResult} from 'lit';
import {code, type page} from '../content/page.ts';
import type {Profile} from '../hospital/profile.ts';
import {locales} from '../i18n/catalogue.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {fill} from './fill.ts';
import {hospitalName, phoneLink} from './host-text.ts';

type PageText = Shown<ReturnType<typeof page>>;

/** On paper only: whose page it is. */
export const paperHead = (shown: PageText, profile: Profile): TemplateResult =>
  html`<p class="paper">
    ${hospitalName(profile, shown)} ${profile.phone && phoneLink(profile.phone)} <bdi>${profile.url}</bdi>
  </p>`;

export const pageFooter = ({text, lang}: PageText): TemplateResult =>
  html`<footer>
    <p>
      <span>${fill(text.code, {system: code.system, code: code.value})}</span>
      <span class="paper">${fill(text.language, {language: locales[lang]!.name})}</span>
    </p>
  </footer>`;
