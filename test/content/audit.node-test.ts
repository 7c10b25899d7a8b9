import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {describe, it} from 'node:test';
import {sources} from '../../src/conditions/leukemia/sources.ts';
import type {Message} from '../../src/content/message.ts';
import type {Notes} from '../../src/content/notes.ts';
import type {Item} from '../../src/content/section.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {statementsIn, walk} from '../../src/content/walk.ts';
import {facts} from '../../reports/facts.ts';
import {allRecords, coming, comingWords, sections} from './sections.ts';

/** Notes beside every file with messages: facts, and hints for translators. */
const notes: readonly Notes[] = (
  await Promise.all(
    globSync('src/{conditions,interface}/**/*.notes.ts').map(
      async (file) => (await import(`../../${file}`)) as Readonly<Record<string, Notes>>,
    ),
  )
).flatMap((module) => Object.values(module));
const factsOf = new Map(notes.flatMap(({facts = {}}) => Object.entries(facts)));
const forTranslators = new Map(notes.flatMap(({forTranslators}) => Object.entries(forTranslators)));

const everySection = {...sections, ...coming};

/** Statements, and the captions of pictures with what stands in their place at hospitals with a rule of two parts. */
const toldIn = (section: (typeof everySection)[string]) => [
  ...statementsIn(section),
  ...(section.pictures ?? []).flatMap((picture) => [
    picture,
    {...picture, message: picture.instead?.twoPart ?? picture.message},
  ]),
];

/** A sign or a risk factor may stand without an explanation. */
const wordsOf = ({message, term}: Pick<Item, 'message' | 'term'>): Message => message ?? term!;

const all = Object.entries(everySection).flatMap(([tag, section]) =>
  toldIn(section).map((told) => {
    const {id, text} = wordsOf(told);
    return {id, tag, text, facts: factsOf.get(id) ?? [], cites: told.cites as readonly string[]};
  }),
);

describe('the audit trail', () => {
  it('leads from every statement to a fact and a source, but for two that tell what a section is for', () => {
    const ofSections = ['references.lead', 'key.purpose'];
    for (const {id, tag, text, facts, cites} of all)
      if (ofSections.includes(id)) assert.ok(!facts.length && !cites.length, id);
      else assert.ok(facts.length && cites.length, `${tag}: "${text}" needs facts and cites.`);
  });

  it('tells no fact that is unverified, general knowledge or not in the sheet', () => {
    for (const {text, facts: ids} of all)
      for (const id of ids)
        assert.match(
          facts.get(id)?.confidence ?? 'not in the sheet',
          /^(PAGE|PAGE\+|READ|READ\+|SEC)$/,
          `${id} in "${text}"`,
        );
  });

  it('tells a fact that was only retold by others beside one that was read, and never alone', () => {
    for (const {text, facts: ids} of all.filter(({facts: ids}) => ids.length))
      assert.ok(
        ids.some((id) => facts.get(id)?.confidence !== 'SEC'),
        `${ids.join(', ')} in "${text}" must be read in the source first.`,
      );
  });

  it('tells no fact that is for one country alone', () => {
    for (const {text, facts: ids} of all)
      for (const id of ids)
        assert.ok(!facts.get(id)?.flags.some((flag) => /^(US|UK|AU)$/.test(flag)), `${id} in "${text}"`);
  });

  it('cites, for every statement, only sources that hold its facts', () => {
    for (const {text, facts: ids, cites} of all) {
      const holding = new Set(ids.flatMap((id) => facts.get(id)?.sources ?? []));
      for (const key of cites) assert.ok(holding.has(key), `${key} does not hold ${ids.join(', ')}: "${text}"`);
    }
  });

  it('has a source, for every fact, among those cited beside it', () => {
    for (const {text, facts: ids, cites} of all)
      for (const id of ids)
        assert.ok(
          cites.some((key) => facts.get(id)?.sources.includes(key)),
          `No cited source holds ${id}: "${text}"`,
        );
  });

  it('uses every reference', () => {
    const cited = new Set(all.flatMap(({cites}) => cites));
    assert.deepEqual(
      Object.keys(sources).filter((key) => !cited.has(key)),
      [],
    );
  });

  it('links to web pages and to nothing else', () => {
    for (const {url} of Object.values(sources)) assert.match(url, /^https?:\/\/[\w.-]+\//);
  });
});

describe('the facts', () => {
  it('are facts of statements that there are', () => {
    const ids = new Set(
      Object.values(everySection).flatMap((section) => toldIn(section).map((told) => wordsOf(told).id)),
    );
    for (const id of factsOf.keys()) assert.ok(ids.has(id), `${id} is no statement.`);
  });
});

describe('the questions', () => {
  it('are those of the fact sheet, each once', () => {
    const numbers = notes.flatMap(({questions = {}}) => Object.values(questions));
    assert.deepEqual(
      numbers,
      Array.from({length: 24}, (_, index) => `F-QST-${String(index + 1).padStart(2, '0')}`),
    );
    for (const number of numbers) assert.equal(facts.get(number)?.confidence, 'OWN');
  });

  it('have their number by the id of a question', () => {
    const ids = Object.values(everySection)
      .flatMap(walk)
      .flatMap((block) => (block.kind === 'questions' ? block.items.map(({id}) => id) : []));
    assert.deepEqual(
      notes.flatMap(({questions = {}}) => Object.keys(questions)),
      ids,
    );
  });
});

describe('the help lines', () => {
  const sheetLines = new Map(notes.flatMap(({lines = {}}) => Object.entries(lines)));
  const shown = Object.values(everySection)
    .flatMap(walk)
    .flatMap((block) => (block.kind === 'help-lines' ? block.countries : []))
    .flatMap(({country, lines}) => lines.map(({name}) => ({country, name})));

  it('are each a fact that was read, for the country that they name', () => {
    const flags: Readonly<Record<string, string>> = {GB: 'UK'};
    for (const {name, country} of shown) {
      const fact = facts.get(sheetLines.get(name)?.fact ?? '');
      assert.equal(fact?.confidence, 'READ', name);
      assert.ok(fact.flags.includes(flags[country] ?? country), `${name} is not for ${country}.`);
    }
  });

  it('have the sources of that fact', () => {
    assert.deepEqual(
      [...sheetLines.keys()],
      shown.map(({name}) => name),
    );
    for (const [name, {fact, sources}] of sheetLines) assert.deepEqual(sources, facts.get(fact)?.sources, name);
  });
});

describe('the messages', () => {
  const said = [...allRecords, ...Object.values(coming), ...comingWords].flatMap(messagesIn);
  // Sections and the page share their labels, and sections share what they say alike.
  const messages = [...new Map(said.map((message) => [message.id, message])).values()];

  it('have ids of their own', () => {
    for (const {id, text} of said) assert.equal(text, messages.find((message) => message.id === id)?.text, id);
    for (const {id} of messages) assert.match(id, /^[a-z]+(\.[a-z-]+)+$/);
  });

  it('have a note for the translator each', () => {
    for (const {id} of messages) assert.ok((forTranslators.get(id) ?? '').length > 5, `${id} needs a note.`);
  });

  it('are plain text, with values put in by name', () => {
    for (const {id, text} of messages) assert.doesNotMatch(text.replace(/\{[a-z]+\}/g, 'x'), /[<>{}]|&\w+;|\s\s/, id);
  });

  it('say nothing of drugs by name or of survival in numbers', () => {
    for (const {text} of messages)
      assert.doesNotMatch(
        text,
        /\w+(mab|tinib|leucel|platin|cristine|trexate|solone|sone|ginase|rubicin|purine)\b|\d+\s*(%|in 100)/i,
      );
  });
});
