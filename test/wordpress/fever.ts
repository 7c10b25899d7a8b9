/** Readers without scripts are told to call from the temperature of their hospital, and from no other. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {fever} from '../../src/hospital/fever.ts';
import type * as prerender from '../../src/prerender/index.ts';
import {saveProfile} from './desk.ts';
import {desk, publishClassic, site, textOf, visit, withoutScripts} from './hospital.ts';

const {render} = (await import(resolve('dist/modules/prerender/index.js'))) as typeof prerender;
const tag = 'all-when-to-see-doctor';
const sections = `[all_widgets tag="${tag}" lang="es"][/all_widgets][all_widgets tag="all-causes" lang="es"][/all_widgets]`;

/** What readers without scripts see of both sections in Spanish where that is the rule of the hospital. */
const read = async (rule: unknown): Promise<string> => {
  await saveProfile(desk, site.address, JSON.stringify({name: 'Harbor Lane', phone: '555-0100', fever: rule}));
  const {page} = await visit(await publishClassic(sections), withoutScripts);
  await saveProfile(desk, site.address, '');
  return textOf(page);
};

describe('with scripts off, where the hospital has a rule of its own for fevers,', () => {
  for (const [what, rule, shown] of [
    ['one limit', {celsius: 38.5, fahrenheit: 101.3}, ['38,5\u00A0°C (101,3\u00A0°F)']],
    ['a way to measure', {celsius: 37.5, fahrenheit: 99.5, route: 'ear'}, ['37,5\u00A0°C (99,5\u00A0°F)']],
    [
      'two parts',
      {once: {celsius: 38.3, fahrenheit: 101}, lasting: {celsius: 38, fahrenheit: 100.4, minutes: 60}},
      ['38,3\u00A0°C (101\u00A0°F)', '38\u00A0°C (100,4\u00A0°F)', '60 minutos'],
    ],
  ] as const)
    it(`the section has it: ${what}`, async () => {
      const text = await read(rule);
      for (const words of shown) assert.ok(text.includes(words), `${words} in ${text}`);
      assert.match(text, /Esta sección tiene cambios que hizo Harbor Lane\./);
      if (!shown.some((words) => words.includes('100,4'))) assert.ok(!text.includes('100,4'), text);
    });

  it('it is the same words as `render` gives with this rule', async () => {
    const hospital = {name: 'Harbor Lane', fever: {celsius: 38.5, fahrenheit: 101.3}};
    await saveProfile(desk, site.address, JSON.stringify(hospital));
    const {page} = await visit(
      await publishClassic(`[all_widgets tag="${tag}" lang="ar"][/all_widgets]`),
      withoutScripts,
    );
    await saveProfile(desk, site.address, '');
    const html = await render({tag, lang: 'ar', format: 'inside', hospital});
    const expected = await page.evaluate(
      (html, tag) => new DOMParser().parseFromString(html, 'text/html').querySelector(`${tag} .all-widgets`)!.innerHTML,
      html,
      tag,
    );
    assert.equal(await page.$eval(`${tag} .all-widgets`, ({innerHTML}) => innerHTML), expected);
  });

  it('the section is as ever where the rule is that of ours', async () => {
    const text = await read({celsius: 38, fahrenheit: 100.4});
    assert.ok(text.includes('38\u00A0°C (100,4\u00A0°F)'), text);
    assert.ok(!text.includes('cambios que hizo'));
  });

  it('no other one is shown where the rule has a mistake', async () => {
    const text = await read({celsius: 38.5, fahrenheit: 99});
    assert.ok(text.includes('Harbor Lane: 555-0100') && !text.includes('100,4') && !text.includes('38,5'), text);
    assert.ok(text.includes('¿Qué causa'));
  });

  it('the plugin takes no rule that elements do not', () => {
    const one = {celsius: 38.5, fahrenheit: 101.3};
    const [once, lasting] = [
      {celsius: 38.3, fahrenheit: 101},
      {celsius: 38, fahrenheit: 100.4, minutes: 60},
    ];
    const rules = [
      one,
      {...one, route: 'mouth'},
      {...one, route: 'nose'},
      {...one, more: 1},
      {celsius: 38.5},
      {...one, celsius: '38.5'},
      {celsius: 40, fahrenheit: 104},
      {celsius: 36.5, fahrenheit: 97.7},
      {celsius: 40.1, fahrenheit: 104},
      {celsius: 36.4, fahrenheit: 97.7},
      {celsius: 38, fahrenheit: 100.1},
      {celsius: 38, fahrenheit: 100},
      {once, lasting},
      {once, lasting, route: 'ear'},
      {once: lasting, lasting},
      {once},
      {lasting},
      {once, lasting: {...lasting, minutes: 0}},
      {once, lasting: {...lasting, minutes: 1.5}},
      {once, lasting: {...once, minutes: 60}},
      {...one, once, lasting},
      [],
      'x',
      38,
      null,
      true,
    ];
    const program = `define('ABSPATH', '/'); require '${join(site.root, 'wp-content/plugins/all-widgets/fever.php')}';
      echo json_encode(array_map('AllWidgets\\form_of', json_decode($argv[1], true)));`;
    const found = JSON.parse(
      execFileSync('php', ['-r', program, JSON.stringify(rules)], {encoding: 'utf8'}),
    ) as string[];
    for (const [index, rule] of rules.entries()) {
      const wrong: string[] = [];
      const taken = fever(rule, 'fever', wrong);
      if (found[index]) assert.deepEqual([JSON.stringify(taken), wrong], [JSON.stringify(rule), []]);
    }
    assert.deepEqual(found.filter(Boolean), ['one', 'mouth', 'one', 'one', 'one', 'two']);
  });
});
