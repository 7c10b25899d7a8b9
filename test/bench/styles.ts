/** The library's own rules for the pages that are not ours. */
import {transform} from 'esbuild';
import {pictureStyles} from '../../src/styles/pictures.ts';
import {prose} from '../../src/styles/prose.ts';
import {termStyles} from '../../src/styles/terms.ts';
import {tokens} from '../../src/styles/tokens.ts';

const plainRules = `${tokens.cssText}${prose.cssText}${pictureStyles.cssText}`.replaceAll("[part='heading']", '.title');
const rules = `${plainRules}${termStyles.cssText}`;

const minify = async (css: string): Promise<string> => (await transform(css, {loader: 'css', minify: true})).code;

/** For a shadow root. */
export const shadowStyles = (): Promise<string> => minify(rules);

/** For a document, kept off the page around the sections as a shadow root does. */
export const documentStyles = (): Promise<string> => minify(`main{${rules}}`);

/** The same for a page without buttons. */
export const plainStyles = (): Promise<string> => minify(`main{${plainRules}}`);

/** Pictures and terms alone, in the colours of Web Awesome, and without its look of a button. */
export const awesomeStyles = (): Promise<string> =>
  minify(
    `main section{--_surface:var(--wa-color-surface-lowered);--_border:var(--wa-color-surface-border);` +
      `--_radius:var(--wa-border-radius-m);--_accent:var(--wa-color-brand-fill-loud);--_urgent:var(--wa-color-danger-fill-loud)}` +
      `main .term{all:unset}main .term:focus-visible{outline:var(--wa-focus-ring)}main{${pictureStyles.cssText}${termStyles.cssText}}`,
  );
