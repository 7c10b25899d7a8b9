/** Check my page: ten ways in which a page breaks are each found, good pages are left alone, and no page holds it up. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {assertGrowsEvenly} from '../project/growth.ts';
import {build, data, faults, faultsWithValues, goodProfile, load, wordsIn, type Words} from './builder.ts';

const {say} = await load<{say: (words: Words, id: string, values?: object) => string}>('say');
const words = await wordsIn('en');
const {version, integrity} = data;

const built = async (): Promise<string> => (await build({profile: goodProfile})).blocks![0]!.code;
const block = await built();
const page = (body: string, head = ''): string =>
  `<!doctype html>\n<html lang="es"><head><meta charset="utf-8"><title>Página</title>${head}</head><body><h1>Leucemia</h1>\n${body}</body></html>`;

/** The block with another hash of its script, or none. */
const hashed = (own: string): string => block.replace(/(<script [^>]*?) integrity="[^"]*"/, `$1${own}`);

const hash = integrity['all-widgets.js']!;
const script = (attributes: string): string => `<script type="module" ${attributes}></script>`;
const right = script(`src="/vendor/all-widgets/${version}/all-widgets.js" integrity="${hash}" crossorigin="anonymous"`);
const policy = (text: string): string => `<meta http-equiv="Content-Security-Policy" content="${text}">`;

/** HTML in an attribute, as a host keeps what was pasted for a frame of its own. */
const inAttribute = (before: string, html: string, after: string): string =>
  before + html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;') + after;

/** A page broken in a named way → the faults, and what the sentence has to say. */
const broken: readonly (readonly [name: string, html: string, ids: readonly string[], sentence: RegExp])[] = [
  [
    'the host has stripped the script',
    page(block.replace(/<script type="module"[^]*$/, '')),
    ['noScript'],
    /not our script/,
  ],
  ['the hash is missing', page(hashed('')), ['noIntegrity'], /add integrity="sha384-/],
  ...['https://10.0.0.12/vendor/', `/site/1.2.3/${version}/`, '/all-widgets.js?from=/0.0.9/'].map(
    (folder): readonly [string, string, readonly string[], RegExp] => [
      `the hash is another, of a script in ${folder}`,
      page(`${script(`src="${folder}all-widgets.js" integrity="sha384-AAAA" crossorigin`)}<all-causes></all-causes>`),
      ['wrongIntegrity'],
      /is not that of/,
    ],
  ),
  ['the hash is another', page(hashed(' integrity="sha384-AAAA"')), ['wrongIntegrity'], /is not that of/],
  [
    'the hash has no crossorigin beside it',
    page(
      `${script(`src="https://cdn.example/${version}/all-widgets.js" integrity="${hash}"`)}<all-causes></all-causes>`,
    ),
    ['noCrossorigin'],
    /crossorigin="anonymous"/,
  ],
  [
    'the policy stops the script',
    page(block, policy("default-src 'self'; script-src 'nonce-abc'; connect-src 'self'; style-src 'unsafe-inline'")),
    ['policyScript'],
    /add 'self' to script-src/,
  ],
  [
    'the policy stops the words',
    page(block, policy("default-src 'none'; script-src 'self'; style-src 'unsafe-inline'")),
    ['policyConnect'],
    /add 'self' to connect-src/,
  ],
  [
    'the policy stops the script, in the entities of WordPress',
    page(`${right}<all-causes></all-causes>`, policy("script-src 'none'; connect-src *".replaceAll("'", '&#039;'))),
    ['policyScript'],
    /add 'self' to script-src/,
  ],
  [
    'the policy trusts no address',
    page(block, policy("default-src 'self' 'strict-dynamic' 'nonce-Ab1'; style-src 'unsafe-inline'")),
    ['policyStrict'],
    /nonce of your page on the script, or add 'sha384-\S+' to script-src/,
  ],
  [
    'the policy stops the script in the rule for elements',
    page(block, policy("default-src 'self'; script-src-elem 'none'; style-src 'unsafe-inline'")),
    ['policyScript'],
    /add 'self' to script-src-elem\./,
  ],
  ...["'nonce-Ab1'", "'unsafe-inline' 'nonce-Ab1'"].map(
    (sources): readonly [string, string, readonly string[], RegExp] => [
      `the policy lets only styles with a nonce: ${sources}`,
      page(block, policy(`default-src 'self'; style-src ${sources}`)),
      ['policyInline'],
      /its hash to style-src,/,
    ],
  ),
  ['the policy stops the style', page(block, policy("default-src 'self'")), ['policyInline'], /its hash to style-src/],
  ['the language is not there', page(block.replaceAll('lang="es"', 'lang="tlh"')), ['lang'], /no text in “tlh”/],
  ['a tag is misspelt', page(`${right}<all-symptoms-list></all-symptoms-list>`), ['tag'], /write <all-symptom-list>/],
  ...['&#60;', '&#x3C;', '&amp;lt;'].map((bracket): readonly [string, string, readonly string[], RegExp] => [
    `the editor wrote the tags as words with ${bracket}`,
    page(`${right}<p>${bracket}all-symptom-list lang="es"></p>`),
    ['escaped'],
    /as text/,
  ]),
  [
    'a frame with the block in it has a fault',
    page(inAttribute('<iframe srcdoc="', `${block}<all-cures></all-cures>`, '"></iframe>')),
    ['tag'],
    /There is no <all-cures>/,
  ],
  ...['all-x', 'all-in', 'all-faq'].map((tag): readonly [string, string, readonly string[], RegExp] => [
    `a tag is like none of ours: ${tag}`,
    page(`${right}<${tag}></${tag}>`),
    ['tagUnknown'],
    /choose a section/,
  ]),
  [
    'the editor wrote the tags as words',
    page(`${right}<p>&lt;all-symptom-list lang="es"&gt;&lt;/all-symptom-list&gt;</p>`),
    ['escaped'],
    /as text/,
  ],
  ['the host has stripped the tags', page(`${right}<p>Síntomas</p>`), ['noTags'], /none of our tags/],
  ['everything is stripped', page('<p>Síntomas</p>'), ['nothing'], /Nothing of ours/],
  ['the profile is no JSON', page(block.replace('"name"', 'name')), ['profileJson'], /no JSON \(line/],
  [
    'the profile has a wrong value',
    page(block.replace('"555-0110"', '"day and night"')),
    ['wrong.value'],
    /“careLine” cannot be used/,
  ],
  [
    'a tag closes itself, which HTML does not know',
    page(`${right}<main><all-causes lang="es" /><p>Visits</p></main>`),
    ['unclosed'],
    /vanishes .* write <all-causes><\/all-causes>/,
  ],
  [
    'a tag that closes itself is followed by another of ours',
    page(`${right}<all-causes lang="es" /><all-symptom-list lang="es"></all-symptom-list>`),
    ['unclosed'],
    /vanishes .* write <all-causes><\/all-causes>/,
  ],
  ['a tag has no end', page(`${right}<all-causes><div>Visits</div>`), ['unclosed'], /<all-causes> has no end tag/],
  [
    'the smaller script lacks the section',
    page(
      `${right.replace('all-widgets.js', 'all-sections.js').replace(hash, integrity['all-sections.js']!)}<all-glossary></all-glossary>`,
    ),
    ['smaller'],
    /<all-glossary> is not in all-sections\.js/,
  ],
  ['the script is no module', page(block.replace('type="module" ', '')), ['noModule'], /type="module"/],
  ...[
    'type="9f3ab1-module" src',
    'type="text/plain" data-cookieconsent="marketing" src',
    'type="litespeed/javascript" data-src',
    'type="module" data-cmplz-src',
  ].map((held): readonly [string, string, readonly string[], RegExp] => [
    `a consent banner or an optimizer holds the script back: ${held}`,
    page(block.replace('type="module" src', held)),
    ['held'],
    /is held back by (type="\w+[/-]\w+"|data-[\w-]*src), .* leave our script out/,
  ]),
  [
    'two versions are on the page',
    page(`${block}${script(`src="/vendor/all-widgets/0.0.9/all-widgets.js" integrity="sha384-BBBB"`)}`),
    ['versions', 'otherVersion'],
    /more than once/,
  ],
  [
    'the heading jumps',
    page(block.replace('<all-symptom-list', '<all-symptom-list heading-level="4"')),
    ['headings'],
    /heading-level="2"/,
  ],
];

describe('Check my page', () => {
  for (const [name, html, ids, sentence] of broken)
    it(`finds where ${name}`, () => {
      const found = faultsWithValues(html);
      assert.deepEqual(
        found.map(({id}) => id.replace('fault.', '')),
        ids,
      );
      assert.match(found.map(({id, values}) => say(words, id, values)).join('\n'), sentence);
      assert.doesNotMatch(say(words, found[0]!.id, found[0]!.values), /\{\w+\}/);
    });

  const good: readonly (readonly [string, string])[] = [
    ['a page with a block of the builder', page(block)],
    ['the page of the README', readme()],
    [
      'a page of a static site',
      page(
        '<div class="all-widgets" id="all-causes"><section lang="es"><h2 class="heading">Causas</h2></section></div>',
      ),
    ],
    [
      'a page of a static site that another tool has made smaller',
      page(
        '<div class=all-widgets id=all-causes><section lang=es><h2>Causas</h2></section></div><DIV CLASS="entry all-widgets"></DIV>',
      ),
    ],
    ['a page with a frame of srcdoc', page(inAttribute('<iframe srcdoc="', block, '"></iframe>'))],
    ['a page of Google Sites', page(inAttribute('<div data-code="', block, '"></div>'))],
    ...[
      'src="https://words.example/all/es/all-causes.html?v=2"',
      'src="https://words.example/all/zh-Hant/#all-treatment"',
      'src="about:blank" data-lazy-src="https://words.example/all/es/all-causes.html"',
    ].map((src): readonly [string, string] => [`a page with a frame of ${src}`, page(`<iframe ${src}></iframe>`)]),
    ...['', '0', 'h3'].map((level): readonly [string, string] => [
      `a page with heading-level="${level}", which is level 2`,
      page(`${right}<all-causes heading-level="${level}"></all-causes><all-overview></all-overview>`),
    ]),
    ['a page whose comment ends as HTML forgives', page(`<!-- menu --!>${block}<!--!><all-x>-->`)],
    ['a page with a frame', page('<iframe src="https://words.example/all/es/all-causes.html" title="x"></iframe>')],
    [
      'a page under the policy of the builder',
      page(
        block,
        policy(
          `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'sha384-x'; trusted-types all-widgets`,
        ),
      ),
    ],
    [
      'a page that names its own site in the address of the script',
      page(
        right.replace('src="', 'src="https://www.harborlane.example') + '<all-causes></all-causes>',
        `<link rel="canonical" href="https://www.harborlane.example/leucemia/">${policy("default-src 'self'")}`,
      ),
    ],
    [
      'a page that names its own site in the address of the script, which then needs no crossorigin',
      page(
        `${script(`src="https://www.harborlane.example/all-widgets.js" integrity="${hash}"`)}<all-causes></all-causes>`,
        '<link rel="canonical" href="https://www.harborlane.example/leucemia/">',
      ),
    ],
    ...[
      "DEFAULT-SRC 'Self'; Style-Src 'Unsafe-Inline'",
      "default-src http:; style-src 'unsafe-inline'",
      "default-src 'self' 'strict-dynamic' 'nonce-Ab1'; style-src 'unsafe-inline'",
    ].map((text): readonly [string, string] => [
      `a page under the policy ${text}`,
      page(block.replace('<script type="module"', '<script nonce="Ab1" type="module"'), policy(text)),
    ]),
    [
      'a page whose style has the nonce of the policy',
      page(
        block.replace('<style', '<style nonce="Ab1"'),
        policy("default-src 'self'; style-src 'unsafe-inline' 'nonce-Ab1'"),
      ),
    ],
    [
      'a page under a policy that names the site of the script with http:',
      page(
        `${script(`src="https://cdn.example/all-widgets.js" integrity="${hash}" crossorigin`)}<all-causes></all-causes>`,
        policy('default-src http://cdn.example'),
      ),
    ],
    ...['sha512-xyz==', 'sha256-xyz=', `sha384-AAAA ${hash}?x`].map((integrity): readonly [string, string] => [
      `a page with the hash ${integrity.slice(0, 12)}`,
      page(`${right.replace(hash, integrity)}<all-causes></all-causes>`),
    ]),
    ...[
      "import '/vendor/all-widgets.js';",
      "import {addLocale} from 'all-widgets';",
      "await import('./all-sections.js')",
    ].map((code): readonly [string, string] => [
      `a page with a module that has ${code}`,
      page(`<script type="module">const x = 1;\n${code}</script><all-causes></all-causes>`),
    ]),
    [
      'a page whose script has its address in another attribute, too',
      page(block.replace(/ src="([^"]*)" integ/, ' data-src="$1" src="$1" integ')),
    ],
    ...[
      "import('/vendor/all-widgets/all-widgets.js')",
      "const s = document.createElement('script'); s.type = 'module'; s.src = '/vendor/all-sections.js'; document.head.append(s);",
    ].map((code): readonly [string, string] => [
      `a page with a script, as of a tag manager, that has ${code.slice(0, 60)}`,
      page(`<script>${code}</script><all-causes></all-causes>`),
    ]),
    [
      'a page with a tag that the end of its box ends',
      page(
        `<all-page><all-causes></all-causes></all-page><p><all-causes></p></all-causes><div><all-causes></div><p>x</p>${right}`,
      ),
    ],
    [
      'a page with what a browser does not show',
      page(
        `<!--><template><all-x><template></template></all-x></template><noscript><all-y></noscript>${block}<!-- <all-z> -->`,
      ),
    ],
    [
      'a page with a language of the hospital’s own',
      page(
        `<script type="application/json" data-all-locale="sw">{}</script>${right}<all-causes lang="sw"></all-causes>`,
        policy("script-src 'self'; connect-src 'none'"),
      ),
    ],
    [
      'a page with scripts and comments of others',
      page(
        `<!-- <all-symptoms> --><script>const html = "<all-symptoms></all-symptoms>";</script><p title="a > b <all-x>">x</p>${right}<all-causes lang=es-MX></all-causes>`,
      ),
    ],
  ];
  for (const [name, html] of good)
    it(`finds nothing wrong with ${name}`, () => {
      assert.deepEqual(faults(html), []);
    });

  it('finds nothing wrong with what is built for each host', async () => {
    for (const host of ['script', 'html'])
      for (const languages of [['es'], ['ar', 'zh-Hant']])
        for (const {code} of (await build({host, languages, menu: true})).blocks!.filter(({lang}) => lang))
          assert.deepEqual(faults(page(code)), []);
  });
});

/** The page of the README, with its place for the hash filled in. */
function readme(filled = hash): string {
  const [, html] = /```html\n(<!doctype html>[^]*?)```/.exec(readFileSync('README.md', 'utf8'))!;
  return html!.replace('sha384-PasteTheHashHere', filled);
}

describe('The page of the README, pasted without the hash', () => {
  // A browser takes an attribute that is no hash for none, and loads the file unpinned.
  it('holds one that a browser can read, so that it refuses the script and says so', () => {
    const place = /integrity="([^"]*)"/.exec(readme('sha384-PasteTheHashHere'))![1]!;
    assert.match(place, /^sha384-[A-Za-z0-9+/]+$/);
    assert.deepEqual(faults(readme(place)), ['fault.wrongIntegrity']);
  });
});

describe('A page of 5 MB', () => {
  const filler = '<div class="card"><p title=\'a "b"\'>Words <a href="/x?y=1&amp;z=2">and links</a>.</p></div>\n';
  /** Each with `size` bytes, roughly. */
  const cases: Readonly<Record<string, (size: number) => string>> = {
    'with all that a page has': (size) => page(block + filler.repeat(size / 83)),
    'of open tags': (size) => '<all-causes>'.repeat(size / 12),
    'of angle brackets': (size) => '<'.repeat(size),
    'of half attributes': (size) => '<a b="c'.repeat(size / 7),
    'of quotes that nothing closes': (size) => `<a ${'b= '.repeat(size / 3)}`,
    'of scripts that nothing closes': (size) => '<script>'.repeat(size / 8),
    'of comments that nothing closes': (size) => '<!--'.repeat(size / 4),
    'of ends without a start': (size) => `${'<p>'.repeat(400)}${'</b>'.repeat(size / 4)}`,
    'of one long tag': (size) => `<all-${'x'.repeat(size)}`,
    'of escaped tags in a tag': (size) => `<p title="${'&lt;all-causes '.repeat(size / 15)}">`,
    'of escapes': (size) => '&amp;'.repeat(size / 5),
    'of imports': (size) => `<script type="module">${'import '.repeat(size / 7)}</script><all-causes></all-causes>`,
    'of quotes in a script': (size) =>
      `<script>${`'/all-widgets-`.repeat(size / 14)}</script><all-causes></all-causes>`,
    'of policies': (size) => policy(`script-src ${'https://a.example '.repeat(100)}`).repeat(size / 2_000) + right,
    'of profiles': (size) => `<script data-all-hospital>${'['.repeat(size)}</script><all-causes></all-causes>`,
  };

  for (const [name, of] of Object.entries(cases))
    it(`is checked in a time that grows with its size, and no faster: ${name}`, () => {
      assertGrowsEvenly(5_000_000, (size) => {
        const html = of(size);
        return () => faults(html);
      });
    });

  it('has a script whose address is none named', () => {
    const html = page(
      `${right.replace('/vendor', 'https://[host]')}<all-causes></all-causes>`,
      policy('script-src *.a.example'),
    );
    assert.deepEqual(faults(html), ['fault.policyScript']);
  });

  it('still has what is wrong at its end found', () => {
    assert.ok(faults(page(filler.repeat(60_000) + hashed(''))).includes('fault.noIntegrity'));
  });
});
