/** Style sheets of the two formats. */
import type {CSSResult} from 'lit';
import {asks} from '../content/walk.ts';
import {entryStyles} from '../styles/entries.ts';
import {helpStyles} from '../styles/help.ts';
import {documentStyles, lightPageStyles} from '../styles/light.ts';
import {pictureStyles} from '../styles/pictures.ts';
import {prose} from '../styles/prose.ts';
import {servedPage, servedPicker, servedQuestions, servedTerms} from '../styles/served.ts';
import {tokens} from '../styles/tokens.ts';
import type {Publication} from './publication.ts';
import {placedAt} from './section-view.ts';

/** Content of the `<style>` in an element's shadow root; `dist/integrity.json` has its hash. */
export const styleOf = (publication: Publication, tag: string): string => {
  const {styles = []} = publication.elements[tag]!;
  return minify([styles, servedStyles(publication, tag)].flat(2) as readonly CSSResult[]);
};

const servedStyles = (publication: Publication, tag: string): readonly CSSResult[] => {
  const {prefix} = publication.condition;
  if (tag === `${prefix}-page`) return [servedPage];
  if (tag === `${prefix}-language-picker`) return [servedPicker];
  const placed = placedAt(publication, tag);
  if (!placed || !('section' in placed)) return [];
  return [...(placed.section.terms ? [servedTerms] : []), ...(asks(placed.section) ? [servedQuestions] : [])];
};

/**
 * Style sheet for plain HTML: the same look, scoped to one class so that it affects nothing else on the page. Without
 * nesting, which Chromium before 120, Firefox before 117 and Safari before 17.2 lack.
 */
export const lightStyles = (): string =>
  `${withinClass(minify([tokens, prose, pictureStyles, entryStyles, helpStyles, lightPageStyles]))}\n`;

/** Style sheet for the pages of a static site, which have no other styles. */
export const siteStyles = (): string => `${minify([documentStyles])}\n${lightStyles()}`;

const minify = (sheets: readonly CSSResult[]): string => withoutSpaces(sheets.map(({cssText}) => cssText).join(''));

/** Removes comments, white space and needless semicolons. The strings in the sheets contain neither. */
export const withoutSpaces = (sheet: string): string =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]|(?<=[\w-]): ) ?/g, (_, mark: string) => mark.trim())
    .replaceAll(';}', '}')
    .trim();

/** Scopes every selector to `.all-widgets`, in the format of `minify`. */
const withinClass = (sheet: string): string =>
  sheet.replace(/([^{}]+)\{/g, (rule, prelude: string) => {
    if (/^@(media|supports)\b/.test(prelude)) return rule;
    if (prelude.startsWith('@')) throw new Error(`light.css cannot hold ${prelude}: see style-of.ts.`);
    return `${selectorsOf(prelude).map(lightSelector).join(',')}{`;
  });

/** Splits a list of selectors. Commas in parentheses, up to two levels deep, belong to a selector. */
const selectorsOf = (list: string): readonly string[] => list.match(/(?:\((?:[^()]|\([^()]*\))*\)|[^(,])+/g) ?? [];

/** The element with the class stands for the host. The main heading, a part in a shadow root, is a child. */
const lightSelector = (selector: string): string =>
  (selector.startsWith(':host') ? selector : `:host ${selector}`)
    .replace(/:host(?:\(([^)]*)\))?/, '.all-widgets$1')
    .replaceAll("[part='heading']", ':is(section,header)>.heading');
