/** A web developer's editor knows all that there is on our tags: the data is compared with the elements themselves. */
import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {LitElement} from 'lit';
import {elements} from '../../src/define.ts';
import {library} from '../../src/library.ts';
import {pictureStyles} from '../../src/styles/pictures.ts';
import {tokens} from '../../src/styles/tokens.ts';
import {readTags} from '../../integrations/editors/manifest.ts';
import {tagTypes} from '../../integrations/editors/types.ts';

interface Named {
  readonly name: string;
  readonly description: string;
}
interface Typed extends Named {
  readonly type?: string;
  readonly value?: {readonly type: string};
  readonly values?: readonly Named[];
}
interface WebElement extends Named {
  readonly attributes: readonly Typed[];
  readonly slots: readonly Named[];
  readonly js: {readonly properties: readonly Typed[]; readonly events: readonly Typed[]};
  readonly css: {readonly parts: readonly Named[]; readonly properties: readonly Named[]};
}
interface Html {
  readonly tags: readonly {
    readonly name: string;
    readonly description: {readonly value: string};
    readonly attributes: readonly {
      readonly name: string;
      readonly description: {readonly value: string};
      readonly values?: readonly Named[];
    }[];
  }[];
}
interface Css {
  readonly properties: readonly {readonly name: string}[];
  readonly pseudoElements: readonly {readonly name: string}[];
}

const json = (file: string): unknown => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const html = json('vscode.html-custom-data.json') as Html;
const css = json('vscode.css-custom-data.json') as Css;
const web = (json('web-types.json') as {contributions: {html: {elements: readonly WebElement[]}}}).contributions.html
  .elements;
const types = readFileSync('dist/types/tags.d.ts', 'utf8');

const names = (all: readonly {readonly name: string}[]): readonly string[] => all.map(({name}) => name).sort();
const sources = globSync('src/elements/*.ts').map((file) => readFileSync(file, 'utf8'));
const foundIn = (pattern: RegExp): readonly string[] =>
  [...new Set(sources.flatMap((code) => [...code.matchAll(pattern)].map(([, name]) => name!)))].sort();

describe('what editors know', () => {
  it('imports its types from a file of the package', () => {
    const imported = [...types.matchAll(/ from '([^']+)\.js';$/gm)].map(([, path]) => `dist/types/${path}.d.ts`);
    assert.ok(imported.length);
    for (const file of imported) assert.ok(existsSync(file), file);
  });

  it('has every tag of the table and no other', () => {
    const tags = Object.keys(elements).sort();
    assert.deepEqual(names(html.tags), tags);
    assert.deepEqual(names(web), tags);
    assert.deepEqual([...types.matchAll(/^ {2}'(all-[\w-]+)': \{$/gm)].map(([, tag]) => tag).sort(), tags);
  });

  for (const [tag, element] of Object.entries<CustomElementConstructor>(elements))
    it(`has every attribute of <${tag}>, with its type and what it is for`, () => {
      const {observedAttributes} = element as typeof LitElement;
      const observed = [...observedAttributes, 'lang', ...(tag === 'all-page' ? ['large-print'] : [])].sort();
      const inHtml = html.tags.find(({name}) => name === tag)!;
      const inWeb = web.find(({name}) => name === tag)!;
      assert.deepEqual(names(inHtml.attributes), observed);
      assert.deepEqual(names(inWeb.attributes), observed);
      for (const {name, description} of inHtml.attributes)
        assert.match(description.value, /^\S.{9,}\n\nType: `(string|number|boolean)`$/, name);
      for (const {name, description, value} of inWeb.attributes) {
        assert.ok(description, name);
        assert.match(value!.type, /^(string|number|boolean)$/, name);
        assert.ok(types.includes(`/** ${description} */\n      '${name}'?: `), name);
      }
    });

  it('offers every language, every level, and the blocks of each section that can be hidden', () => {
    const offered = (tag: string, attribute: string): readonly string[] => {
      const inHtml = html.tags.find(({name}) => name === tag)!.attributes.find(({name}) => name === attribute)!;
      const inWeb = web.find(({name}) => name === tag)!.attributes.find(({name}) => name === attribute)!;
      assert.deepEqual(inHtml.values, inWeb.values);
      return (inHtml.values ?? []).map(({name, description}) => (assert.ok(description, name), name));
    };
    for (const tag of Object.keys(elements)) {
      assert.deepEqual(offered(tag, 'lang').toSorted(), Object.keys(library.catalogue.locales).toSorted());
      assert.deepEqual(offered(tag, 'heading-level'), ['1', '2', '3', '4', '5', '6']);
    }
    assert.ok(offered('all-symptom-list', 'hide').includes('symptoms.fatigue'));
    assert.ok(!offered('all-causes', 'hide').includes('symptoms.fatigue'));
    assert.deepEqual(offered('all-news', 'src'), []);
  });

  it('has the properties that only script can set', () => {
    for (const {name, js} of web) {
      const properties = names(js.properties);
      assert.ok(properties.includes('hospital') && properties.includes('headingLevel'), name);
      // A read-only property is not for setting.
      assert.ok(!properties.includes('shown') && !properties.includes('empty'), name);
    }
    assert.ok(names(web.find(({name}) => name === 'all-news')!.js.properties).includes('data'));
  });

  it('has every event, with the type of its detail', () => {
    const fired = foundIn(/new CustomEvent\('([\w-]+)'/g);
    for (const {name, js} of web) {
      const events = new Map(js.events.map((event) => [event.name, event.type]));
      assert.equal(events.get('all-language'), 'CustomEvent<LanguageDetail>', name);
      assert.equal(events.get('all-error'), 'CustomEvent<ErrorDetail>', name);
    }
    const known = web.flatMap(({js}) => names(js.events));
    for (const event of fired) assert.ok(known.includes(event), event);
  });

  it('has every part and every custom property, each once', () => {
    const parts = foundIn(/part="(\w+)"/g);
    const used = [...new Set((tokens.cssText + pictureStyles.cssText).match(/--all-[\w-]+(?=,)/g))].sort();
    for (const part of parts)
      assert.ok(
        web.some(({css}) => names(css.parts).includes(part)),
        part,
      );
    assert.deepEqual(names(css.properties), used);
    for (const element of web) assert.deepEqual(names(element.css.properties), used, element.name);
    const pseudo = names(css.pseudoElements);
    assert.deepEqual(
      pseudo,
      [...new Set(web.flatMap(({css}) => names(css.parts)))].map((part) => `::part(${part})`).sort(),
    );
    assert.deepEqual(pseudo, [...new Set(pseudo)]);
  });

  it('tells in the hint of a tag which events, slots and parts it has', () => {
    for (const {name, description} of html.tags) {
      const {js, slots, css} = web.find((element) => element.name === name)!;
      for (const one of [...js.events, ...slots, ...css.parts])
        assert.ok(
          description.value.includes(`\`${one.name || 'no name'}\`: ${one.description}`),
          `${name} ${one.name}`,
        );
    }
  });

  it('stops the build at a type that it does not know how to write', () => {
    const [tag] = readTags('dist/custom-elements.json');
    const odd = {...tag!, attributes: [{name: 'odd', description: '', type: 'Map', default: ''}]};
    assert.throws(() => tagTypes([odd]), /does not know how "odd" of type "Map" is written/);
  });
});
