/** The states in which a run looks at each tag, in each language. */
import type {MediaFeature} from 'puppeteer-core';

export interface State {
  /** Words for the report. */
  readonly says: string;
  /** Where the markup comes from: the script, or one of the two kinds of prerendered HTML, or a page of a static site. */
  readonly from: 'script' | 'light' | 'shadow' | 'site';
  readonly media?: readonly MediaFeature[];
  /** CSS pixels; 1280 by 800 without it. */
  readonly window?: readonly [width: number, height: number];
  /** Rules of the page. */
  readonly style?: string;
  readonly isOpen?: boolean;
  /** Whether a run goes through it in every language. The others are crossed with languages in pairs. */
  readonly isForAll?: boolean;
  /** The check that a state of layout is for. In the others, all checks that only look run. */
  readonly fits?: 'reflow' | 'spacing' | 'resize';
}

const dark = [{name: 'prefers-color-scheme', value: 'dark'}];
/** axe takes a page without a background for a white one. */
const schemes = ':root { color-scheme: dark } body { background: #121212; color: #eee }';
/** 1280 by 1024 pixels at 400 %. */
const narrow = [320, 256] as const;
/** Rules of WCAG 1.4.12, as bookmarklets and extensions write them. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Everything that can be opened is open, in light colours, where nothing else is said. */
const at320 = {window: narrow, isOpen: true, fits: 'reflow'} as const;

export const states: Readonly<Record<string, State>> = {
  live: {says: 'drawn by the script, as it opens, in light colours', from: 'script'},
  open: {
    says: 'drawn by the script, every disclosure open and a question of the reader’s own',
    from: 'script',
    isOpen: true,
    isForAll: true,
  },
  dark: {
    says: 'drawn by the script, everything open, on a page and a device in dark colours',
    from: 'script',
    isOpen: true,
    media: dark,
    style: schemes,
  },
  forced: {
    says: 'drawn by the script, everything open, in forced colours',
    from: 'script',
    isOpen: true,
    media: [{name: 'forced-colors', value: 'active'}],
  },
  plain: {says: 'prerendered as plain HTML, without the script', from: 'light', isOpen: true},
  shadow: {says: 'prerendered with shadow roots, without the script', from: 'shadow', isOpen: true},
  'plain-dark': {
    says: 'prerendered as plain HTML, on a page and a device in dark colours',
    from: 'light',
    isOpen: true,
    media: dark,
    style: schemes,
  },
  site: {
    says: 'the first page of a static site made by `all-widgets site`',
    from: 'site',
    isOpen: true,
  },
  narrow: {
    says: 'drawn by the script, everything open, 320 by 256 CSS pixels (1280 by 1024 at 400 %)',
    from: 'script',
    ...at320,
    isForAll: true,
  },
  'narrow-plain': {says: 'prerendered as plain HTML, 320 by 256 CSS pixels', from: 'light', ...at320},
  'narrow-shadow': {says: 'prerendered with shadow roots, 320 by 256 CSS pixels', from: 'shadow', ...at320},
  'narrow-site': {says: 'the first page of a static site, 320 by 256 CSS pixels', from: 'site', ...at320},
  spaced: {
    says: 'drawn by the script, everything open, with the text spacing of WCAG 1.4.12, 320 pixels wide',
    from: 'script',
    ...at320,
    style: spacing,
    fits: 'spacing',
    isForAll: true,
  },
  'spaced-plain': {
    says: 'prerendered as plain HTML, with that text spacing, 320 pixels wide',
    from: 'light',
    ...at320,
    style: spacing,
    fits: 'spacing',
  },
  large: {
    says: 'drawn by the script, everything open, text of the page at 200 %',
    from: 'script',
    isOpen: true,
    style: 'html { font-size: 200% }',
    fits: 'resize',
    isForAll: true,
  },
};

/** States of the checks that act, on the page that the script has drawn. */
export const acting: Readonly<Record<string, string>> = {
  keys: 'drawn by the script, walked through by keyboard alone; of the whole page, the first tab and the row of tabs',
  turned: 'drawn by the script, 390 by 844 and 844 by 390 CSS pixels',
};

/** Every fourth language beside the first and Arabic, from another one on in each state: each language is in some of them. */
const inPairs = 4;

/** Words for each state of a run, and the languages that it goes through. */
export const crossed = (
  codes: readonly string[],
): Readonly<Record<string, {readonly says: string; readonly languages: readonly string[]}>> =>
  Object.fromEntries([
    ...Object.entries(states).map(([id, {says, isForAll}], at) => [
      id,
      {
        says,
        languages: codes.filter(
          (code, index) => isForAll || index === 0 || code === 'ar' || (index + at) % inPairs === 0,
        ),
      },
    ]),
    ...Object.entries(acting).map(([id, says]) => [id, {says, languages: codes}]),
  ]);
