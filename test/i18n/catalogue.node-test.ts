/** A catalogue loads each locale once, checks its hash, and reports its state correctly before and after loading. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {englishOf} from '../../src/content/translate.ts';
import {addTo} from '../../src/i18n/additions.ts';
import {Catalogue} from '../../src/i18n/catalogue.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import {fetchFrom} from '../../src/i18n/fetch-locale.ts';
import type {Addition} from '../../src/i18n/locale.ts';
import {writeIn} from '../../src/i18n/table.ts';
import {loud, rest} from '../content/made-up.ts';

const folder = new URL('https://hospital.example/locales/');
const by = {by: 'A. Reviewer', on: '2026-10-01'};
const checksum = checksumOf('rest', loud);
const checksums = {es: checksum};
const english = englishOf(rest);
const file = {
  locale: 'es',
  direction: 'ltr',
  state: 'draft',
  reviewed: null,
  sections: {rest: {state: 'draft', translation: checksum}},
  messages: loud,
} as const;
const signature: Addition = {
  locale: 'es',
  direction: 'ltr',
  messages: {},
  sections: {rest: {state: 'reviewed', reviewed: by, translation: checksum}},
};

/** The file of a language, and its hash as in the attribute `integrity`. */
const fileOf = (locale: string): string => JSON.stringify({...file, locale});
const integrityOf = (locale: string): string =>
  `sha384-${createHash('sha384').update(fileOf(locale)).digest('base64')}`;
const answerWith =
  (body: string): (() => Promise<Response>) =>
  () =>
    Promise.resolve(new Response(body));

const catalogue = (code = 'es'): Catalogue =>
  new Catalogue([{code, direction: 'ltr', state: 'draft', integrity: integrityOf(code)}], fetchFrom(folder));

// A page of another site.
Object.assign(globalThis, {origin: 'https://www.hospital.example', location: {origin: 'https://www.hospital.example'}});

const asked: RequestInit[] = [];
let answers: (() => Promise<Response>)[] = [];
const original = {fetch, warn: console.warn};
const lines: string[] = [];
beforeEach(() => {
  asked.length = lines.length = 0;
  globalThis.fetch = (_, init) => {
    asked.push(init!);
    return answers.length > 1 ? answers.shift()!() : answers[0]!();
  };
  console.warn = (line: string) => void lines.push(line);
  answers = [answerWith(fileOf('es'))];
});
afterEach(() => {
  Object.assign(globalThis, {fetch: original.fetch});
  console.warn = original.warn;
  mock.reset();
});

const shown = (languages: Catalogue, code = 'es') => {
  const {state, reviewed, changed} = writeIn(languages.tableOf(code)!, rest, 'rest')!;
  return {state, by: reviewed?.by, changed};
};

describe('a language', () => {
  it('is fetched once, however many ask, by its hash', async () => {
    const languages = catalogue();
    const [first, second] = await Promise.all([languages.load('es'), languages.load('es')]);
    assert.equal(first, second);
    assert.equal(asked.length, 1);
    assert.equal(asked[0]!.integrity, integrityOf('es'));
  });

  it('is asked for without telling from which page, and is not followed to another site', async () => {
    await catalogue().load('es');
    assert.equal(asked[0]!.referrerPolicy, 'no-referrer');
    assert.deepEqual([asked[0]!.redirect, asked[0]!.mode], ['error', undefined]);
    const own = new Catalogue(
      [{code: 'es', direction: 'ltr', state: 'draft', integrity: integrityOf('es')}],
      fetchFrom(new URL('https://www.hospital.example/locales/')),
    );
    answers = [() => Promise.reject(new TypeError('It leads on.')), answerWith(fileOf('es'))];
    await own.load('es');
    // At first as a preload asks, and then, past the cache, wherever the own site leads.
    assert.deepEqual([asked[1]!.redirect, asked[1]!.mode], ['error', undefined]);
    assert.deepEqual([asked[2]!.redirect, asked[2]!.mode], [undefined, 'same-origin']);
  });

  it('is refused where it is another file, even if fetch does not look at the hash', async () => {
    answers = [answerWith(fileOf('es').replace('REST', 'RUN '))];
    await assert.rejects(catalogue().load('es'), {message: /it is not the file of this release/});
    assert.equal(asked.length, 2);
  });

  it('is read where fetch has no streams', async () => {
    const bytes = new TextEncoder().encode(fileOf('es')).buffer;
    answers = [() => Promise.resolve({ok: true, arrayBuffer: () => Promise.resolve(bytes)} as Response)];
    assert.equal((await catalogue().load('es')).locale, 'es');
  });

  it('of 500 MB is given up after the first one', async () => {
    let sent = 0;
    const endless = () =>
      new ReadableStream({
        pull: (controller) => {
          sent++;
          if (sent > 1000) controller.close();
          else controller.enqueue(new Uint8Array(500_000));
        },
      });
    answers = [() => Promise.resolve(new Response(endless()))];
    await assert.rejects(catalogue().load('es'), {message: /\(it has more than 1 MB\)/});
    // Twice: the library asks a second time, past the cache.
    assert.ok(sent < 12, `${sent} pieces were sent`);
  });

  it('has none where the bundle has no folder', async () => {
    const languages = new Catalogue(
      [{code: 'es', direction: 'ltr', state: 'draft', integrity: ''}],
      fetchFrom(undefined),
    );
    await assert.rejects(languages.load('es'), {message: /^es\.json could not be loaded, because .*blob: or data:/});
    assert.deepEqual(asked, []);
  });

  it('that fails is asked for past the cache, and again at the next time', async () => {
    const languages = catalogue();
    answers = [() => Promise.reject(new TypeError('Failed to fetch'))];
    await assert.rejects(languages.load('es'), {
      message:
        'es.json could not be loaded (Failed to fetch); check that https://hospital.example/locales/es.json can be reached, and put the locales folder of this bundle beside it, unchanged.',
    });
    assert.deepEqual(
      asked.map(({cache}) => cache),
      ['default', 'reload'],
    );
    answers = [answerWith(fileOf('es'))];
    assert.equal((await languages.load('es')).locale, 'es');
  });

  it('that is not there is told as that, with what to do', async () => {
    answers = [() => Promise.resolve(new Response('', {status: 404}))];
    await assert.rejects(catalogue().load('es'), {
      message: 'es.json could not be loaded (HTTP 404); put the locales folder of this bundle beside it.',
    });
  });
});

describe('another source of words', () => {
  const [before, after] = ['before', 'after'].map((title) => ({...file, messages: {...loud, 'rest.title': title}}));
  const titleIn = (languages: Catalogue): string | undefined => languages.tableOf('es')?.messages['rest.title'];

  it('takes the place of the first, for what is loaded, too', async () => {
    const languages = catalogue();
    languages.loadFrom(() => Promise.resolve(before!));
    await languages.load('es');
    languages.loadFrom(() => Promise.resolve(after!));
    assert.equal(languages.tableOf('es'), undefined);
    await languages.load('es');
    assert.equal(titleIn(languages), 'after');
  });

  it('counts for those who have asked the first, and still wait', async () => {
    const languages = catalogue();
    let answer!: (locale: typeof file) => void;
    languages.loadFrom(() => new Promise((resolve) => (answer = resolve)));
    const loaded = languages.load('es');
    languages.loadFrom(() => Promise.resolve(after!));
    answer(before!);
    await loaded;
    assert.equal(titleIn(languages), 'after');
  });
});

describe('a signature', () => {
  it('counts the same whether it comes before the file or after', async () => {
    const [before, after] = [catalogue(), catalogue()];
    addTo(before, signature, english, checksums);
    await before.load('es');
    await after.load('es');
    addTo(after, signature, english, checksums);
    for (const languages of [before, after]) {
      assert.deepEqual(shown(languages), {state: 'reviewed', by: 'A. Reviewer', changed: false});
      assert.equal(languages.locales['es']!.state, 'reviewed');
    }
    assert.deepEqual(lines, []);
  });

  it('makes a language reviewed in the menu before its file is here, but not with other checksums', () => {
    const [right, wrong] = [catalogue(), catalogue()];
    addTo(right, signature, english, checksums);
    addTo(
      wrong,
      {...signature, sections: {rest: {...signature.sections!['rest'], translation: 1}}},
      english,
      checksums,
    );
    assert.equal(right.locales['es']!.state, 'reviewed');
    assert.equal(wrong.locales['es']!.state, 'draft');
  });

  it('for other words is named in one sentence', async () => {
    const languages = catalogue();
    await languages.load('es');
    addTo(
      languages,
      {...signature, sections: {rest: {...signature.sections!['rest'], translation: 2}}},
      english,
      checksums,
    );
    assert.deepEqual(shown(languages), {state: 'draft', by: undefined, changed: false});
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /^all-widgets: Locale "es" is not shown as reviewed in rest: .*dist\/locales\/es\.json\.$/);
  });

  // Each case has its own language, because a warning is logged only once.
  for (const [what, code, addition] of [
    ['without a state', 'fr', {sections: {rest: {reviewed: by, translation: checksum}}}],
    ['that is missing under a state', 'it', {sections: {rest: {state: 'reviewed', translation: checksum}}}],
    [
      'of the whole language, whose sections say draft',
      'de',
      {state: 'reviewed', reviewed: by, sections: file.sections},
    ],
  ] as const)
    it(`${what} is named in one sentence, and the words stay a draft`, async () => {
      const languages = catalogue(code);
      answers = [answerWith(fileOf(code))];
      await languages.load(code);
      addTo(languages, {locale: code, direction: 'ltr', messages: {}, ...addition}, english, checksums);
      assert.deepEqual(shown(languages, code), {state: 'draft', by: undefined, changed: false});
      assert.equal(lines.length, 1);
      assert.match(lines[0]!, /not shown as reviewed in rest: a review takes "state": "reviewed", a signature/);
    });

  it('stays where the hospital changes words of another section', async () => {
    const languages = catalogue();
    await languages.load('es');
    addTo(languages, signature, english, checksums);
    addTo(languages, {locale: 'es', direction: 'ltr', messages: {'other.word': 'OTRA'}}, english, checksums);
    assert.deepEqual(shown(languages), {state: 'reviewed', by: 'A. Reviewer', changed: false});
  });

  it('ends with a word that the hospital changes, and comes back with our word', async () => {
    const languages = catalogue();
    await languages.load('es');
    addTo(languages, signature, english, checksums);
    addTo(languages, {locale: 'es', direction: 'ltr', messages: {'rest.lead': 'STAND UP.'}}, english, checksums);
    assert.deepEqual(shown(languages), {state: 'draft', by: undefined, changed: true});
    addTo(languages, {locale: 'es', direction: 'ltr', messages: {'rest.lead': loud['rest.lead']!}}, english, checksums);
    assert.deepEqual(shown(languages), {state: 'reviewed', by: 'A. Reviewer', changed: false});
  });
});

describe('a code', () => {
  for (const code of ['toString', 'valueOf', 'constructor', '__proto__', 'hasOwnProperty'])
    it(`may be ${code}, and is a language like any other`, () => {
      const languages = catalogue();
      assert.equal(languages.tableOf(code), undefined);
      addTo(languages, {locale: code, direction: 'ltr', messages: loud}, english, checksums);
      assert.equal(writeIn(languages.tableOf(code)!, rest, 'rest')!.text.title.text, 'REST');
      if (code !== '__proto__') assert.equal(languages.locales[code]!.state, 'draft');
      assert.equal(languages.locales['en']!.state, 'source');
    });
});
