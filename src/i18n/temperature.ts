import type {Temperature} from '../content/condition.ts';
import {formatNumber} from './format.ts';

/** Regions where home thermometers show degrees Fahrenheit, by ISO 3166 code. */
const fahrenheitFirst: ReadonlySet<string> = new Set('US PR GU VI AS MP BS BZ KY PW FM MH'.split(' '));

/**
 * A temperature on both scales, beginning with the reader's own, as in "100.4 °F (38 °C)" or "38 °C (100,4 °F)".
 * @param lang BCP 47 tag. English without a region counts as US English.
 */
export const formatTemperature = ({celsius, fahrenheit}: Temperature, lang: string): string => {
  const {language, region} = new Intl.Locale(lang);
  const degrees = (value: number, unit: string): string =>
    `${formatNumber(value, lang)}${isEastAsian(language) ? '' : '\u00A0'}°${unit}`;
  const [first, second] = (region === undefined ? language === 'en' : fahrenheitFirst.has(region))
    ? [degrees(fahrenheit, 'F'), degrees(celsius, 'C')]
    : [degrees(celsius, 'C'), degrees(fahrenheit, 'F')];
  if (language === 'ko') return `${first}(${second})`;
  return isEastAsian(language) ? `${first}（${second}）` : `${first} (${second})`;
};

/** Whether a language puts no space before a unit or a bracket. */
const isEastAsian = (language: string): boolean => ['zh', 'ja', 'ko'].includes(language);
