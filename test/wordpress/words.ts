/** Readers without scripts have every word of a section in their language. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import type * as prerender from '../../src/prerender/index.ts';
import {negotiate} from '../../src/i18n/negotiate.ts';
import {call, publishClassic, sectionOf, site, textOf, visit, withoutScripts} from './hospital.ts';

const spanish = JSON.parse(readFileSync('dist/locales/es.json', 'utf8')) as {
  readonly messages: Readonly<Record<string, string>>;
};
const english = 'Symptoms of acute lymphocytic leukemia (ALL)';

/** A block of ours around that content. */
const block = (attributes: object, content = ''): string =>
  `<!-- wp:all-widgets/section ${JSON.stringify(attributes)} -->${content}<!-- /wp:all-widgets/section -->`;

const causes = block({tag: 'all-causes'});
const inSpanish = spanish.messages['causes.title']!;
const inEnglish = 'What causes acute lymphocytic leukemia (ALL)?';

/** Text of a published page with that content, with scripts off. */
const read = async (content: string): Promise<string> =>
  textOf((await visit(await publishClassic(content), withoutScripts)).page);

describe('with scripts off', () => {
  it('a shortcode in Spanish shows the section in Spanish, below the words of the hospital', async () => {
    const text = await read(`[all_widgets tag="all-symptom-list" lang="es"]${call}[/all_widgets]`);
    const title = spanish.messages['symptoms.title']!;
    assert.ok(text.includes(title) && text.includes(spanish.messages['symptoms.fatigue']!), text);
    assert.ok(text.indexOf(call) < text.indexOf(title));
    assert.ok(!text.includes(english));
  });

  it('a block in Spanish shows the whole page in Spanish, in the look of ours', async () => {
    const address = await publishClassic(
      '<!-- wp:all-widgets/section {"lang":"es-MX"} --><!-- /wp:all-widgets/section -->',
    );
    const {page, said} = await visit(address, withoutScripts);
    const text = await textOf(page);
    for (const id of ['page.title', 'overview.title', 'treatment.title', 'doctor.title'])
      assert.ok(text.includes(spanish.messages[id]!), id);
    assert.equal(await page.$eval('.paper', (line) => getComputedStyle(line).display), 'none');
    assert.deepEqual(said, []);
  });

  it('sections inside the whole page show their words, once', async () => {
    const text = await read(
      '<!-- wp:all-widgets/section {"lang":"es"} --><!-- wp:all-widgets/section {"tag":"all-causes","lang":"es"} -->' +
        '<!-- /wp:all-widgets/section --><!-- /wp:all-widgets/section -->',
    );
    assert.equal(text.split(spanish.messages['causes.title']!).length, 2);
    assert.ok(!text.includes(spanish.messages['overview.title']!));
  });

  const nested = {
    'a block inside a block': block({lang: 'es'}, causes),
    'a block inside two blocks, the inner one without a language,': block({lang: 'es'}, block({lang: ''}, causes)),
    'a shortcode inside a shortcode': '[all_widgets lang="es"][all_widgets tag="all-causes"][/all_widgets]',
    'a block inside a shortcode': `[all_widgets lang="es"]${causes}[/all_widgets]`,
    'a shortcode inside a block': block(
      {lang: 'es'},
      '<!-- wp:shortcode -->[all_widgets tag="all-causes"]<!-- /wp:shortcode -->',
    ),
  };
  for (const [name, content] of Object.entries(nested))
    it(`${name} shows its words in the language around it, as with scripts`, async () => {
      const address = await publishClassic(content + causes);
      const {page: quiet} = await visit(address, withoutScripts);
      const [first, second] = await quiet.$$eval('all-causes', (all) => all.map(({innerText}) => innerText));
      assert.ok(first!.includes(inSpanish) && !first!.includes(inEnglish), first);
      // The one beside it takes the language of the page.
      assert.ok(second!.includes(inEnglish) && !second!.includes(inSpanish), second);
      assert.ok(!(await textOf(quiet)).includes(spanish.messages['overview.title']!));
      const lines = await quiet.$$eval('all-causes', (all) =>
        all.map((each) => each.querySelectorAll('svg path').length),
      );
      assert.ok(lines[0]! > 10);
      assert.equal(lines[0], lines[1]);
      const {page} = await visit(address);
      assert.equal((await sectionOf(page, 'all-causes')).heading, inSpanish);
    });

  it('on a site in Spanish, a section takes Spanish, and English inside one in English', async () => {
    const folder = join(site.root, 'wp-content/mu-plugins');
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, 'spanish.php'), `<?php add_filter('locale', fn() => 'es_ES');`);
    try {
      const address = await publishClassic(causes + block({lang: 'en'}, causes));
      const {page} = await visit(address, withoutScripts);
      assert.equal(await page.$eval('html', ({lang}) => lang), 'es-ES');
      const [first, second] = await page.$$eval('all-causes', (all) => all.map(({innerText}) => innerText));
      assert.ok(first!.includes(inSpanish) && !first!.includes(inEnglish), first);
      assert.ok(second!.includes(inEnglish) && !second!.includes(inSpanish), second);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('headings begin at the level that is asked for', async () => {
    const address = await publishClassic('[all_widgets tag="all-causes" heading_level="4"][/all_widgets]');
    const {page} = await visit(address, withoutScripts);
    const levels = await page.$$eval('all-causes :is(h1, h2, h3, h4, h5, h6)', (all) =>
      all.map((each) => each.localName),
    );
    assert.equal(levels[0], 'h4');
    assert.deepEqual(
      [...new Set(levels)].filter((level) => !/^h[4-6]$/.test(level)),
      [],
    );
  });

  for (const level of ['x', '9'])
    it(`headings begin at the level of the element where ${level} is asked for, which is none`, async () => {
      const address = await publishClassic(`[all_widgets tag="all-causes" heading_level="${level}"][/all_widgets]`);
      const {page} = await visit(address, withoutScripts);
      const levels = await page.$$eval('all-causes :is(h1, h2, h3, h4, h5, h6)', (all) =>
        all.map((each) => each.localName),
      );
      assert.deepEqual(levels.slice(0, 2), ['h2', 'h3']);
    });

  it('no id is there twice where a section is', async () => {
    const once = '[all_widgets tag="all-page" lang="es"][/all_widgets]';
    const {page} = await visit(await publishClassic(once + once), withoutScripts);
    const ids = await page.$$eval('all-page [id]', (all) => all.map(({id}) => id));
    assert.ok(ids.length > 20);
    assert.equal(new Set(ids).size, ids.length);
    const links = await page.$$eval('all-page a[href^="#"]', (all) => all.map((link) => link.getAttribute('href')!));
    for (const link of links) assert.ok(ids.includes(link.slice(1)), link);
  });

  it('nothing that the hospital hides is shown', async () => {
    const text = await read(
      `[all_widgets tag="all-symptom-list" hide="symptoms.fatigue, symptoms.nodes"]${call}[/all_widgets]`,
    );
    assert.ok(text.includes(call) && !text.includes(english), text);
  });

  it('words that `render` has made without what is hidden stand between the tags of the shortcode', async () => {
    const {render} = (await import(resolve('dist/modules/prerender/index.js'))) as typeof prerender;
    const options = {
      tag: 'all-symptom-list',
      lang: 'es',
      hide: 'symptoms.fatigue',
      hospital: {name: 'Harbor Lane'},
    } as const;
    const html = await render(options);
    const address = await publishClassic(
      `[all_widgets tag="all-symptom-list" lang="es" hide="symptoms.fatigue"]${html}[/all_widgets]`,
    );
    const {page} = await visit(address, withoutScripts);
    const text = await textOf(page);
    const {messages} = spanish;
    assert.ok(text.includes(messages['symptoms.title']!) && text.includes(messages['symptoms.gums']!), text);
    assert.match(text, /cambios que hizo Harbor Lane/);
    const symptoms = await page.$$eval('all-symptom-list li > strong', (all) => all.map(({innerText}) => innerText));
    assert.ok(symptoms.length > 5 && !symptoms.includes(messages['symptoms.fatigue']!), symptoms.join());
    assert.deepEqual(
      await page.$$eval('all-symptom-list :is(h2, h3, li, figure, details)', (all) =>
        all.map(({localName}) => localName),
      ),
      [...html.matchAll(/<(h2|h3|li|figure|details)\b/g)].map(([, name]) => name),
    );
  });

  it('the language is the one that the bundle finds', () => {
    const plugin = join(site.root, 'wp-content/plugins/all-widgets');
    const codes = readdirSync(join(plugin, 'words')).filter((name) => !name.endsWith('.json'));
    const wanted =
      'en en-US es es-MX ES es_ES zh zh-CN zh-SG zh-TW zh-HK zh-MO zh-Hant zh-Hans-TW zh-Hant-CN cmn yue yue-CN ' +
      'pt-BR pt-PT-ao90 fil fil-PH tl fa-IR fa-AF prs ar ary arz ar-Latn ar-Arab hat ht de-DE-formal de-CH-informal ' +
      'fr-CA ru-RU ru-Latn ko-KR ja vi pl-PL it sr el he xx ar-u-nu-latn fa-x-hans es-x-mxab zh-US zh-GB zh-VN zh-MY ' +
      'zh-Hans-US zh-x-tw zh-yue zh-yue-CN zh-min-nan zh-cht zh-chs yue-SG yue-US nan-TW hak wuu por pol rus ita jpn ' +
      'kor-KR vie ajp';
    const tags = wanted.split(' ');
    const program = `define('ABSPATH', '/'); require '${plugin}/words.php';
      echo json_encode(array_map('AllWidgets\\language_of', json_decode($argv[1])));`;
    const found = JSON.parse(
      execFileSync('php', ['-r', program, JSON.stringify(tags)], {encoding: 'utf8'}),
    ) as string[];
    assert.deepEqual(
      tags.map((tag, index) => [tag, found[index]]),
      tags.map((tag) => [tag, negotiate(tag, codes) ?? 'en']),
    );
  });
});
