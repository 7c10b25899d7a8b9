/** The invented hospital of the examples, read from demo/index.html, so that it is written once. */
import {readFileSync} from 'node:fs';
import {parseFeed} from '../../src/hospital/parse-feed.ts';

const page = readFileSync('demo/index.html', 'utf8');

const jsonAfter = (start: RegExp): unknown => {
  const [, text] = new RegExp(`${start.source}[^>]*>([^<]*)</script>`).exec(page) ?? [];
  if (text === undefined) throw new Error(`demo/index.html has no JSON after ${start.source}: put it back.`);
  return JSON.parse(text);
};

/** Its profile. */
export const hospital = jsonAfter(/data-all-hospital/) as Readonly<Record<string, unknown>>;

/** HTML inside a tag of the page; empty for a tag that has other tags of ours in it. */
const insideOf = (tag: string): string =>
  new RegExp(`<${tag}[\\s>]((?:(?!<all-)[^])*?)</${tag}>`).exec(page)?.[1] ?? '';

const inlineData = (tag: string): object | undefined => {
  const [, text] = /<script type="application\/json">([^<]*)<\/script>/.exec(insideOf(tag)) ?? [];
  return text === undefined ? undefined : (JSON.parse(text) as object);
};

interface Feed {
  readonly items: readonly ({readonly title?: string} | undefined)[];
}

const feedOf = (tag: string): object | undefined => {
  const [, path, limit] = new RegExp(`<${tag} src="([^"]+)"[^>]*limit="(\\d+)"`).exec(page) ?? [];
  if (!path) return undefined;
  const feed = parseFeed(readFileSync(`demo/${path}`, 'utf8'), String(hospital['url'])) as Feed;
  // An entry that is no discussion, of which the feed has one, is left out on pages.
  return {...feed, items: feed.items.filter((item) => item?.title).slice(0, Number(limit))};
};

/**
 * Data of a section, as in its property `data`: the JSON inside the tag, and the entries of its feed. Undefined for a
 * section that takes none.
 * @param base Folder of the pictures, from the page that shows them.
 */
export const dataOf = (tag: string, base = ''): object | undefined => {
  const parts = [feedOf(tag), inlineData(tag)].filter((part) => part !== undefined);
  if (!parts.length) return undefined;
  const json = JSON.stringify(Object.assign({}, ...parts) as object);
  return JSON.parse(json.replaceAll('"image":"', `"image":"${base}`)) as object;
};
