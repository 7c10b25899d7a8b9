/** Prerendered text has the spaces of the live page, in plain HTML and in shadow roots. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {published} from '../../src/conditions/leukemia/published.ts';
import type * as prerender from '../../src/prerender/index.ts';
import {joinedIn} from './joined.ts';
import {served} from './served.ts';

const {render} = (await import(pathToFileURL(resolve('dist/modules/prerender/index.js')).href)) as typeof prerender;

for (const lang of ['en', ...published.map(({code}) => code)])
  for (const format of ['light', 'shadow'] as const)
    it(`No two words run together on a prerendered page in ${lang}, ${format}`, async () => {
      const html = await render({tag: ['all-language-picker', 'all-page'], lang, format, ...served});
      assert.ok(html.length > 50_000);
      assert.deepEqual(joinedIn(html, lang), []);
      // Each explanation follows its term after a space.
      assert.ok(html.split('</strong> <span>').length > 50);
      assert.doesNotMatch(html, /<\/strong><span/);
    });
