/** Every combination that the builder offers gives code that holds, and no state with an error gives code. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {HtmlValidate} from 'html-validate';
import type * as prerender from '../../src/prerender/index.ts';
import {build, data, faults, goodProfile, sha384, type Output, type State} from './builder.ts';
import {pairwise} from './pairwise.ts';

const {render} = (await import('../../dist/modules/prerender/index.js' as string)) as typeof prerender;
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

const combinations = pairwise({
  host: ['script', 'html', 'wordpress', 'frame', 'npm'],
  languages: [['es'], ['en'], ['ar', 'zh-Hans'], ['en', 'es', 'fr', 'de', 'ja', 'ko']],
  sections: [
    ['all-symptom-list'],
    ['all-treatment', 'all-causes', 'all-key-points'],
    ['all-page'],
    ['all-questions', 'all-fever-card'],
  ],
  look: [
    {},
    {'--all-accent': '#7a1f5c', '--all-font': 'Georgia, serif'},
    {'--all-urgent': '#8a0f0f', '--all-radius': '0'},
  ],
  profile: ['', goodProfile],
  menu: [false, true],
  follow: [false, true],
  level: [1, 2, 4],
  base: ['/vendor/all-widgets/', 'https://cdn.harborlane.example/all-widgets'],
});

const stateOf = (given: (typeof combinations)[number]): Partial<State> =>
  ({...given, site: 'https://words.harborlane.example/all/'}) as Partial<State>;

const codeOf = ({blocks = []}: Output): string => blocks.map(({code}) => code).join('\n');

const sourcesOf = (policy: string, name: string): readonly string[] =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? [];

describe('Every combination of the builder', () => {
  for (const given of combinations) {
    const name = [
      given.host,
      given.languages.join('+'),
      given.sections.join('+'),
      given.menu && 'menu',
      given.follow && 'follow',
    ]
      .filter(Boolean)
      .join(' ');
    it(`gives code that holds: ${name}`, async () => {
      const output = await build(stateOf(given));
      assert.deepEqual(output.problems, []);
      const code = codeOf(output);
      const policy = output.policy!;

      // Hashes are those of this release, and stand on everything that is loaded, unless the page follows releases.
      for (const [, hash] of code.matchAll(/integrity="([^"]*)"/g)) assert.ok(Object.values(integrity).includes(hash!));
      for (const [tag] of code.matchAll(/<script[^>]* src=[^>]*>/g))
        assert.equal(/integrity=/.test(tag), !given.follow, tag);

      // The policy names what the code and the requests need, and the hash of the style in it.
      for (const [, src] of code.matchAll(/<script[^>]* src="([^"]*)"/g))
        assert.ok(sourcesOf(policy, 'script-src').includes(originOf(src!)), `${src} in ${policy}`);
      for (const [, src] of code.matchAll(/<iframe[^>]* src="([^"]*)"/g))
        assert.ok(sourcesOf(policy, 'frame-src').includes(originOf(src!)));
      for (const [, style] of code.matchAll(/<style>([^]*?)<\/style>/g))
        assert.ok(sourcesOf(policy, 'style-src').includes(`'${sha384(style!)}'`));
      for (const {url} of output.requests!.filter(({url}) => url.includes('locales/') && given.host === 'script'))
        assert.ok(sourcesOf(policy, 'connect-src').includes(originOf(url)));

      // Words stand in the block, in the language that was asked for.
      for (const {lang, code} of output.blocks!.filter(
        (block) => block.lang && ['script', 'html'].includes(given.host),
      ))
        assert.match(code, new RegExp(`<section lang="${lang}"`));
      // Our own check finds nothing wrong with what the builder gives.
      if (given.host === 'script')
        for (const {code} of output.blocks!)
          assert.deepEqual(
            faults(`<h${given.level}>A page</h${given.level}>${code}`),
            given.follow ? ['fault.noIntegrity'] : [],
          );

      // What a hospital has said is in it, and so is its look where it has a place.
      if (given.profile && given.host !== 'html') assert.match(code, /Harbor Lane Hospital/);
      if (given.host !== 'frame')
        for (const [property, value] of Object.entries(given.look)) assert.ok(code.includes(`${property}: ${value};`));
      assert.ok(output.updates!.length > 40);
      for (const {where, title} of output.blocks!) assert.ok(where && title);
    });
  }
});

const originOf = (url: string): string => (url.startsWith('https:') ? new URL(url).origin : "'self'");

describe('The block for a script', () => {
  const folder = `/vendor/all-widgets/${data.version}/`;
  const set = {profile: goodProfile, level: 3};
  const given = {
    hospital: JSON.parse(goodProfile) as object,
    headingLevel: 3,
    format: 'inside',
    bundle: folder,
  } as const;

  for (const lang of Object.keys(data.locales))
    it(`is what render gives with format inside, in ${lang}`, async () => {
      const sections: prerender.Tag[] = ['all-treatment', 'all-symptom-list'];
      const {blocks} = await build({...set, languages: [lang], sections});
      assert.deepEqual(
        blocks!.map(({code}) => code),
        [await render({...given, tag: sections, lang})],
      );
    });

  it('is that with a menu, too, and with the hospital’s look and the address of its news in their places', async () => {
    const sections: prerender.Tag[] = ['all-page'];
    const menu = await build({...set, languages: ['ar'], sections, menu: true});
    assert.equal(
      menu.blocks![0]!.code,
      await render({...given, tag: ['all-language-picker', ...sections], lang: 'ar'}),
    );
    const own = await build({
      ...set,
      sections: ['all-causes', 'all-news'],
      sources: {'all-news': '/feed/?a=1&b=2'},
      look: {'--all-link': '#123456'},
    });
    assert.equal(
      own
        .blocks![0]!.code.replace(':root { --all-link: #123456; }\n', '')
        .replace(/(<all-news[^>]*) src="\/feed\/\?a=1&amp;b=2"/, '$1'),
      await render({...given, tag: ['all-causes', 'all-news'], lang: 'es'}),
    );
  });

  it('is valid HTML, but for the style that stands where it is pasted', async () => {
    const {blocks} = await build({profile: goodProfile, menu: true, sections: ['all-symptom-list', 'all-causes']});
    const checker = new HtmlValidate({root: true, extends: ['html-validate:standard', 'html-validate:a11y']});
    const {results} = await checker.validateString(
      `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>A page</title></head><body>${blocks![0]!.code}</body></html>`,
    );
    const found = results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`));
    assert.deepEqual(
      found.filter((finding) => !finding.includes('<style> element is not permitted')),
      [],
    );
  });

  it('takes the smaller script where it has every section', async () => {
    assert.match(codeOf(await build({})), /all-sections\.js/);
    assert.match(codeOf(await build({menu: true})), /all-widgets\.js/);
    assert.match(codeOf(await build({sections: ['all-questions']})), /all-widgets\.js/);
  });

  it('lets no text of the profile end the script that it stands in', async () => {
    const code = codeOf(await build({profile: JSON.stringify({name: '</script><script>alert(1)</script>'})}));
    assert.doesNotMatch(code, /alert\(1\)<\/script>/);
  });

  it('asks for no language file for an English page, and names each of the others', async () => {
    const english = await build({languages: ['en']});
    assert.deepEqual(
      english.requests!.map(({url}) => url),
      [`/vendor/all-widgets/${data.version}/all-sections.js`],
    );
    assert.doesNotMatch(english.policy!, /connect-src/);
    const two = await build({languages: ['es', 'ar']});
    assert.deepEqual(
      two.requests!.slice(1).map(({url}) => url.split('/').at(-1)),
      ['es.json', 'ar.json'],
    );
  });
});

describe('The shortcodes for WordPress', () => {
  const given = {host: 'wordpress', languages: ['en']};

  it('come with the request for the drawings, and with room for it in the policy, where a section has pictures', async () => {
    for (const section of ['all-causes', 'all-page']) {
      const {requests, policy} = await build({...given, sections: [section]});
      assert.deepEqual(
        requests!.map(({url}) => url),
        ['all-widgets.js', 'pictures.json'],
      );
      assert.match(policy!, /connect-src 'self'/);
    }
    const {requests, policy} = await build({...given, sections: ['all-key-points']});
    assert.equal(requests!.length, 1);
    assert.doesNotMatch(policy!, /connect-src/);
  });
});

describe('A shortcode', () => {
  it('goes on to its end, where the address of a feed has brackets', async () => {
    const sources = {'all-news': 'https://www.harborlane.example/feed?tags[]=all&y=1'};
    const {blocks} = await build({host: 'wordpress', sections: ['all-news'], sources});
    assert.match(blocks![0]!.code, /^\[all_widgets [^[\]]* src="[^[\]]*tags%5B%5D=all&amp;y=1"\]\n$/);
  });
});

describe('The code for a server', () => {
  const given = {host: 'npm', profile: goodProfile, sources: {'all-news': '/feed.xml'}};
  const serverBlock = async (sections: readonly string[]): Promise<string | undefined> =>
    (await build({...given, sections})).blocks!.find(({code}) => code.includes('await render'))?.code;

  it('runs as it is, and leaves a section with an address of its own', async () => {
    const code = (await serverBlock(['all-news', 'all-causes']))!;
    const body = code.replace(/^import .*\n/, '').replace('const words = await render(', 'return (');
    const options = new Function(body)() as {tag: readonly string[]; hospital: unknown};
    assert.deepEqual(options.tag, ['all-causes']);
    assert.deepEqual(options.hospital, JSON.parse(goodProfile));
    assert.match(code, /Leave <all-news> as above/);
  });

  it('is not there where no section has words of a server', async () => {
    assert.equal(await serverBlock(['all-news']), undefined);
  });
});

describe('The frame', () => {
  it('has a title with the name of the hospital, in its language', async () => {
    const given = {host: 'frame', site: 'https://words.harborlane.example/', sections: ['all-care'], languages: ['es']};
    for (const [name, title] of [
      [{en: 'Harbor Lane', es: 'Hospital del Puerto'}, 'Hospital del Puerto'],
      [{fr: 'Port', en: 'Harbor Lane'}, 'Harbor Lane'],
      ['A $& B', 'A $&amp; B'],
    ] as const) {
      const code = codeOf(await build({...given, profile: JSON.stringify({name, offers: ['x']})}));
      assert.equal(/ title="Atención en ([^"]*)"/.exec(code)![1], title);
    }
    const nameless = await build({...given, profile: '{"url": "https://www.harborlane.example/", "offers": ["x"]}'});
    assert.match(codeOf(nameless), / title="Atención en www\.harborlane\.example"/);
  });
});

describe('The colours of pictures', () => {
  it('are taken as colours, and refused where the words of a picture cannot be read', async () => {
    const look = {'--all-picture-ground': '#fff8e7', '--all-picture-ink': '#222222', '--all-picture-fill': '#13838c'};
    assert.deepEqual((await build({look})).problems, []);
    const {problems} = await build({look: {'--all-picture-ink': '#bbbbbb'}});
    assert.match(problems[0]!.sentence, /the nearest colour that passes is/);
  });
});

describe('A state with an error', () => {
  const wrongs: readonly (readonly [string, Partial<State>, RegExp])[] = [
    ['17 languages at once', {languages: Object.keys(data.locales)}, /17 languages at once .* at most 6/],
    ['no language', {languages: []}, /at least one language/],
    ['a language that is not there', {languages: ['xx']}, /no text in “xx”/],
    ['no section', {sections: []}, /at least one section/],
    ['the whole page and a section', {sections: ['all-page', 'all-causes']}, /every section already/],
    ['a hospital’s section without an address', {sections: ['all-news']}, /<all-news> come from/],
    [
      'a hospital’s section without a script',
      {host: 'html', sections: ['all-news'], sources: {'all-news': '/feed/'}},
      /needs a script/,
    ],
    ['care without anything to show', {sections: ['all-care']}, /nothing to show/],
    [
      'care with lists that are empty',
      {sections: ['all-care'], profile: '{"name": "H", "offers": [], "locations": []}'},
      /nothing to show/,
    ],
    [
      'an address that is none',
      {base: 'javascript:alert(1)'},
      /no folder that can be used: write a path such as \/vendor\//,
    ],
    [
      'an address that no file can follow',
      {base: '/vendor?x=1'},
      /no folder that can be used: write a path such as \/vendor\//,
    ],
    [
      'a script where a folder is asked for',
      {host: 'script', base: '/vendor/all-widgets/0.1.0/all-widgets.js'},
      /no folder/,
    ],
    [
      'a page where a site is asked for',
      {host: 'frame', site: 'https://a.example/all/index.html'},
      /no address of a site/,
    ],
    [
      'an address that ends the attribute',
      {base: '/a"><script>'},
      /no folder that can be used: write a path such as \/vendor\//,
    ],
    ['a frame without a site', {host: 'frame'}, /where your static site will stand/],
    [
      'a frame of a site that no page can follow',
      {host: 'frame', site: 'https://a.example/#b'},
      /no address of a site/,
    ],
    ['a colour that is none', {look: {'--all-link': 'bluish'}}, /“bluish” is no colour/],
    ['a colour too light', {look: {'--all-link': '#bbbbbb'}}, /the nearest colour that passes is #[0-9a-f]{6}/],
    ['a length that is none', {look: {'--all-radius': 'round;} body{display:none'}}, /is no length/],
    [
      'a typeface that ends the rule',
      {look: {'--all-font': 'Georgia; } body { display: none'}},
      /cannot be a list of typefaces/,
    ],
    ['a profile that is no JSON', {profile: '{"name": "Harbor Lane",}'}, /This is no JSON \(line 1/],
    [
      'a profile with a field that is not there',
      {profile: '{"name": "H", "telephone": "555-0100"}'},
      /no field “telephone”/,
    ],
    [
      'a profile with a wrong value',
      {profile: '{"name": "H", "phone": "call us"}'},
      /“phone” cannot be used: write it as in "555-0100"/,
    ],
    [
      'a fever rule that contradicts itself',
      {profile: '{"name": "H", "fever": {"celsius": 38, "fahrenheit": 104}}'},
      /“fever/,
    ],
    ['a profile without a name', {profile: '{"phone": "555-0100"}'}, /no name/],
    ['a level that is none', {level: 7}, /from 1 to 6/],
  ];
  for (const [name, changes, sentence] of wrongs)
    for (const host of ['script', 'html', 'wordpress', 'frame', 'npm']) {
      const given = {site: 'https://words.harborlane.example/', ...changes, host: changes.host ?? host};
      const isAbout = name.includes('address that')
        ? host === 'script'
        : name.startsWith('a frame')
          ? host === 'frame'
          : true;
      const needs =
        name === 'a hospital’s section without an address' ? ['script', 'wordpress', 'npm'].includes(host) : true;
      if (!isAbout || !needs) continue;
      it(`gives a sentence and no code: ${name}, ${host}`, async () => {
        const output = await build(name.startsWith('a frame') ? changes : given);
        assert.deepEqual(Object.keys(output), ['problems']);
        assert.match(output.problems.map((problem) => problem.sentence).join('\n'), sentence);
      });
    }

  it('gives a sentence where the browser computes no hash', async () => {
    const output = await build({}, {hash: () => Promise.resolve(undefined)});
    assert.deepEqual(
      output.problems.map(({id}) => id),
      ['wrong.noHash'],
    );
  });
});
