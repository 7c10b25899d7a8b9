/** Every entry of the package, on a server and in a worker, where there is no DOM: importing it does nothing. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {nameOf} from '../../src/content/condition.ts';
import {symptomList} from '../../src/conditions/leukemia/symptom-list.ts';
import {groupOf} from '../../src/content/message.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {citedIn} from '../../src/content/walk.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {fallback} from '../../src/interface/fallback.ts';
import {failedLanguage} from '../../src/interface/failed-language.ts';
import {labels} from '../../src/interface/labels.ts';

type Target = string | Readonly<Record<string, string>>;
const {name, exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
};

/** Names to import, of everything that runs: `all-widgets/elements/causes.js` for `./elements/*.js`. */
const entries = Object.entries(exports).flatMap(([entry, target]) => {
  const file = typeof target === 'string' ? target : target['default'];
  if (!file?.endsWith('.js')) return [];
  const stem = (path: string): string => basename(path, '.js');
  return entry.includes('*')
    ? globSync(file).map((path) => `${name}/${entry.slice(2).replace('*', stem(path))}`)
    : [`${name}/${entry}`.replace(/\/?\.?$/, '').replace('/./', '/')];
});

/** Imports each name. Lit alone may add to the globals: it keeps its versions there. */
const program = `
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  for (const entry of ${JSON.stringify(entries)}) await import(entry);
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  console.log(added.filter((name) => !/^(lit|reactiveElement|customElements$)/.test(name)).join() || 'nothing new');`;

const run = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8', stdio: 'pipe'}).trim();

const inWorker = `
  import {Worker} from 'node:worker_threads';
  new Worker(${JSON.stringify(program)}, {eval: true, execArgv: ['--input-type=module']});`;

describe('an entry of the package', () => {
  it('is known', () => {
    assert.ok(entries.length > 20);
    for (const entry of ['all-widgets', 'all-widgets/all-widgets.js', 'all-widgets/elements/causes.js'])
      assert.ok(entries.includes(entry), entry);
  });

  it('does nothing on a server, and throws nothing', () => {
    assert.equal(run(program), 'nothing new');
  });

  it('does nothing in a worker, and throws nothing', () => {
    assert.equal(run(inWorker), 'nothing new');
  });

  for (const entry of ['all-widgets', 'all-widgets/all-widgets.js', 'all-widgets/all-sections.js'])
    it(`has calls that are safe there, too: ${entry}`, () => {
      const said = run(`
        const {addLocale, defineElements, locales} = await import(${JSON.stringify(entry)});
        defineElements();
        addLocale('es', {messages: {'causes.title': 'Causas'}});
        console.warn = console.log;
        addLocale('es', 1);
        console.log(Object.keys(locales).includes('es'));`);
      assert.match(said, /^all-widgets: Locale "es".*\ntrue$/);
    });
});

describe('the entry for server components', () => {
  it('is a module of the client, renders nothing, and brings the package with it and no framework', async () => {
    const file = 'dist/modules/client.js';
    const code = readFileSync(file, 'utf8');
    assert.match(code, /^'use client';\n/);
    assert.deepEqual(
      [...code.matchAll(/^import .*/gm)].map(([line]) => line),
      ['import "./index.js";'],
    );
    const {AllWidgets} = (await import('all-widgets/client.js' as string)) as {AllWidgets: () => unknown};
    assert.equal(AllWidgets(), null);
    const {sideEffects} = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly sideEffects: readonly string[]};
    assert.ok(sideEffects.includes(`./${file}`));
  });
});

describe('the modules for bundlers', () => {
  const files = globSync('dist/modules/**/*.js').filter(
    (file) => !relative('dist/modules', file).startsWith('prerender'),
  );

  it('find no file by import.meta.url, which bundlers do not follow', () => {
    assert.ok(files.length > 100);
    for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), /import\.meta/, file);
  });

  it('import each locale as a module of its own, with the words of its JSON file', async () => {
    const codes = globSync('dist/locales/*.json').map((file) => basename(file, '.json'));
    const table = readFileSync('dist/modules/locales/whole.js', 'utf8');
    for (const code of codes) {
      assert.ok(table.includes(`"${code}": () => import('./whole/${code}.js'),`), code);
      const {default: locale} = (await import(`../../dist/modules/locales/whole/${code}.js`)) as {default: unknown};
      assert.deepEqual(locale, JSON.parse(readFileSync(`dist/locales/${code}.json`, 'utf8')));
    }
    assert.equal(table.match(/import\(/g)!.length, codes.length);
  });

  it('have for each section its own words alone, those of its terms and pictures, and those around it', async () => {
    const {default: parts} = (await import('../../dist/modules/locales/symptom-list/es.js' as string)) as {
      default: readonly Locale[];
    };
    const groups = new Set(parts.flatMap(({messages}) => Object.keys(messages).map(groupOf)));
    assert.deepEqual([...groups].sort(), ['fallback', 'glossary', 'label', 'picker', 'picture', 'symptoms']);
    const {messages} = JSON.parse(readFileSync('dist/locales/es.json', 'utf8')) as Locale;
    const own = Object.assign({}, ...parts.map((part) => part.messages)) as Locale['messages'];
    const needed = messagesIn([symptomList, labels, fallback, failedLanguage]).map(({id}) => id);
    assert.deepEqual(own, Object.fromEntries(Object.entries(messages).filter(([id]) => needed.includes(id))));
    const sections = Object.assign({}, ...parts.map((part) => part.sections)) as NonNullable<Locale['sections']>;
    const partly = Object.keys(sections).filter((group) => sections[group]!.isPart);
    assert.deepEqual(partly.sort(), ['glossary', 'picker', 'picture']);
  });

  it('have for each section the sources that it shows alone, with their numbers in the whole list', () => {
    const said = run(`
      const {library} = await import('./dist/modules/library.js');
      const shown = () => Object.entries(library.condition.references).map(([key, {number}]) => [key, number]);
      await import('all-widgets/elements/symptom-list.js');
      const one = shown();
      await import('all-widgets/elements/references.js');
      console.log(JSON.stringify([one, shown()]));`);
    const [one, all] = JSON.parse(said) as readonly (readonly [key: string, number: number])[][];
    const keys = Object.keys(leukemia.references);
    assert.deepEqual(
      one!.map(([key]) => key),
      citedIn(symptomList, leukemia.references),
    );
    assert.equal(all!.length, keys.length);
    for (const [key, number] of [...one!, ...all!]) assert.equal(number, keys.indexOf(key) + 1, key);
  });

  for (const [entry, found] of [
    ...leukemia.sections.map(
      (placed) => [`elements/${nameOf(placed)}.js`, 'section' in placed ? [nameOf(placed)] : []] as const,
    ),
    ['elements/language-picker.js', []],
    ['add-locale.js', []],
  ] as const)
    it(`bring no other section along: ${entry}`, () => {
      const names = leukemia.sections.map(nameOf);
      const files = new Set<string>();
      const follow = (file: string): void => {
        if (files.has(file)) return;
        files.add(file);
        // Static imports; a dynamic one is a chunk of its own.
        for (const [, from] of readFileSync(file, 'utf8').matchAll(
          /^(?:import|export)\s[^;]*?from ['"](\.[^'"]+)['"];/gm,
        ))
          follow(join(dirname(file), from!));
      };
      follow(join('dist/modules', entry));
      assert.ok(files.size > 10);
      const sections = [...files].filter((file) => dirname(file) === 'dist/modules/conditions/leukemia');
      assert.deepEqual(
        sections.map((file) => basename(file, '.js')).filter((name) => names.includes(name)),
        found,
      );
    });
});
