import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {sources} from '../../src/conditions/leukemia/sources.ts';
import type {Notes} from '../../src/content/notes.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {statementsIn} from '../../src/content/walk.ts';
import {allRecords, sections} from './sections.ts';

/**
 * For each fact: how sure the fact sheet is of it, the sources it names, and under "also" those that were read for this
 * project besides (stored copies, November 2026) and say the same. The keys are explained in src/conditions/leukemia/sources.ts.
 */
const facts = new Map(
  readFileSync(new URL('facts.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', confidence = '', sources = '', also = ''] = line.split('\t');
      return [id, {confidence, sources: [...sources.split(' '), ...also.split(' ')]}] as const;
    }),
);

/** The notes of every file with words: facts, and hints for translators. */
const notes: readonly Notes[] = (
  await Promise.all(
    globSync('src/{conditions,interface}/**/*.notes.ts').map(
      async (file) => (await import(`../../${file}`)) as Readonly<Record<string, Notes>>,
    ),
  )
).flatMap((module) => Object.values(module));
const factsOf = new Map(notes.flatMap(({facts = {}}) => Object.entries(facts)));
const forTranslators = new Map(notes.flatMap(({forTranslators}) => Object.entries(forTranslators)));

const all = Object.entries(sections).flatMap(([tag, section]) =>
  statementsIn(section).map(({message, cites}) => ({
    tag,
    text: message!.text,
    facts: factsOf.get(message!.id) ?? [],
    cites: cites as readonly string[],
  })),
);

describe('the audit trail', () => {
  it('leads from every statement but the one above the references to a fact and a source', () => {
    for (const {tag, text, facts, cites} of all.filter(({tag}) => tag !== 'all-references'))
      assert.ok(facts.length && cites.length, `${tag}: "${text}" needs facts and cites.`);
  });

  it('tells no fact that is unverified or only general knowledge', () => {
    for (const {text, facts: ids} of all)
      for (const id of ids)
        assert.match(facts.get(id)?.confidence ?? 'not in the sheet', /^(PAGE|PAGE\+|READ)$/, `${id} in "${text}"`);
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
      Object.values(sections).flatMap((section) => statementsIn(section).map(({message}) => message?.id)),
    );
    for (const id of factsOf.keys()) assert.ok(ids.has(id), `${id} is no statement.`);
  });
});

describe('the messages', () => {
  const messages = allRecords.flatMap(messagesIn);

  it('have ids of their own', () => {
    assert.equal(new Set(messages.map(({id}) => id)).size, messages.length);
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
