/** Structured data fits schema.org’s vocabulary, and states only facts that the page shows. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {resolve} from 'node:path';
import type {Browser} from 'puppeteer-core';
import ts from 'typescript';
import {openBrowser, servePages, settle} from '../browser/page-server.ts';
import {strictPolicy} from '../browser/strict-policy.ts';

interface Seen {
  readonly graphs: readonly string[];
  /** Text of the page, in all of its tabs. */
  readonly text: string;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servePages()]);
});

after(async () => {
  await browser.close();
  await server.close();
});

interface Case {
  readonly lang?: string;
  /** JSON of the hospital's profile. */
  readonly profile?: string;
  /** Script to run once the page is there. */
  readonly act?: string;
}

/** Pages by body and case, so that tests of the same page share it. */
const pages = new Map<string, Promise<Seen>>();
const see = (body: string, given: Case = {}): Promise<Seen> => {
  const key = JSON.stringify([body, given]);
  if (!pages.has(key)) pages.set(key, open(body, given));
  return pages.get(key)!;
};

const open = async (body: string, {lang = 'en', profile = '', act = ''}: Case): Promise<Seen> => {
  const page = await browser.newPage();
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>
    ${profile && `<script type="application/json" data-all-hospital>${profile}</script>`}
    <script type="module" src="/dist/all-widgets.js"></script><body>${body}</body></html>`;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest())
      void request.respond({contentType: 'text/html', headers: {'Content-Security-Policy': strictPolicy}, body: html});
    else void request.continue();
  });
  await page.goto(`${server.address}/test/`);
  await settle(page);
  if (act) await page.evaluate(act);
  const seen = await page.evaluate(() => {
    const texts: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'section') texts.push(element.textContent);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return {
      graphs: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
      text: texts.join(' ').replace(/\s+/g, ' '),
    };
  });
  await page.close();
  return seen;
};

/** Source files by name. Reading the vocabulary takes a while, so it is read once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** TypeScript errors in graphs, by the types generated from schema.org’s vocabulary. */
const misfits = (graphs: readonly string[]): readonly string[] => {
  const file = resolve('test/graph.tmp.ts');
  const code = [
    `import type {MedicalWebPage, WithContext} from 'schema-dts';`,
    ...graphs.map((graph, at) => `export const graph${at}: WithContext<MedicalWebPage> = ${graph};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, target) => {
    if (name === file) return ts.createSourceFile(name, code, target);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, target));
    return parsed.get(name);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map(({file, start, messageText}) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 200)}`;
  });
};

/** Every text of a graph that is no type, context, language or address. */
const wordsIn = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string') return key.startsWith('@') || key === 'url' || key === 'inLanguage' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((inner) => wordsIn(inner, key));
  if (typeof value === 'object' && value) return Object.entries(value).flatMap(([inner, each]) => wordsIn(each, inner));
  return [];
};

/** The graph from the bundle’s `structuredData` function, for pages that insert their own. */
const fromFunction = async (body: string): Promise<string> => {
  const {text} = await see(body, {
    act: `import('/dist/all-widgets.js').then(({structuredData}) => {
      const section = document.createElement('section');
      section.append(JSON.stringify(structuredData()));
      document.body.append(section);
    })`,
  });
  return /\{"@context.*\}/.exec(text)![0];
};

const page = '<all-page structured-data></all-page>';
const reviewed = JSON.stringify({name: 'A hospital', reviewed: {by: 'The leukemia team', on: '2999-01-02'}});

describe('structured data', () => {
  for (const lang of ['en', 'es', 'ar'])
    it(`says nothing that the page does not show, in ${lang}`, async () => {
      const {graphs, text} = await see(page, {lang});
      assert.equal(graphs.length, 1);
      const graph = JSON.parse(graphs[0]!) as Record<string, unknown>;
      assert.equal(graph['inLanguage'], lang);
      const words = wordsIn(graph);
      assert.ok(words.length > 60);
      for (const word of words) assert.ok(text.includes(word.replace(/\s+/g, ' ')), word);
    });

  it('tells the illness with its code, nine signs, its causes, risks, tests and treatments', async () => {
    const {graphs} = await see(page);
    const {about} = JSON.parse(graphs[0]!) as {about: Record<string, readonly unknown[]>};
    assert.equal(about['name'], 'Acute lymphocytic leukemia (ALL)');
    assert.deepEqual(about['code'], {'@type': 'MedicalCode', codeValue: 'C91.0', codingSystem: 'ICD-10-CM'});
    assert.equal(about['signOrSymptom']!.length, 9);
    assert.equal(about['riskFactor']!.length, 4);
    for (const property of ['cause', 'typicalTest', 'possibleTreatment'])
      assert.ok(about[property]!.length > 1, property);
  });

  it('names no review where there is none, and the true one where there is', async () => {
    const without = await see(page);
    assert.doesNotMatch(without.graphs[0]!, /reviewed/i);
    const {graphs, text} = await see(page, {profile: reviewed});
    const graph = JSON.parse(graphs[0]!) as Record<string, unknown>;
    assert.equal(graph['lastReviewed'], '2999-01-02');
    assert.equal(graph['reviewedBy'], 'The leukemia team');
    assert.ok(text.includes('The leukemia team'));
  });

  it('names no review of a page of which one section is a translation', async () => {
    const sections = '<all-causes></all-causes><all-procedures lang="es"></all-procedures>';
    const {graphs} = await see(`<all-page structured-data>${sections}</all-page>`, {profile: reviewed});
    assert.deepEqual(JSON.parse(graphs[0]!).inLanguage, ['en', 'es']);
    assert.doesNotMatch(graphs[0]!, /lastReviewed|reviewedBy/);
  });

  it('does not pass a review of the English off as one of a translation', async () => {
    const {graphs} = await see(page, {profile: reviewed, lang: 'es'});
    assert.doesNotMatch(graphs[0]!, /lastReviewed|reviewedBy/);
  });

  it('leaves out what the hospital hides', async () => {
    const {graphs} = await see(
      '<all-page structured-data><all-symptom-list hide="symptoms.gums symptoms.crowding.heading"></all-symptom-list></all-page>',
    );
    const {about} = JSON.parse(graphs[0]!) as {about: {signOrSymptom: readonly {name: string}[]}};
    const names = about.signOrSymptom.map(({name}) => name);
    assert.equal(names.length, 6);
    assert.ok(!names.includes('Bleeding gums') && !names.includes('Bone pain'));
  });

  it('is off unless a page asks for it', async () => {
    assert.deepEqual((await see('<all-page></all-page>')).graphs, []);
  });

  it('is one graph, however many pages ask', async () => {
    assert.equal((await see(page + page)).graphs.length, 1);
  });

  it('goes when the page that asked goes, and stays while another asks', async () => {
    const remove = "document.querySelector('all-page').remove()";
    assert.equal((await see(page + page, {act: remove})).graphs.length, 1);
    assert.equal((await see(page, {act: remove})).graphs.length, 0);
  });

  it('follows the language of the page', async () => {
    const {graphs} = await see(page, {
      act: `new Promise((resolve) => {
        new MutationObserver(() => document.querySelector('[data-all-graph]').textContent.includes('"es"') && resolve())
          .observe(document.head, {childList: true, subtree: true});
        document.documentElement.lang = 'es';
      })`,
    });
    assert.match(graphs[0]!, /Leucemia/);
  });

  describe('by schema.org', () => {
    let graphs: readonly string[];
    let found: readonly string[];
    const about = (condition: object) =>
      JSON.stringify({'@context': 'https://schema.org', '@type': 'MedicalWebPage', about: condition});
    const wrong = [
      about({'@type': 'MedicalCondition', symptom: 'Fever'}),
      about({'@type': 'MedicalIllness', name: 'ALL'}),
      about({'@type': 'MedicalCondition', typicalTest: {'@type': 'MedicalTherapy', name: 'X'}}),
    ];

    before(async () => {
      graphs = [
        (await see(page)).graphs[0]!,
        (await see(page, {lang: 'es'})).graphs[0]!,
        (await see(page, {profile: reviewed})).graphs[0]!,
        await fromFunction('<all-causes></all-causes><all-symptom-list></all-symptom-list>'),
        about({'@type': 'MedicalCondition', name: 'ALL'}),
      ];
      // One program for the right and the wrong: the vocabulary takes long to check.
      found = misfits([...graphs, ...wrong]);
    });

    it('fits schema.org’s vocabulary, with a review and without, as a function, and in every language', () => {
      assert.match(graphs[3]!, /"signOrSymptom"/);
      assert.deepEqual(
        found.filter((finding) => parseInt(finding) <= graphs.length),
        [],
      );
    });

    it('would be found out if it did not fit', () => {
      const lines = new Set(found.map((finding) => parseInt(finding)).filter((line) => line > graphs.length));
      assert.deepEqual(
        [...lines],
        wrong.map((_, index) => graphs.length + 1 + index),
      );
    });
  });
});
