/** The style texts of the two formats. */
import type {CSSResult} from 'lit';
import {entryStyles} from '../styles/entries.ts';
import {documentStyles, lightPageStyles} from '../styles/light.ts';
import {prose} from '../styles/prose.ts';
import {servedPage, servedPicker} from '../styles/served.ts';
import {tokens} from '../styles/tokens.ts';
import type {Publication} from './publication.ts';

/** What stands in the `<style>` of an element's shadow root; `dist/integrity.json` has its hash. */
export const styleOf = ({elements, condition: {prefix}}: Publication, tag: string): string => {
  const {styles = []} = elements[tag]!;
  const served = tag === `${prefix}-page` ? servedPage : tag === `${prefix}-language-picker` ? servedPicker : [];
  return small([styles, served].flat(2) as readonly CSSResult[]);
};

/**
 * The style sheet for plain HTML: the same look, within the class that each part of it has, so that nothing else on the
 * page is touched. Without nesting, which Chromium before 120, Firefox before 117 and Safari before 17.2 do not know.
 */
export const lightStyles = (): string => `${withinClass(small([tokens, prose, entryStyles, lightPageStyles]))}\n`;

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

/** The sheet with every selector inside `.all-widgets`, as `small` writes it. */
const withinClass = (sheet: string): string =>
  sheet.replace(/([^{}]+)\{/g, (rule, prelude: string) => {
    if (/^@(media|supports)\b/.test(prelude)) return rule;
    if (prelude.startsWith('@')) throw new Error(`light.css cannot hold ${prelude}: see style-of.ts.`);
    return `${selectorsOf(prelude).map(lightSelector).join(',')}{`;
  });

/** The selectors of a list. Commas in parentheses, up to two deep, belong to a selector. */
const selectorsOf = (list: string): readonly string[] => list.match(/(?:\((?:[^()]|\([^()]*\))*\)|[^(,])+/g) ?? [];

/** The host is the element with the class; the main heading, a part in a shadow root, is a child. */
const lightSelector = (selector: string): string =>
  (selector.startsWith(':host') ? selector : `:host ${selector}`)
    .replace(/:host(?:\(([^)]*)\))?/, '.all-widgets$1')
    .replaceAll("[part='heading']", ':is(section,header)>.heading');
