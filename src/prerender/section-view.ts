/** The views of our elements, made without the elements themselves. */
import type {TemplateResult} from 'lit';
import {hospitalLabels} from '../content/hospital-labels.ts';
import {languagePicker} from '../content/language-picker.ts';
import {ConditionSection} from '../elements/condition-section.ts';
import {HospitalSection} from '../elements/hospital-section.ts';
import {hospitalView, type Given, type HospitalKind, type Words} from '../elements/hospital-view.ts';
import {elements} from '../elements/index.ts';
import {pickerView} from '../elements/picker-view.ts';
import {sectionText} from '../elements/section-text.ts';
import {sectionView} from '../elements/views.ts';
import type {Profile} from '../hospital/profile.ts';
import {locales} from '../i18n/catalogue.ts';
import {negotiate} from '../i18n/negotiate.ts';
import {readGiven, type OnProblem} from './given.ts';
import type {Hidden} from './hidden.ts';
import {shownIn} from './shown-in.ts';

export type Tag = keyof typeof elements;

/** All that decides what a section shows. */
export interface Asked {
  /** The language that is asked for, as in a `lang` attribute. */
  readonly lang: string;
  /** Level of its heading, 1 to 6. */
  readonly level: number;
  readonly profile: Profile;
  /** What the hospital gives for its sections, by tag: as in the JSON inside each. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly hidden: Hidden;
  readonly onProblem: OnProblem;
}

/** @returns Undefined where there is nothing to show. */
export const viewOf = async (tag: Tag, asked: Asked): Promise<TemplateResult | undefined> => {
  const {lang, level, profile, hidden} = asked;
  const element: unknown = elements[tag];
  if (isKind(element, HospitalSection)) return hospitalViewOf(tag, element as unknown as Kind, asked);
  if (isKind(element, ConditionSection)) {
    const {write} = element;
    const shown = await shownIn(lang, (msg) => sectionText(write, msg, hidden[tag]));
    return sectionView({shown, level, profile});
  }
  return pickerView(await shownIn(lang, languagePicker), codeOf(lang));
};

/** Code of ours for a language. */
export const codeOf = (lang: string): string => negotiate(lang, Object.keys(locales)) ?? 'en';

/** Whether a tag is that of a section in the hospital's own words. */
export const isHospitalTag = (tag: string): boolean =>
  Object.hasOwn(elements, tag) && isKind(elements[tag as Tag], HospitalSection);

type Kind = HospitalKind<Given, Words>;

const hospitalViewOf = async (tag: Tag, kind: Kind, asked: Asked): Promise<TemplateResult | undefined> => {
  const {lang, level, profile, onProblem} = asked;
  const data = asked.data[tag] ?? kind.fromProfile?.(profile);
  if (data === undefined) return undefined;
  const given = readGiven(kind.shape, data, `The data for <${tag}>`, onProblem) ?? {};
  const shown = await shownIn(lang, (msg) => ({words: kind.write(msg), labels: hospitalLabels(msg)}));
  const view = hospitalView({}, kind, given, {shown, level, profile}, false);
  if (view && !profile.name) onProblem(`<${tag}> says whose words it shows; give a hospital profile with a "name".`);
  return view;
};

const isKind = <T extends abstract new () => unknown>(element: unknown, base: T): element is T =>
  typeof element === 'function' && element.prototype instanceof base;
