/** The library's own rules for the pages that are not ours. */
import {transform} from 'esbuild';
import {pictureStyles} from '../../src/styles/pictures.ts';
import {prose} from '../../src/styles/prose.ts';
import {tokens} from '../../src/styles/tokens.ts';

const rules = `${tokens.cssText}${prose.cssText}`.replaceAll("[part='heading']", '.title');

const minify = async (css: string): Promise<string> => (await transform(css, {loader: 'css', minify: true})).code;

/** For a shadow root. */
export const shadowStyles = (): Promise<string> => minify(rules);

/** For a document, kept off the page around the sections as a shadow root does. */
export const documentStyles = (): Promise<string> => minify(`main{${rules}}`);

/** The same for a page with our pictures. */
export const picturedStyles = (): Promise<string> => minify(`main{${rules}${pictureStyles.cssText}}`);
