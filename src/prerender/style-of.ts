/** The style texts of the two formats. */
import type {CSSResult} from 'lit';
import {elements} from '../elements/index.ts';
import {entryStyles} from '../styles/entries.ts';
import {documentStyles, lightPageStyles} from '../styles/light.ts';
import {prose} from '../styles/prose.ts';
import {servedPage, servedPicker} from '../styles/served.ts';
import {tokens} from '../styles/tokens.ts';
import type {Tag} from './section-view.ts';

/** What stands in the `<style>` of an element's shadow root; `dist/integrity.json` has its hash. */
export const styleOf = (tag: Tag): string => styles[tag];

/**
 * The style sheet for plain HTML: the same look, within the class that each part of it has, so that nothing else on the
 * page is touched.
 */
export const lightStyles = (): string =>
  `.all-widgets{${small([tokens, prose, entryStyles, lightPageStyles])
    .replaceAll("[part='heading']", ':is(section,header)>.heading')
    .replace(/:host(?:\(([^)]*)\))?/g, '&$1')}}\n`;

/** The same for the pages of a static site, which have nothing but it. */
export const siteStyles = (): string => `${small([documentStyles])}\n${lightStyles()}`;

/** As the browser reads it: without comments and white space. None of our strings has these in it. */
const small = (sheets: readonly CSSResult[]): string =>
  sheets
    .map(({cssText}) => cssText)
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]|(?<=[\w-]): ) ?/g, (_, mark: string) => mark.trim())
    .trim();

/** What markup from a server needs besides. */
const besides: Readonly<Partial<Record<Tag, CSSResult>>> = {
  'all-page': servedPage,
  'all-language-picker': servedPicker,
};

const styles = Object.fromEntries(
  Object.entries(elements).map(([tag, {styles}]) => [tag, small([...styles, besides[tag as Tag] ?? []].flat())]),
) as Readonly<Record<Tag, string>>;
