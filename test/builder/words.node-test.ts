/** The builder says the same in each of its languages, and everything it says is said somewhere. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {data, load, wordsIn, type BuilderData, type Words} from './builder.ts';

const english = await wordsIn('en');
const codes = globSync('demo/builder/words/*.js').map((file) => /([\w-]+)\.js$/.exec(file)![1]!);

/** Words that English takes from the schema and the manifest. */
const isElsewhere = (id: string): boolean => /^(field\.|look\.--)/.test(id);
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('The words of the builder', () => {
  for (const code of codes.filter((code) => code !== 'en')) {
    it(`in ${code} have every sentence, with the same places to fill`, async () => {
      const words = await wordsIn(code);
      assert.deepEqual(
        Object.keys(words)
          .filter((id) => !isElsewhere(id))
          .sort(),
        Object.keys(english).sort(),
      );
      for (const [id, text] of Object.entries(english))
        assert.deepEqual(placeholders(words[id]!), placeholders(text), id);
    });

    it(`in ${code} say that they are a draft, and name every property`, async () => {
      const words = await wordsIn(code);
      assert.ok(words['ui.draft']!.length > 20);
      for (const {name} of data.properties) assert.ok(words[`look.${name}`], name);
      assert.equal(words['direction'], code === 'ar' ? 'rtl' : 'ltr');
    });
  }

  it('are all used', () => {
    const code = globSync('demo/builder/{*,{views,hosts,check}/*}.js')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // Made of parts: `host.${name}`, `updates.${host}.stay`, `fault.${id}` and so on.
    const made = /^(host|updates|fault|profile|step|sections)\./;
    const isUsed = (id: string): boolean =>
      code.includes(id) || (made.test(id) && code.includes(id.split('.').slice(1)[0]!));
    assert.deepEqual(
      Object.keys(english).filter((id) => !isUsed(id)),
      [],
    );
  });
});

const {say} = await load<{say: (words: Words, id: string, values?: object) => string}>('say');

describe('A sentence', () => {
  it('isolates what it quotes, where it runs from right to left', async () => {
    assert.equal(say(await wordsIn('ar'), 'look.take', {colour: '#123456'}), 'استخدم \u2068#123456\u2069');
    assert.equal(say(english, 'look.take', {colour: '#123456'}), 'Take #123456');
  });

  it('has to be there', () => {
    assert.throws(() => say(english, 'no.such'), /no words "no.such"/);
  });
});

describe('The markup for the site', () => {
  it('names words that are there, and holds the real hash', async () => {
    const {builderMarkup} = await load<{builderMarkup: (data: BuilderData) => string}>('markup');
    const html = builderMarkup(data);
    for (const [, id] of html.matchAll(/data-(?:word|label)="([^"]*)"/g)) assert.ok(Object.hasOwn(english, id!), id);
    assert.ok(html.includes(data.integrity['all-widgets.js']!));
    for (const {name} of Object.values(data.locales)) assert.ok(html.includes(name));
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
