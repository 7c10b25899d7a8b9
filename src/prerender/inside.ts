/** Renders elements with their words inside, as plain HTML: readers without scripts have them, and so has the first screen. */
import {scriptJson} from '../content/script-json.ts';
import {escape} from './html-of.ts';
import {lightElement, type LightRequest} from './light.ts';
import {hideIn} from './shadow.ts';
import {lightStyles} from './style-of.ts';

export const insideElement = async (tag: string, request: LightRequest): Promise<string> => {
  const {lang, level, data, prefix, contents} = request;
  // The page may have the ids without a prefix, because elements around it give them.
  const words = await lightElement(tag, {...request, prefix: prefix || 'words-'});
  const attributes = {
    lang,
    'heading-level': level,
    hide: hideIn(tag, request),
    layout: contents ? 'contents' : undefined,
  };
  const written = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ''));
  const given = data[tag] === undefined ? '' : `<script type="application/json">${scriptJson(data[tag])}</script>`;
  return `<${tag}${written.join('')}>${words}${given}</${tag}>`;
};

/**
 * The style with which nothing moves when the script comes: that of plain HTML, and a box for each element from the
 * start. Explanations in brackets are for readers without scripts, because the element opens them.
 */
export const insideStyle = (tags: readonly string[]): string => {
  const early = tags.map((tag) => `${tag}:not(:defined)`);
  const meanings = early.map((element) => `${element} .meaning`);
  return `<style>${early.join()}{display:block}@media screen and (scripting:enabled){${meanings.join()}{display:none}}${lightStyles().trim()}</style>`;
};
