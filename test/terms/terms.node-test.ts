/** Where a term is found, which explanations a language has, and what stands in brackets without a script. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {published} from '../../src/conditions/leukemia/published.ts';
import type {Section, Term} from '../../src/content/section.ts';
import {firstTerm, sought} from '../../src/content/term-places.ts';
import {messagesIn, translate} from '../../src/content/translate.ts';
import {withExtras} from '../../src/elements/with-extras.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import type {Shown} from '../../src/i18n/shown.ts';
import {sourceTable, type Table} from '../../src/i18n/table.ts';
import type * as prerender from '../../src/prerender/index.ts';
import {termFaults} from '../../translation/term-faults.ts';
import {sections} from '../content/sections.ts';

const {render} = (await import('../../dist/modules/prerender/index.js' as string)) as typeof prerender;

const term = (name: string, inText: string): Term => ({
  term: {id: `terms.${name}`, text: name},
  inText: {id: `terms.${name}.in-text`, text: inText},
  message: {id: `terms.${name}.what`, text: `What ${name} is.`},
  cites: [],
});
const marrow = term('marrow', 'bone marrow | marrow');
const platelet = term('platelet', 'platelet*');
const wordsOf = (terms: readonly Term[], text: string): string | undefined => {
  const found = firstTerm(terms.map(sought), text);
  return found && `${found.term.term.text}: ${text.slice(found.start, found.end)}`;
};

describe('a term in a text', () => {
  it('is found in the longest of its forms', () => {
    assert.equal(wordsOf([marrow], 'The bone marrow makes blood.'), 'marrow: bone marrow');
    assert.equal(wordsOf([marrow], 'A little marrow.'), 'marrow: marrow');
  });

  it('is found with any ending where a star allows it, and with a capital letter', () => {
    assert.equal(wordsOf([platelet], 'Platelets help.'), 'platelet: Platelets');
    assert.equal(wordsOf([term('gene', 'gene')], 'Genes, genetics and a gene.'), 'gene: gene');
  });

  it('is not found inside another word', () => {
    assert.equal(wordsOf([marrow, platelet], 'Marrowfat and multi-platelet.'), undefined);
    assert.equal(wordsOf([term('gen', 'gen')], 'Los genes, el origen.'), undefined);
    assert.equal(wordsOf([term('ген', 'ген')], 'генетика'), undefined);
  });

  it('is found between characters of a script without spaces', () => {
    assert.equal(wordsOf([term('骨髓', '骨髓')], '白血病从骨髓开始。'), '骨髓: 骨髓');
  });

  it('is the longer of two that begin together, and the first otherwise', () => {
    const chromosome = term('chromosome', 'chromosome');
    const philadelphia = term('philadelphia', 'chromosome Philadelphia');
    assert.equal(
      wordsOf([chromosome, philadelphia], 'Le chromosome Philadelphia'),
      'philadelphia: chromosome Philadelphia',
    );
    assert.equal(wordsOf([platelet, marrow], 'Marrow makes platelets.'), 'marrow: Marrow');
  });

  it('may be written like a pattern', () => {
    assert.equal(wordsOf([term('B', 'B cell (B+)')], 'A B cell (B+) is one.'), 'B: B cell (B+)');
  });
});

const shown: Shown<string> = {text: 'T', state: 'reviewed', changed: false} as Shown<string> & {text: string};
const tableIn = (messages: Readonly<Record<string, string>>): Table => ({
  ...sourceTable,
  locale: 'sw',
  isSource: false,
  isPublished: false,
  messages,
});
const english = Object.fromEntries(messagesIn([marrow, platelet]).map(({id, text}) => [id, text]));

describe('the terms of a section', () => {
  it('are those whose explanation the language has', () => {
    const others = Object.fromEntries(Object.entries(english).filter(([id]) => id !== 'terms.marrow.what'));
    const {extras: terms} = withExtras({...shown, state: 'draft'}, [marrow, platelet], tableIn(others));
    assert.deepEqual(
      terms.map(({term}) => term.text),
      ['platelet'],
    );
  });

  it('are none in a reviewed section while the explanations are drafts', () => {
    const {extras: terms, shown: same} = withExtras(shown, [marrow], tableIn(english));
    assert.deepEqual(terms, []);
    assert.equal(same, shown);
  });
});

const localeOf = (code: string): Locale => JSON.parse(readFileSync(`dist/locales/${code}.json`, 'utf8')) as Locale;

describe('the check of the words that mark terms', () => {
  const section: Section = {
    name: 'made-up',
    title: {id: 'made-up.title', text: 'Marrow'},
    terms: [marrow, platelet],
    blocks: [
      {kind: 'paragraph', message: {id: 'made-up.a', text: 'In the marrow of {hospital}.'}, cites: []},
      {
        kind: 'notice',
        urgency: 'urgent',
        label: {id: 'made-up.b', text: 'Urgent'},
        blocks: [{kind: 'paragraph', message: {id: 'made-up.c', text: 'Few platelets.'}, cites: []}],
      },
    ],
  };
  const condition = {sections: [{section, tab: 'a'}]} as unknown as Parameters<typeof termFaults>[0];
  const all = Object.fromEntries(messagesIn(section).map(({id, text}) => [id, text]));

  it('names a term that is in no text, and does not look into urgent call-outs', () => {
    assert.deepEqual(termFaults(condition, all), [
      ['terms.platelet.in-text', 'has no words that stand in <made-up>, so that it is not explained there'],
    ]);
  });

  it('does not find a term in a placeholder', () => {
    const faults = termFaults(condition, {...all, 'terms.marrow.in-text': 'hospital'});
    assert.deepEqual(
      faults.map(([id]) => id),
      ['terms.marrow.in-text', 'terms.platelet.in-text'],
    );
  });

  it('lets pass what a language says in plain words', () => {
    assert.deepEqual(termFaults(condition, all, ['terms.platelet.in-text made-up']), []);
  });

  it('names a form that two terms have', () => {
    const faults = termFaults(condition, {...all, 'terms.platelet.in-text': 'marrow'});
    assert.deepEqual(faults, [
      ['terms.platelet.in-text', 'has "marrow", which another term has, too; leave it with one of them'],
    ]);
  });
});

const explained = Object.entries(sections).filter(([, {terms}]) => terms);
const meanings = (html: string): readonly string[] =>
  [...html.matchAll(/<span class="meaning"> \((.*?)\)<\/span>/gs)].map(([, means]) => means!.replace(/<\/?bdi>/g, ''));

describe('plain HTML', () => {
  for (const lang of ['en', ...published.map(({code}) => code)])
    it(`explains in brackets each term that a section uses, once, in ${lang}`, async () => {
      const messages = lang === 'en' ? {} : localeOf(lang).messages;
      for (const [tag, section] of explained) {
        const html = await render({tag: tag as prerender.Tag, lang});
        const terms = section.terms!.map((term) => (lang === 'en' ? term : translate(term, messages)!));
        const expected = terms.map(({message}) => message.text.replace(/[.。]$/, ''));
        const found = meanings(html).map((text) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        const plainer = expected.filter((means) => !found.includes(means));
        // French and Persian speak of blood counts in plain words.
        assert.ok(
          plainer.length <= Number(tag === 'all-living-with' && /^fr|^fa/.test(lang)),
          `${tag}: ${plainer.join()}`,
        );
        assert.equal(found.length, new Set(found).size, tag);
        assert.equal(found.length + plainer.length, expected.length, tag);
        assert.doesNotMatch(html, /<h\d[^>]*>(?:(?!<\/h\d>).)*class="meaning"/s, `${tag}: in a heading`);
      }
    });

  it('puts the words of a term and nothing else around the brackets', async () => {
    const html = await render({tag: 'all-overview'});
    assert.match(html, /the lymph nodes<span class="meaning"> \(A small organ, [^.]*\)<\/span>, spleen</);
    assert.doesNotMatch(html, /<button|data-means/);
  });

  it('has no explanation in the urgent box', async () => {
    const html = await render({tag: 'all-when-to-see-doctor'});
    const box = /<div class="notice urgent".*?<p class="contact|<div class="notice urgent".*$/s.exec(html)![0];
    assert.ok(meanings(html).length > 0);
    assert.doesNotMatch(box.split('<h3')[0]!, /class="meaning"/);
  });
});

describe('the glossary', () => {
  const namesIn = async (lang: string): Promise<readonly string[]> => {
    const html = await render({tag: 'all-glossary', lang});
    return [...html.matchAll(/<li[^>]*>\s*<strong>(.*?)<\/strong>/gs)].map(([, name]) =>
      name!.replace(/<\/?bdi>/g, ''),
    );
  };

  for (const lang of ['en', 'es', 'de', 'pl', 'ru', 'ar', 'fa', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'vi'])
    it(`stands in the alphabetical order of ${lang}, and has every term`, async () => {
      const names = await namesIn(lang);
      assert.deepEqual(names, names.toSorted(new Intl.Collator(lang).compare));
      const all = new Set(explained.flatMap(([, {terms}]) => terms!.map(({term}) => term.id)));
      const messages = lang === 'en' ? undefined : localeOf(lang).messages;
      const list = sections['all-glossary']!.blocks.find((block) => block.kind === 'list')!;
      assert.equal(names.length, list.items.length);
      const listed = new Set(list.items.map((item) => item.term!.id));
      assert.deepEqual(
        [...all].filter((id) => !listed.has(id)),
        [],
      );
      for (const item of list.items)
        assert.ok(names.includes(messages?.[item.term!.id] ?? item.term!.text), item.term!.id);
    });

  it('has every term that a section explains, of the whole condition', () => {
    assert.ok(leukemia.sections.length > 20);
    assert.ok(explained.length >= 9);
  });
});
