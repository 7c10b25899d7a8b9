/** The polluted page on a server: another module has added to `Object.prototype`, and not a letter changes. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {elements} from '../../src/define.ts';
import type * as prerender from '../../src/prerender/index.ts';
import type * as site from '../../src/prerender/site.ts';
import {clean, names, pollute, values} from './polluted.ts';

// The modules that hospitals get, which find their locale files.
const built = (file: string): Promise<unknown> => import(`../../dist/modules/prerender/${file}`);
const {publication, render} = (await built('index.js')) as typeof prerender;
const {siteFiles} = (await built('site.js')) as typeof site;

const hospital = {name: 'Harbor Lane', phone: '555-0100'};
const data = {
  'all-news': {items: [{title: 'Hours', date: '2026-10-01T10:00:00Z'}, {title: 'Room'}]},
  'all-doctors': {people: [{name: 'Robin'}]},
  'all-policy': {donations: {text: 'Thank you.'}},
};
const languageHref = (code: string): string => `/${code}/`;

const tags = Object.keys(elements) as prerender.Tag[];

const renderAll = async (): Promise<readonly string[]> => {
  const pages: string[] = [];
  for (const tag of tags) {
    pages.push(await render({tag, languageHref}));
    for (const lang of ['en', 'es', 'xx'])
      for (const format of ['light', 'shadow'] as const)
        pages.push(await render({tag, lang, format, hospital, data, languageHref}));
  }
  return pages;
};

/** The first tags and texts that differ; empty if none do. */
const differenceOf = (html: string, usual: string): string => {
  const [pieces, usualPieces] = [html.split('<'), usual.split('<')];
  const at = pieces.findIndex((piece, index) => piece !== usualPieces[index]);
  return at < 0
    ? ''
    : `${pieces.slice(at - 2, at + 2).join('<')} instead of ${usualPieces.slice(at, at + 2).join('<')}`;
};

describe('The polluted page', () => {
  let warn: typeof console.warn;
  /** All pages as they are on a clean server. */
  let usual: readonly string[];
  before(async () => {
    warn = console.warn;
    console.warn = () => undefined;
    usual = await renderAll();
  });
  after(() => {
    console.warn = warn;
  });

  it('knows the fields that a hospital, a locale file and an option can have', () => {
    for (const name of ['emergency', 'careLine', 'once', 'url', 'image', 'reviewed', 'by', 'suffix', 'onProblem'])
      assert.ok(names.includes(name), name);
  });

  for (const value of values)
    it(`has not a letter that is not the hospital’s or ours, on any tag, with ${JSON.stringify(value)} in every object`, async () => {
      pollute(Object.prototype, value);
      let polluted: readonly string[] | unknown;
      try {
        polluted = await renderAll();
      } catch (error) {
        polluted = error;
      } finally {
        clean(Object.prototype);
      }
      assert.ok(Array.isArray(polluted), String(polluted));
      for (const [index, html] of (polluted as readonly string[]).entries())
        assert.equal(differenceOf(html, usual[index]!), '');
    });

  it('is a site like any other', async () => {
    const usual = await siteFiles(publication, {codes: ['en', 'es'], hospital});
    pollute(Object.prototype, 'https://evil.example/');
    let polluted;
    try {
      polluted = await siteFiles(publication, {codes: ['en', 'es'], hospital});
    } finally {
      clean(Object.prototype);
    }
    assert.deepEqual(polluted, usual);
  });
});
