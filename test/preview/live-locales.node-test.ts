/** The translators' preview has the current words of the file, in any state of the file. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {liveAnswers, liveLocales, type LiveIndex} from '../../preview/live-locales.ts';
import type {LiveLanguage} from '../../preview/live-language.ts';
import {projectReader, type ProjectNow} from '../../preview/project-now.ts';

const english = [
  {id: 'causes.title', text: 'What causes ALL?', note: 'Heading.', limit: undefined},
  {id: 'causes.start', text: 'It is not clear.', note: '', limit: undefined},
  {id: 'label.sources', text: 'Sources', note: '', limit: 19},
];

interface Words {
  readonly source?: string;
  readonly target?: string | undefined;
  readonly state?: string;
}
const unit = (id: string, {source, target, state = 'needs-review-translation'}: Words = {}): string =>
  `<trans-unit id="${id}"><source>${source ?? english.find((message) => message.id === id)!.text}</source>${
    target === undefined ? '' : `<target state="${state}">${target}</target>`
  }</trans-unit>`;
const xliff = (changes: Readonly<Record<string, Words>> = {}, header = ''): string => {
  const whole: Readonly<Record<string, Words>> = {
    'causes.title': {target: '¿Qué causa la LLA?'},
    'causes.start': {target: 'No está claro.'},
    'label.sources': {target: 'Fuentes'},
  };
  const units = Object.entries({...whole, ...changes}).map(([id, words]) => unit(id, words));
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="es" source-language="en">${header}<body>
${units.join('\n')}
</body></file></xliff>`;
};

describe('the live languages of the translators’ preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  after(() => rmSync(folder, {recursive: true}));
  let project: ProjectNow = {stamp: '1', english, targetLocales: ['es', 'sw']};
  let answerFor = liveAnswers(folder, () => project);
  let writes = 0;
  /** Each write at a time of its own, also on a file system that counts in seconds. */
  const write = (text: string): void => {
    const file = join(folder, 'es.xlf');
    writeFileSync(file, text);
    utimesSync(file, ++writes, writes);
  };
  const languageNow = (code = 'es'): LiveLanguage => answerFor(code)!.read() as LiveLanguage;
  const unitNow = (id: string) => languageNow().units.find((each) => each.id === id)!;

  beforeEach(() => {
    project = {stamp: '1', english, targetLocales: ['es', 'sw']};
    answerFor = liveAnswers(folder, () => project);
    write(xliff());
  });

  it('have the words of the file, each with its English, its note, its limit and its line', () => {
    const {locale, findings, units} = languageNow();
    assert.equal(locale?.messages['causes.title'], '¿Qué causa la LLA?');
    assert.deepEqual(findings, []);
    assert.deepEqual(units[0], {
      id: 'causes.title',
      english: 'What causes ALL?',
      target: '¿Qué causa la LLA?',
      state: 'draft',
      note: 'Heading.',
      limit: null,
      line: 2,
      older: null,
      notes: [],
    });
    assert.equal(unitNow('label.sources').limit, 19);
  });

  it('have the checksums that a sign-off is for', () => {
    const {sections} = languageNow().locale!;
    assert.equal(sections!['causes']!.state, 'draft');
    assert.equal(typeof sections!['causes']!.translation, 'number');
    const before = sections!['causes']!.translation;
    write(xliff({'causes.start': {target: 'No se sabe.'}}));
    assert.notEqual(languageNow().locale!.sections!['causes']!.translation, before);
  });

  for (const [what, words, state] of [
    ['is stale', {source: 'It is clear.', target: 'Está claro.'}, 'stale'],
    ['is marked as untranslated', {target: 'Viejo.', state: 'needs-translation'}, 'stale'],
    ['has no translation', {}, 'missing'],
    ['has an empty translation', {target: ''}, 'empty'],
    ['has mark-up in it', {target: 'No <b>está</b> claro.'}, 'broken'],
  ] as const)
    it(`name a message that ${what}, and still have every word that there is`, () => {
      write(xliff({'causes.start': words}));
      const {locale, findings} = languageNow();
      assert.equal(unitNow('causes.start').state, state);
      assert.ok(findings.some(({id, kind, line}) => id === 'causes.start' && kind === state && line === 3));
      assert.equal(locale!.messages['causes.title'], '¿Qué causa la LLA?');
      assert.equal(locale!.sections!['causes']!.state, 'stale');
      assert.equal(locale!.messages['causes.start'], state === 'stale' ? words.target : undefined);
    });

  it('tell from which English a stale message was translated', () => {
    write(xliff({'causes.start': {source: 'It is clear.', target: 'Está claro.'}}));
    assert.equal(unitNow('causes.start').older, 'It is clear.');
  });

  it('call a message reviewed only where a person has signed it and is named', () => {
    const signed = {'causes.start': {target: 'No está claro.', state: 'signed-off'}};
    write(xliff(signed));
    assert.equal(unitNow('causes.start').state, 'draft');
    const phase =
      '<phase phase-name="review" process-name="review" contact-name="A. Person" date="2026-10-01T00:00:00Z"/>';
    write(xliff(signed, `<header><phase-group>${phase}</phase-group></header>`));
    assert.equal(unitNow('causes.start').state, 'reviewed');
    assert.equal(unitNow('causes.title').state, 'draft');
  });

  it('have every word of a section whose labels are left to do', () => {
    write(xliff({'label.sources': {}}));
    const {locale} = languageNow();
    assert.equal(locale!.messages['causes.title'], '¿Qué causa la LLA?');
    assert.equal(locale!.sections!['causes']!.state, 'stale');
  });

  for (const [what, text] of [
    ['is cut off in the middle', xliff().slice(0, 300)],
    ['is empty', ''],
    ['is for another language', xliff().replace('"es"', '"fr"')],
  ] as const)
    it(`name in one sentence what is wrong with a file that ${what}, instead of failing`, () => {
      write(text);
      const {locale, findings, units} = languageNow();
      assert.equal(locale, null);
      assert.equal(findings.length, 1);
      assert.equal(findings[0]!.kind, 'broken');
      assert.deepEqual(new Set(units.map(({state}) => state)), new Set(['broken']));
    });

  it('have a language that has been begun and has no file yet', () => {
    const {locale, units} = languageNow('sw');
    assert.deepEqual(locale!.messages, {});
    assert.equal(locale!.direction, 'ltr');
    assert.deepEqual(new Set(units.map(({state}) => state)), new Set(['missing']));
  });

  it('have two that nobody speaks, from left to right and from right to left', () => {
    for (const [code, direction] of [
      ['en-XA', 'ltr'],
      ['ar-XB', 'rtl'],
    ] as const) {
      const {locale, units} = languageNow(code);
      assert.equal(locale!.direction, direction);
      assert.deepEqual(
        Object.keys(locale!.messages),
        english.map(({id}) => id),
      );
      assert.deepEqual(new Set(units.map(({state}) => state)), new Set(['pseudo']));
    }
  });

  it('say so while the English cannot be read, and keep that of before', () => {
    project = {...project, stamp: '2', problem: 'The English cannot be read (causes.ts)'};
    const {findings, units} = languageNow();
    assert.equal(findings[0]!.sentence, project.problem);
    assert.equal(units.length, english.length);
    project = {...project, stamp: '3', english: []};
    assert.deepEqual(
      languageNow().findings.map(({kind}) => kind),
      ['broken'],
    );
  });

  it('list every language with how far it is', () => {
    write(xliff({'causes.start': {}}));
    const {languages} = answerFor('index')!.read() as LiveIndex;
    assert.deepEqual(
      languages.map(({code, isPseudo, counts}) => [code, isPseudo, counts]),
      [
        ['es', false, {draft: 2, missing: 1}],
        ['sw', false, {missing: 3}],
        ['en-XA', true, {pseudo: 3}],
        ['ar-XB', true, {pseudo: 3}],
      ],
    );
    assert.equal(languages[0]!.name, 'Español');
  });

  it('have another tag when the file or the English has changed, and only then', () => {
    const tagsNow = () => ['es', 'index'].map((name) => answerFor(name)!.tag);
    const before = tagsNow();
    assert.deepEqual(tagsNow(), before);
    write(xliff());
    const written = tagsNow();
    written.forEach((tag, index) => assert.notEqual(tag, before[index]));
    project = {...project, stamp: '2'};
    tagsNow().forEach((tag, index) => assert.notEqual(tag, written[index]));
  });

  it('are no door to other files', () => {
    for (const name of ['fr', '..', '../package', 'README', '']) assert.equal(answerFor(name), undefined);
  });
});

describe('the development server', () => {
  const asked = async (path: string, {isFresh = false} = {}) => {
    const headers: Record<string, string> = {};
    const context = {
      path,
      status: 404,
      etag: '',
      fresh: isFresh,
      body: undefined as unknown,
      set: (name: string, value: string) => (headers[name] = value),
    };
    let passed = false;
    const project = {stamp: '1', english, targetLocales: ['es']};
    const middleware = liveLocales(liveAnswers('nowhere', () => project));
    await middleware(context as never, async () => {
      passed = true;
    });
    return {...context, headers, passed};
  };

  it('answers at the addresses of the preview, with a tag to ask again by', async () => {
    const {status, etag, body, headers, passed} = await asked('/demo/live/en-XA.json');
    assert.equal(status, 200);
    assert.match(etag, /\w/);
    assert.equal((body as LiveLanguage).units.length, english.length);
    assert.equal(headers['Cache-Control'], 'no-cache');
    assert.ok(!passed);
  });

  it('says in a word that nothing has changed', async () => {
    const {status, body} = await asked('/demo/live/es.json', {isFresh: true});
    assert.equal(status, 304);
    assert.equal(body, undefined);
  });

  it('leaves every other address to the files', async () => {
    for (const path of ['/demo/live/xx.json', '/demo/live/..%2Fes.json', '/demo/index.html', '/dist/locales/es.json']) {
      const {passed, body} = await asked(path);
      assert.ok(passed && body === undefined, path);
    }
  });
});

describe('the English of the preview', () => {
  it('is read once, with every message there is', () => {
    const read = projectReader();
    const project = read();
    assert.ok(project.english.some(({id}) => id === 'causes.title'));
    assert.ok(project.targetLocales.includes('es'));
    assert.equal(read(), project);
  });
});
