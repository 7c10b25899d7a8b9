/** Content that is not sound is refused in a sentence that names the file and the message. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Condition} from '../../src/content/condition.ts';
import {msg} from '../../src/content/message.ts';
import type {Block, Section} from '../../src/content/section.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {checkCondition} from '../../lint/condition/check.ts';

const title = msg('Causes', {id: 'causes.title'});
const start = msg('It starts in a cell.', {id: 'causes.start'});
const paragraph: Block = {kind: 'paragraph', message: start, cites: ['A1']};
const causes: Section = {name: 'causes', title, blocks: [paragraph]};
const overview: Section = {name: 'overview', title: msg('Overview', {id: 'overview.title'}), blocks: []};

const sound: Condition = {
  prefix: 'flu',
  name: 'Flu',
  title: msg('Flu', {id: 'flu.title'}),
  code: {system: 'ICD-10-CM', value: 'J10'},
  edition: {version: '1', changed: '2026-10-01'},
  references: {A1: {publisher: 'A', title: 'One', url: 'https://example.org/'}},
  fever: {celsius: 38, fahrenheit: 100.4},
  tabs: [{id: 'causes-and-more', title: msg('Causes and more', {id: 'flu.causes'})}],
  sections: [
    {section: causes, tab: 'causes-and-more'},
    {section: overview},
    {hospital: 'care', tab: 'causes-and-more'},
  ],
};

const withSections = (...sections: Condition['sections']): Condition => ({...sound, sections});
const withBlocks = (...blocks: readonly Block[]): Condition => withSections({section: {...causes, blocks}});
/** With the words of one message in the section. */
const say = (text: string) => ({id: 'causes.say', text});

const fileOf = (id: string): string => `src/${id.split('.', 1)[0]!}.ts`;
const check = (condition: Condition, words: unknown = {care: msg('Care', {id: 'care.title'})}): readonly string[] => {
  const files = new Map(messagesIn([condition, words]).map(({id}) => [id, fileOf(id)]));
  return checkCondition({condition, file: 'src/index.ts', files, words});
};

/** One block of each kind, with a message in every place for one. */
const everyPlace = (words: Readonly<Record<string, string>>): readonly Block[] => {
  const in_ = (place: string) => ({id: `causes.${place}`, text: words[place] ?? place});
  const statement = {
    cites: ['A1'],
    message: in_('text'),
    ...(/\{[cf]\w+\}/.test(words['text'] ?? '') && {limit: 'fever' as const}),
  };
  return [
    {kind: 'paragraph', ...statement},
    {
      kind: 'group',
      heading: in_('heading'),
      blocks: [{kind: 'list', items: [{term: in_('term'), message: in_('entry'), cites: []}]}],
    },
    {
      kind: 'notice',
      urgency: 'urgent',
      label: in_('label'),
      blocks: [{kind: 'call', line: 'emergency', call: in_('emergency'), otherwise: in_('otherwise')}],
    },
    {kind: 'contact', call: in_('call'), appointment: in_('appointment')},
    {kind: 'bibliography'},
  ];
};

describe('the check of a condition', () => {
  it('finds nothing in one that is sound', () => {
    assert.deepEqual(check(sound), []);
    assert.deepEqual(check(withBlocks(...everyPlace({}))), []);
  });

  it('knows the message by its id where its file is not known', () => {
    const condition = withBlocks({...paragraph, cites: ['B2']});
    assert.deepEqual(checkCondition({condition, file: 'src/index.ts', files: new Map(), words: []}), [
      'src/index.ts: "causes.start" cites "B2", which is no reference of the condition.',
    ]);
  });
});

describe('a message id twice', () => {
  const sentence = 'src/causes.ts: "causes.start" is the id of two messages; give each an id of its own.';

  it('is refused in a section, and named once', () => {
    assert.deepEqual(check(withBlocks(paragraph, paragraph, paragraph)), [sentence]);
  });

  it('is one message where two sections share it, and refused if their texts differ', () => {
    const sharing = (text: string): Condition =>
      withSections({section: causes}, {section: {...overview, blocks: [{...paragraph, message: {...start, text}}]}});
    assert.deepEqual(check(sharing(start.text)), []);
    assert.deepEqual(check(sharing('Other.')), [sentence]);
  });

  it('is refused in the words around the sections, too', () => {
    assert.deepEqual(check(sound, {start}), [sentence]);
    const tabs = [{id: 'causes-and-more', title: start}];
    assert.deepEqual(check({...sound, tabs}), [sentence]);
  });
});

describe('a tab that is not there', () => {
  const sentence = (section: string) =>
    `src/index.ts: the section ${section} is in the tab "symptoms"; the tabs are causes-and-more.`;

  it('is refused for a section in our words', () => {
    assert.deepEqual(check(withSections({section: causes, tab: 'symptoms'})), [sentence('"causes" (causes.title)')]);
  });

  it("is refused for a section in the hospital's words", () => {
    assert.deepEqual(check(withSections({hospital: 'news', tab: 'symptoms'})), [sentence('"news"')]);
  });
});

describe('the area above all tabs', () => {
  it('is there without being a tab', () => {
    assert.deepEqual(check(withSections({section: causes, tab: 'above'})), []);
  });
});

describe('a name that two elements have', () => {
  const sentence = (name: string) => `src/index.ts: ${name} is the name of two elements; give each a name of its own.`;

  it('is refused for two sections', () => {
    assert.deepEqual(check(withSections({section: causes}, {section: {...overview, name: 'causes'}})), [
      sentence('"causes" (causes.title, overview.title)'),
    ]);
    assert.deepEqual(check(withSections({hospital: 'care'}, {hospital: 'care'})), [sentence('"care"')]);
  });

  it('is refused for a section and the page, or the menu of languages', () => {
    for (const name of ['page', 'language-picker'])
      assert.deepEqual(check(withSections({section: {...causes, name}})), [sentence(`"${name}" (causes.title)`)]);
  });
});

describe('a {placeholder}', () => {
  const places = ['text', 'heading', 'term', 'entry', 'label', 'emergency', 'otherwise', 'call', 'appointment'];

  for (const name of ['name', 'Phone', ' phone ', ''])
    it(`{${name}}, which nothing fills, is refused wherever it stands`, () => {
      for (const place of places)
        assert.deepEqual(check(withBlocks(...everyPlace({[place]: `A {${name}} b.`}))), [
          `src/causes.ts: "causes.${place}" has {${name}}, which nothing fills; there are hospital, phone, fever, once, lasting, minutes, celsius, fahrenheit.`,
        ]);
      assert.equal(check(withSections({section: {...causes, title: {...title, text: `{${name}}`}}})).length, 1);
    });

  it('{hospital} may stand anywhere in a section', () => {
    for (const place of places) assert.deepEqual(check(withBlocks(...everyPlace({[place]: 'At {hospital}.'}))), []);
  });

  it('{phone} may stand where its sentence can be left out', () => {
    for (const place of ['text', 'entry', 'emergency', 'call'])
      assert.deepEqual(check(withBlocks(...everyPlace({[place]: 'Call {phone}.'}))), []);
  });

  it('{phone} is refused in a title, a heading, a label, a term and the words of a link', () => {
    const sentence = (id: string) =>
      `src/causes.ts: "causes.${id}" has {phone}, which may be missing; name it in a paragraph, in the text of an entry or in a call.`;
    for (const place of ['heading', 'label', 'term', 'otherwise', 'appointment'])
      assert.deepEqual(check(withBlocks(...everyPlace({[place]: 'Call {phone}'}))), [sentence(place)]);
    const titled = {...causes, title: {...title, text: 'Call {phone}'}};
    assert.deepEqual(check(withSections({section: titled})), [sentence('title')]);
  });
});

describe('a source', () => {
  it('is refused where the condition has no such reference', () => {
    const blocks: readonly Block[] = [
      {...paragraph, cites: ['A1', 'B2']},
      {kind: 'list', items: [{term: say('A term alone'), cites: ['toString']}]},
    ];
    assert.deepEqual(check(withBlocks(...blocks)), [
      'src/causes.ts: "causes.start" cites "B2", which is no reference of the condition.',
      'src/causes.ts: "causes.say" cites "toString", which is no reference of the condition.',
    ]);
  });
});

describe('the fever limit', () => {
  const missing = `src/causes.ts: "causes.say" has the fever limit in it; write limit: 'fever' beside it.`;
  const idle = `src/causes.ts: "causes.say" has limit: 'fever' beside it, and no {fever} in it; take the limit out.`;

  for (const scale of ['celsius', 'fahrenheit']) {
    const message = say(`From {${scale}} degrees.`);
    it(`is marked where {${scale}} stands in a paragraph or an entry`, () => {
      const marked = {message, cites: [], limit: 'fever'} as const;
      assert.deepEqual(check(withBlocks({kind: 'paragraph', ...marked})), []);
      assert.deepEqual(check(withBlocks({kind: 'list', items: [marked]})), []);
      assert.deepEqual(check(withBlocks({kind: 'paragraph', message, cites: []})), [missing]);
      assert.deepEqual(check(withBlocks({kind: 'list', items: [{message, cites: []}]})), [missing]);
    });

    it(`is marked where {${scale}} stands in a term`, () => {
      assert.deepEqual(check(withBlocks({kind: 'list', items: [{term: message, cites: []}]})), [missing]);
    });
  }

  it('has two parts only in words for a rule of two parts, and there no single limit', () => {
    const two = {id: 'causes.two', text: 'From {once}, or {lasting} for {minutes} minutes.'};
    const one = say('From {fever} on.');
    const marked = {kind: 'paragraph', cites: [], limit: 'fever'} as const;
    assert.deepEqual(check(withBlocks({...marked, message: one, instead: {twoPart: two}})), []);
    assert.deepEqual(check(withBlocks({...marked, message: say('From {once} on.')})), [
      'src/causes.ts: "causes.say" has {once}, which only a rule of two parts has; write {fever}, or put the message under instead.twoPart.',
    ]);
    assert.deepEqual(
      check(withBlocks({...marked, message: one, instead: {twoPart: {...two, text: 'From {fever} on.'}}})),
      [
        'src/causes.ts: "causes.two" has {fever}, and stands for a rule of two parts; write {once}, {lasting} and {minutes}.',
      ],
    );
  });

  it('is not marked where it does not stand', () => {
    const message = say('A high fever.');
    assert.deepEqual(check(withBlocks({kind: 'paragraph', message, cites: [], limit: 'fever'})), [idle]);
    assert.deepEqual(check(withBlocks({kind: 'list', items: [{message, cites: [], limit: 'fever'}]})), [idle]);
  });
});

describe('a message of another group', () => {
  it('is refused, as it would be translated and reviewed with another section', () => {
    const stray = {...paragraph, message: {id: 'overview.start', text: 'It starts.'}} as Block;
    assert.deepEqual(check(withBlocks({kind: 'group', heading: say('How'), blocks: [stray as never]})), [
      'src/overview.ts: "overview.start" is in a section titled "causes.title"; begin its id with "causes.".',
    ]);
  });
});
