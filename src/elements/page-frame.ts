/** Header and footer of the whole page, for the element and for prerendering. */
import {html, type TemplateResult} from 'lit';
import type {Profile} from '../hospital/profile.ts';
import type {Shown} from '../i18n/shown.ts';
import {fill} from './fill.ts';
import {hospitalName, phoneLink} from './host-text.ts';
import type {Library} from './library.ts';
import type {PageText} from './page-text.ts';

/** Name, number and site of the hospital, in print only. */
export const paperHead = (shown: Shown<PageText>, profile: Profile): TemplateResult =>
  html`<p class="paper">
    ${hospitalName(profile, shown)} ${profile.phone && phoneLink(profile.phone)} <bdi>${profile.url}</bdi>
  </p>`;

export const pageFooter = (
  {text: {words}, lang}: Shown<PageText>,
  {condition: {code}, catalogue}: Library,
): TemplateResult =>
  html`<footer>
    <p>
      <span>${fill(words.code.text, {system: code.system, code: code.value})}</span>
      <span class="paper">${fill(words.language.text, {language: catalogue.locales[lang]!.name})}</span>
    </p>
  </footer>`;
