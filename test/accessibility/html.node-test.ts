/** Prerendered pages are valid HTML, by an HTML checker that the project has not written. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {HtmlValidate} from 'html-validate';
import type * as prerender from '../../src/prerender/index.ts';
import {served} from './served.ts';

const {render} = (await import(pathToFileURL(resolve('dist/modules/prerender/index.js')).href)) as typeof prerender;

/** Rules on content and accessibility, not on style: how a void element or an attribute's case is written is ours. */
const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

/** Findings in the body of a page, one line each. */
const findingsIn = async (body: string, lang: string): Promise<readonly string[]> => {
  const html = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
  const {results} = await checker.validateString(html);
  return results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`));
};

/** Markup of each shadow root, and the page around them: ids and names belong to one root. */
const rootsOf = (html: string): readonly string[] => {
  const root = /<template shadowrootmode="open">([^]*?)<\/template>/g;
  return [
    html.replace(root, ''),
    ...[...html.matchAll(root)].map(([, inside]) => inside!.replace(/<style>[^]*?<\/style>/, '')),
  ];
};

it('The checker finds what is wrong', async () => {
  assert.notDeepEqual(await findingsIn('<p><ul><li id="x"></li></ul></p><b id="x"></b>', 'en'), []);
});

for (const lang of ['en', 'es', 'ar', 'zh-Hant'])
  for (const format of ['light', 'shadow'] as const)
    it(`A page with everything in ${lang} is valid HTML, ${format}`, async () => {
      const html = await render({tag: ['all-language-picker', 'all-page'], lang, format, headingLevel: 1, ...served});
      const roots = rootsOf(html);
      assert.equal(roots.length > 10, format === 'shadow');
      for (const root of roots) assert.deepEqual(await findingsIn(root, lang), []);
    });

it('A page of a static site is valid HTML, and begins with a link past its languages', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  after(() => {
    rmSync(folder, {recursive: true});
  });
  const out = join(folder, 'site');
  execFileSync(process.execPath, ['dist/modules/prerender/all-widgets.js', 'site', '--out', out, '--lang', 'es,ar']);
  for (const file of ['index.html', 'es/index.html', 'ar/all-causes.html']) {
    const {results} = await checker.validateString(readFileSync(join(out, file), 'utf8'));
    assert.deepEqual(
      results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`)),
      [],
      file,
    );
  }
  for (const file of ['es/index.html', 'ar/all-causes.html']) {
    const html = readFileSync(join(out, file), 'utf8');
    const [, goal, name] = /<a [^>]*?href="#([^"]*)"[^>]*>([^<]*)/.exec(html.slice(0, html.indexOf('<nav')))!;
    assert.equal(
      html.slice(html.indexOf('<body>')).indexOf('<a '),
      html.slice(html.indexOf('<body>')).indexOf('<a href="#'),
    );
    assert.match(html, new RegExp(`<main id="${goal}" tabindex="-1">`));
    assert.ok(html.includes(`<title>${name}`), file);
  }
});
