import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {dist} from './dist.mjs';

/** A language as a page asks for it, and the one of ours that has to answer. */
export interface Language {
  /** The `lang` of the page. */
  readonly lang: string;
  /** BCP 47 tag of the words that must be shown. */
  readonly code: Code;
  readonly direction: 'ltr' | 'rtl';
  /** Every message of ours by its id. Empty in English, which has no file. */
  readonly messages: Readonly<Record<string, string>>;
  /** How far each section is, by the first part of the ids of its messages. */
  readonly sections: Readonly<Record<string, {readonly state?: string}>>;
}

export type Code = 'en' | 'es' | 'ar' | 'zh-Hant';

const languageOf = (lang: string, code: Code): Language => {
  if (code === 'en') return {lang, code, direction: 'ltr', messages: {}, sections: {}};
  const locale = JSON.parse(readFileSync(join(dist, `locales/${code}.json`), 'utf8')) as Language;
  const {direction, messages, sections} = locale;
  return {lang, code, direction, messages, sections};
};

export const languages: readonly Language[] = [
  languageOf('en', 'en'),
  languageOf('es-MX', 'es'),
  languageOf('ar', 'ar'),
  languageOf('zh-TW', 'zh-Hant'),
];

/** Another language that a reader may pick, one with a file of its own. */
export const otherThan = ({code}: Language): Language => {
  const others = languages.filter((language) => language.code !== 'en');
  return others[(others.findIndex((language) => language.code === code) + 1) % others.length]!;
};
