/** A feed is asked for politely, and given up in time; a browser without the newest signals does the same. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {openPage} from './read.ts';

openPage('https://www.hospital.example/leukemia/');
const {loadFeed} = await import('../../src/hospital/load-feed.ts');

const own = '/news.json';
const items = {items: [{title: 'Winter hours'}]};

/** Timers that the page has running, by their time in milliseconds. */
const timers = new Map<object, {readonly act: () => void; readonly time: number}>();
const before = {fetch, setTimeout, clearTimeout, any: AbortSignal.any, timeout: AbortSignal.timeout};
let asked: {readonly url: string; readonly options: RequestInit} | undefined;

/** Lets the page's requests be answered by this. */
const answerWith = (answer: (signal: AbortSignal) => Promise<unknown>): void => {
  globalThis.fetch = (async (url: string, options: RequestInit) => {
    asked = {url, options};
    return answer(options.signal!);
  }) as typeof fetch;
};

interface Answer {
  readonly body: Uint8Array | string | ReadableStream<Uint8Array> | null;
  readonly status?: number;
  readonly type?: string;
}

const answer = async ({body, status = 200, type = ''}: Answer): Promise<unknown> => {
  const response = new Response(body as BodyInit, {status, headers: {'Content-Type': type}});
  Object.defineProperty(response, 'url', {value: 'https://www.hospital.example/news.json'});
  return response;
};

/** Ends as a request does that is cancelled. */
const silence = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(new DOMException('The operation was aborted.', 'AbortError'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end);
  });

const load = (src = own, request = new AbortController()): Promise<unknown> => loadFeed(src, request);

beforeEach(() => {
  asked = undefined;
  Object.assign(globalThis, {
    setTimeout: (act: () => void, time: number) => {
      const timer = {};
      timers.set(timer, {act, time});
      return timer;
    },
    clearTimeout: (timer: object) => timers.delete(timer),
  });
  // Chromium 103, Firefox 115 and Safari 15.4 have neither or one of them.
  Object.assign(AbortSignal, {any: undefined, timeout: undefined});
});

afterEach(() => {
  const {any, timeout, ...globals} = before;
  Object.assign(globalThis, globals);
  Object.assign(AbortSignal, {any, timeout});
  assert.equal(timers.size, 0, 'A timer is left running.');
});

describe('asking for a feed', () => {
  it('brings what the hospital has written there', async () => {
    answerWith(() => answer({body: JSON.stringify(items)}));
    assert.deepEqual(await load(), items);
  });

  it('tells the server neither who asks nor from which page', async () => {
    answerWith(() => answer({body: '{}'}));
    await load();
    assert.equal(asked?.options.credentials, 'omit');
    assert.equal(asked?.options.referrerPolicy, 'no-referrer');
  });

  it('does not follow its own site to another', async () => {
    answerWith(() => answer({body: '{}'}));
    await load();
    assert.equal(asked?.url, 'https://www.hospital.example/news.json');
    assert.equal(asked?.options.mode, 'same-origin');
  });

  it('does not follow another site anywhere', async () => {
    for (const src of ['https://feeds.example/news.json', 'https://www.hospital.example.feeds.example/']) {
      answerWith(() => answer({body: '{}'}));
      await load(src);
      assert.equal(asked?.options.redirect, 'error');
    }
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'mailto:a@b.example', 'tel:911', 'https://'])
    it(`is not done at ${src}`, async () => {
      answerWith(() => answer({body: '{}'}));
      await assert.rejects(load(src), {message: 'its address must begin with https:'});
      assert.equal(asked, undefined);
    });

  for (const [encoding, type, body] of [
    ['UTF-8, where nobody says', '', Buffer.from('{"intro": "Café"}')],
    [
      'the encoding that the server says',
      'application/json; charset=iso-8859-1',
      Buffer.from('{"intro": "Café"}', 'latin1'),
    ],
  ] as const)
    it(`is read in ${encoding}`, async () => {
      answerWith(() => answer({body, type}));
      assert.deepEqual(await load(), {intro: 'Café'});
    });
});

describe('a feed that cannot be had', () => {
  it('is told by what the server says', async () => {
    answerWith(() => answer({body: 'Not here', status: 404}));
    await assert.rejects(load(), {message: 'HTTP 404'});
    assert.equal(asked?.options.signal?.aborted, true, 'The page of the error is loaded to its end.');
  });

  it('is told to be none where the answer has no content', async () => {
    const page = {querySelector: () => null, documentElement: {localName: 'html'}};
    Object.assign(globalThis, {
      DOMParser: class {
        parseFromString = () => page;
      },
    });
    answerWith(() => answer({body: null, status: 204}));
    await assert.rejects(load(), {message: 'it is no JSON Feed, RSS or Atom'});
  });

  it('is cut off at 2 MB, however long it goes on', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(new Uint8Array(500_000)),
    });
    answerWith(() => answer({body: endless}));
    await assert.rejects(load(), {message: 'it has more than 2 MB'});
    assert.equal(asked?.options.signal?.aborted, true);
  });
});

describe('a feed that takes too long', () => {
  const timeIsUp = (): void => {
    assert.equal(timers.size, 1);
    for (const {act, time} of timers.values()) {
      assert.equal(time, 15_000);
      act();
    }
  };

  it('is given up after 15 seconds without an answer, in a sentence that says so', async () => {
    answerWith(silence);
    const loading = assert.rejects(load(), {message: 'no answer within 15 seconds'});
    timeIsUp();
    assert.equal(asked?.options.signal?.aborted, true);
    await loading;
  });

  it('is given up in the middle, too', async () => {
    let answered = (): void => undefined;
    const begun = new Promise<void>((resolve) => (answered = resolve));
    answerWith(async (signal) => {
      const half = new ReadableStream<Uint8Array>({
        start: (stream) => {
          stream.enqueue(Buffer.from('{"items": ['));
          silence(signal).catch((error: unknown) => stream.error(error));
        },
        pull: answered,
      });
      return answer({body: half});
    });
    const loading = assert.rejects(load(), {message: 'no answer within 15 seconds'});
    await begun;
    timeIsUp();
    await loading;
  });
});

describe('a feed whose section has gone', () => {
  it('is asked for no longer', async () => {
    answerWith(silence);
    const section = new AbortController();
    const loading = assert.rejects(load(own, section), {name: 'AbortError'});
    assert.equal(timers.size, 1);
    section.abort();
    assert.equal(asked?.options.signal?.aborted, true);
    await loading;
  });

  it('is not waited for where it had gone before', async () => {
    answerWith(silence);
    const section = new AbortController();
    section.abort();
    const loading = assert.rejects(load(own, section), {name: 'AbortError'});
    assert.equal(asked?.options.signal?.aborted, true);
    await loading;
  });
});
