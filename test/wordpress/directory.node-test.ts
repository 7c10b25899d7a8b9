/**
 * The plugin as the directory of WordPress wants it. The rules for readme.txt are those of the directory's public
 * parser and validator (WordPress/wordpress.org, plugin-directory/readme), as far as they need no account there; those
 * for block.json are the ones of schemas.wp.org for the fields that are used.
 */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {missingForDirectory} from '../../integrations/wordpress/pack.ts';
import {elements} from '../../src/define.ts';

const folder = 'integrations/wordpress';
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly version: string};

/** Fields at the top of readme.txt, the sentence below them, and the sections by their titles. */
const parse = (readme: string) => {
  const [head = '', ...parts] = readme.split(/^== (.+) ==$/m);
  const [title = '', ...lines] = head.trim().split('\n');
  const blank = lines.indexOf('');
  const fields = new Map(lines.slice(0, blank).map((line) => line.split(/: (.*)/s, 2) as [string, string]));
  const sections = new Map(
    parts.flatMap((name, index) => (index % 2 ? [] : [[name, parts[index + 1]!.trim()] as const])),
  );
  return {title, fields, short: lines.slice(blank).join('\n').trim(), sections};
};

const {title, fields, short, sections} = parse(read('readme.txt'));
/** The field in the comment at the top of the PHP file. */
const header = (name: string): string | undefined =>
  new RegExp(`^ \\* ${name}: (.+)$`, 'm').exec(read('all-widgets.php'))?.[1];

describe('readme.txt', () => {
  it('names the plugin as its PHP file does', () => {
    assert.equal(title, `=== ${header('Plugin Name')} ===`);
    assert.notEqual(title.toLowerCase(), '=== plugin name ===');
  });

  it('has every field that the directory reads but the publisher’s name there, in a form that it does not ignore', () => {
    const forms = {
      Tags: /^[^,]+(, [^,]+){0,4}$/,
      'Requires at least': /^\d+\.\d(\.\d+)?$/,
      'Tested up to': /^\d+\.\d(\.\d+)?$/,
      'Requires PHP': /^\d+\.\d(\.\d+)?$/,
      'Stable tag': /^\d+\.\d+\.\d+$/,
      License: /^MIT$/,
      'License URI': /^https:\/\/\S+$/,
    };
    assert.deepEqual([...fields.keys()], Object.keys(forms));
    for (const [name, form] of Object.entries(forms)) assert.match(fields.get(name)!, form, name);
    for (const tag of fields.get('Tags')!.split(', ')) assert.doesNotMatch(tag, /^(plugin|wordpress)$/i);
  });

  it('is not called ready for the directory until it names a publisher with an account there', () => {
    assert.match(missingForDirectory(read('readme.txt'))!, /^Not ready .*WordPress\.org: .*Contributors/);
    assert.match(missingForDirectory('Contributors: The hospital')!, /^Not ready/);
    assert.equal(missingForDirectory('=== x ===\nContributors: harborlane, one-more\nTags: a'), undefined);
  });

  it('says the same versions and licence as the PHP file, and the version of the package', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(fields.get(name), header(name), name);
    assert.equal(fields.get('Stable tag'), version);
    assert.equal(header('Version'), version);
    assert.match(read('all-widgets.php'), new RegExp(`^const VERSION = '${version}';`, 'm'));
    assert.equal(header('Text Domain'), 'all-widgets');
  });

  it('says in one plain sentence of at most 150 characters what it is', () => {
    assert.ok(short.length > 0 && short.length <= 150, String(short.length));
    assert.doesNotMatch(short, /[<>*`\n[\]]/);
  });

  it('has the sections that the directory shows, none too long', () => {
    assert.deepEqual(
      [...sections.keys()],
      ['Description', 'Installation', 'Frequently Asked Questions', 'Screenshots', 'Changelog', 'Upgrade Notice'],
    );
    for (const [name, text] of sections) {
      assert.ok(text, name);
      assert.ok(text.split(/\s+/).length <= 2500, name);
      assert.doesNotMatch(text, /<(?!\/?(a|p|br|code|pre|em|strong|ul|ol|li|h3|h4)\b)/, name);
    }
    assert.match(sections.get('Changelog')!, new RegExp(`^= ${version} =`));
    assert.match(sections.get('Upgrade Notice')!, new RegExp(`^= ${version} =\\n\\n.{1,300}$`));
  });

  it('says that the words are not reviewed', () => {
    assert.match(sections.get('Description')!, /No clinician has reviewed the words, and no person has checked/);
    assert.match(short, /Not reviewed by a clinician yet/);
  });
});

describe('block.json', () => {
  const text = {type: 'string', minLength: 1};
  const attribute = {
    type: 'object',
    properties: {type: {enum: ['string']}, default: {type: 'string'}},
    required: ['type'],
    additionalProperties: false,
  };
  const schema = {
    type: 'object',
    required: ['name', 'title', 'apiVersion', 'category', 'icon', 'textdomain', 'version', 'render', 'editorScript'],
    additionalProperties: false,
    properties: {
      $schema: {const: 'https://schemas.wp.org/trunk/block.json'},
      apiVersion: {const: 3},
      name: {type: 'string', pattern: '^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$'},
      version: {type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$'},
      title: text,
      description: text,
      category: {enum: ['text', 'media', 'design', 'widgets', 'theme', 'embed']},
      icon: {type: 'string', pattern: '^[a-z-]+$'},
      keywords: {type: 'array', items: text, maxItems: 3},
      textdomain: {const: 'all-widgets'},
      attributes: {type: 'object', additionalProperties: attribute},
      supports: {
        type: 'object',
        properties: {
          html: {type: 'boolean'},
          align: {type: 'array', items: {enum: ['left', 'center', 'right', 'wide', 'full']}},
        },
        additionalProperties: false,
      },
      editorScript: text,
      render: {type: 'string', pattern: '^file:\\./'},
    },
  };
  const block = JSON.parse(read('block.json')) as {
    readonly version: string;
    readonly render: string;
    readonly editorScript: string;
    readonly attributes: Readonly<Record<string, {readonly default: string}>>;
  };

  it('has the form that WordPress reads', () => {
    const check = new Ajv().compile(schema);
    assert.ok(check(block), JSON.stringify(check.errors));
  });

  it('names a file, a script, a version and a tag that there are', () => {
    assert.match(read(block.render.slice('file:./'.length)), /^<\?php/);
    assert.ok(read('all-widgets.php').includes(`wp_register_script('${block.editorScript}'`));
    assert.equal(block.version, version);
    assert.ok(Object.keys(elements).includes(block.attributes['tag']!.default));
  });
});

describe('every file of the plugin', () => {
  it('of PHP runs in WordPress alone', () => {
    for (const file of globSync(`${folder}/*.php`))
      assert.match(readFileSync(file, 'utf8'), /^defined\('ABSPATH'\) \|\| exit;$/m, file);
  });

  it('has its words for people in the text domain, so that they can be translated', () => {
    const php = read('all-widgets.php');
    const calls = [...php.matchAll(/\b(?:__|esc_html__|esc_html_e)\(\s*'(?:[^'\\]|\\.)*',?\s*('[^']*')?/g)];
    assert.ok(calls.length > Object.keys(elements).length);
    for (const [call, domain] of calls) assert.equal(domain, "'all-widgets'", call);
    for (const [call, domain] of read('editor.js').matchAll(/\b__\(\s*'[^']*',?\s*('[^']*')?/g))
      assert.equal(domain, "'all-widgets'", call);
    assert.match(php, /wp_set_script_translations\('all-widgets-editor', 'all-widgets'\)/);
  });

  it('has no script or style inside HTML', () => {
    for (const file of globSync(`${folder}/*.php`))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /<(style|script)[ >](?!type=\\"application\/json)/, file);
  });
});
