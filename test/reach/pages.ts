/** The pages that the browsers open, all under the policies that our contract names. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {strictPolicy} from '../browser/strict-policy.ts';
import {dist} from './dist.mjs';
import {feeds} from './feeds.ts';
import {data, profile} from './hospital.ts';
import type {Language} from './languages.ts';
import {render} from './render.ts';
import {conditionTags, hospitalTags, sectionTags, type HospitalTag} from './tags.ts';

/** One page: its HTML and its Content-Security-Policy. */
export interface Page {
  readonly html: string;
  readonly policy: string;
}

const {styles, ...integrity} = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Readonly<
  Record<string, string>
> & {readonly styles: Readonly<Record<string, string>>};

const policy = (style = ''): string =>
  `${strictPolicy.replace("style-src 'self'", `style-src 'self'${style}`)}; img-src 'self'`;

/** Served shadow roots hold `<style>`, which the page allows by its hash; see docs/prerender.md. */
const withStyles = policy([...new Set(Object.values(styles))].map((hash) => ` '${hash}'`).join(''));

/** The bundle, pinned as the README says. In the folder `without-locales` it finds no locale file. */
const bundle = (folder = 'dist'): string =>
  `<script type="module" src="/${folder}/all-widgets.js" integrity="${integrity['all-widgets.js']}" crossorigin="anonymous"></script>`;

const inline = (json: unknown, attribute = ''): string =>
  `<script type="application/json"${attribute}>${JSON.stringify(json)}</script>`;

const profileScript = inline(profile, ' data-all-hospital');
const condition = Object.keys(conditionTags).map((tag) => `<${tag}></${tag}>`);
const hospital = Object.keys(hospitalTags).map((tag) => `<${tag}>${inline(data[tag as HospitalTag])}</${tag}>`);
const sections = [...condition, ...hospital].join('\n');
const feed = Object.entries(feeds).map(
  ([tag, {path}]) => `<${tag} src="${path}" href="https://www.hospital.example/"><p>Ours</p></${tag}>`,
);

/** @returns Every page in one language, by its name. */
export const pagesIn = async (language: Language): Promise<Readonly<Record<string, Page>>> => {
  const {lang, direction} = language;
  const page = (head: string, body: string, allowed = policy()): Page => ({
    policy: allowed,
    html: `<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ALL</title>
<link rel="icon" href="/picture.svg">
${head}
</head>
<body><main>${body}</main></body>
</html>`,
  });
  const light = '<link rel="stylesheet" href="/dist/light.css">';
  const tags = Object.keys(sectionTags);
  const shadow = await render(tags, language, 'shadow');
  return {
    sections: page(profileScript + bundle(), `<all-language-picker></all-language-picker>\n${sections}`),
    page: page(profileScript + bundle(), `<all-page heading-level="1">${sections}</all-page>`),
    feeds: page(profileScript + bundle(), feed.join('')),
    light: page(light, await render(tags, language, 'light')),
    'light-page': page(light, await render('all-page', language, 'light', 1)),
    shadow: page(bundle(), shadow, withStyles),
    'shadow-page': page(bundle(), await render('all-page', language, 'shadow', 1), withStyles),
    'shadow-alone': page(bundle('without-locales'), shadow, withStyles),
  };
};
