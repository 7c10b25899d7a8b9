/** The plugin offers every tag and attribute of the bundle, and its zip file is complete. `npm run wordpress` tests it on a site. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {crc32, inflateRawSync} from 'node:zlib';
import {elements} from '../../src/define.ts';
import type * as prerender from '../../src/prerender/index.ts';
import {pluginFiles} from '../../integrations/wordpress/pack.ts';
import type {Change} from '../../integrations/wordpress/fever-words.ts';
import {wordFiles} from '../../integrations/wordpress/words.ts';
import {zip} from '../../integrations/zip.ts';

const php = readFileSync('integrations/wordpress/all-widgets.php', 'utf8');

/** A constant of the PHP file, or the value of a function: entries of a list, or keys of a table. */
const constant = (name: string): readonly string[] => {
  const start = `^(?:const ${name} =|function ${name}\\(\\): array \\{\\n *return) \\[`;
  const body = new RegExp(`${start}([^]*?)\\];`, 'm').exec(php)?.[1];
  assert.ok(body, `there is no ${name}`);
  return [...body.matchAll(/(?:^|[[,\n]) *'([^']+)'(?= =>|,|$)/g)].map(([, entry]) => entry!);
};

/** Attributes of a tag in the manifest. */
const attributesOf = (tag: string): readonly string[] => {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const declaration = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag);
  return declaration!.attributes!.map(({name}) => name);
};

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string}[];
    }[];
  }[];
}

describe('the WordPress plugin', () => {
  it('offers every tag of the bundle, and no other', () => {
    assert.deepEqual(constant('tags'), Object.keys(elements));
  });

  it('passes on every attribute that a tag has, and no other', () => {
    const attributes = new Set(Object.keys(elements).flatMap(attributesOf));
    assert.deepEqual(constant('ATTRIBUTES').toSorted(), [...attributes].toSorted());
  });

  it('asks for the address of a feed where a tag reads one', () => {
    const reading = Object.keys(elements).filter((tag) => attributesOf(tag).includes('src'));
    assert.deepEqual(constant('FEEDS'), reading);
  });

  it('lets through the drawings of sections inside a section, and no other drawing', async () => {
    const drawn = new Map<string, Set<string>>();
    const drawings = JSON.parse((await wordFiles()).get('drawings.json')!) as readonly string[];
    for (const svg of drawings)
      for (const [, tag, attributes] of svg.matchAll(/<(\w+)([^>]*)>/g)) {
        const names = drawn.get(tag!) ?? new Set();
        for (const [name] of attributes!.replace(/="[^"]*"/g, ' ').matchAll(/[\w-]+/g)) names.add(name.toLowerCase());
        drawn.set(tag!, names);
      }
    const [, body] = /^const DRAWING = \[\n([^]*?)^\];/m.exec(php)!;
    const allowed = [...body!.matchAll(/^ {2}'(\w+)' => \[(.*)\],$/gm)].map(([, tag, attributes]) => [
      tag,
      [...attributes!.matchAll(/'([\w-]+)' => true/g)].map(([, name]) => name!).toSorted(),
    ]);
    assert.deepEqual(
      Object.fromEntries(allowed),
      Object.fromEntries([...drawn].map(([tag, names]) => [tag, [...names].toSorted()])),
    );
  });

  it('says the version of the package', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly version: string};
    assert.equal(/^ \* Version: (.+)$/m.exec(php)?.[1], version);
  });
});

/** Path → content, read through the central directory of the zip file. */
const unzip = (file: Buffer): ReadonlyMap<string, Buffer> => {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = file.readUInt32LE(end + 16);
  const entries = Array.from({length: file.readUInt16LE(end + 10)}, () => {
    const [crc, packed, size, nameLength] = [16, 20, 24, 28].map((offset) => file.readUInt32LE(at + offset));
    const length = nameLength! & 0xffff;
    const path = file.toString('utf8', at + 46, at + 46 + length);
    const entry = file.readUInt32LE(at + 42);
    const start = entry + 30 + file.readUInt16LE(entry + 26) + file.readUInt16LE(entry + 28);
    const content = inflateRawSync(file.subarray(start, start + packed!));
    assert.deepEqual([content.length, crc32(content)], [size, crc], path);
    at += 46 + length;
    return [path, content] as const;
  });
  assert.equal(at, end);
  return new Map(entries);
};

describe('its words', () => {
  it('are what render gives with format inside, in every language, and so is their style', async () => {
    const load = (name: string): Promise<unknown> => import(resolve(`dist/modules/prerender/${name}.js`));
    const {publication, render} = (await load('index')) as typeof prerender;
    const files = await wordFiles();
    const codes = Object.keys(publication.library.catalogue.locales);
    const tags = [...files.keys()].flatMap((path) => /^en\/(.*)\.html$/.exec(path)?.[1] ?? []) as prerender.Tag[];
    assert.ok(tags.length > 15 && codes.length > 16);
    const drawings = JSON.parse(files.get('drawings.json')!) as readonly string[];
    const drawn = (html: string): string =>
      html.replace(/<!--drawing-(\d+)-->/g, (_, at: string) => drawings[Number(at)]!);
    for (const tag of tags)
      for (const lang of codes) {
        const [style = '', element] = (await render({tag, lang, format: 'inside'})).split('</style>\n');
        assert.equal(
          element,
          `<${tag} lang="${lang}" heading-level="2">${drawn(files.get(`${lang}/${tag}.html`)!)}</${tag}>\n`,
          `${tag} in ${lang}`,
        );
        // The plugin’s style is for every tag at once.
        const [start = '', look = ''] = style
          .replace('<style>', '')
          .split(`${tag}:not(:defined) .meaning{display:none}}`);
        assert.ok(start.startsWith(`${tag}:not(:defined){display:block}`));
        assert.ok(look.length > 1000 && files.get('style.css')!.endsWith(look));
        assert.ok(files.get('style.css')!.includes(`${tag}:not(:defined) .meaning`));
      }
  });
});

describe('its words with a rule on fevers of the hospital', () => {
  it('are what render gives for a hospital with that rule, in every language', async () => {
    const {publication, render} = (await import(resolve('dist/modules/prerender/index.js'))) as typeof prerender;
    const files = await wordFiles();
    const drawings = JSON.parse(files.get('drawings.json')!) as readonly string[];
    const fevers = {
      one: {celsius: 37.5, fahrenheit: 99.5},
      two: {once: {celsius: 38.5, fahrenheit: 101.3}, lasting: {celsius: 37.5, fahrenheit: 99.5, minutes: 30}},
      armpit: {celsius: 37.5, fahrenheit: 99.5, route: 'armpit'},
    } as const;
    const values: Readonly<Record<string, string>> = {
      hospital: 'Harbor Lane',
      celsius: '37.5',
      fahrenheit: '99.5',
      'once-celsius': '38.5',
      'once-fahrenheit': '101.3',
      minutes: '30',
    };
    for (const lang of Object.keys(publication.library.catalogue.locales)) {
      const byTag = JSON.parse(files.get(`${lang}/fever.json`)!) as Record<string, Record<string, readonly Change[]>>;
      assert.deepEqual(Object.keys(byTag).slice(0, 3), ['all-page', 'all-when-to-see-doctor', 'all-treatment']);
      for (const [tag, byForm] of Object.entries(byTag).filter(([tag]) => tag !== 'all-page' || lang === 'es'))
        for (const [form, fever] of Object.entries(fevers)) {
          let html = Buffer.from(files.get(`${lang}/${tag}.html`)!);
          for (const [start, length, text] of byForm[form]!.toReversed()) {
            const written = text.replace(/<!--([a-z-]+)([.,])?-->/g, (_, name: string, mark = '.') =>
              values[name]!.replace('.', mark as string),
            );
            html = Buffer.concat([html.subarray(0, start), Buffer.from(written), html.subarray(start + length)]);
          }
          const whole = html.toString().replace(/<!--drawing-(\d+)-->/g, (_, at: string) => drawings[Number(at)]!);
          const expected = await render({
            tag: tag as prerender.Tag,
            lang,
            format: 'inside',
            hospital: {name: 'Harbor Lane', fever},
          });
          assert.ok(expected.includes(`>${whole}</${tag}>`), `${tag} in ${lang}, ${form}`);
        }
    }
  });
});

describe('its zip file', () => {
  it('holds the PHP file, the bundle, its hashes, the drawings and every language, and can be uploaded', async () => {
    const files = await pluginFiles();
    const packed = zip(files);
    const unpacked = unzip(packed);
    assert.deepEqual([...unpacked], [...files]);
    const hashed = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as object;
    const served = Object.keys(hashed).filter((path) => /^(all-widgets\.js|pictures\.json|locales\/.+)$/.test(path));
    assert.ok(served.length > 16);
    for (const path of served) assert.ok(unpacked.has(`all-widgets/dist/${path}`), path);
    // As it comes, PHP lets people upload no more.
    assert.ok(packed.length < 2 * 1024 * 1024);
  });
});
