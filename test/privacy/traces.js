/*
 * Runs first in a test page and keeps every trace that scripts leave: what they ask for, keep, send and tell, as
 * `window.traces`, and what they wait for, as `window.waiting`. A file, because strict pages run no inline script.
 */
window.traces = [];
window.waiting = new Set();

const note = (...parts) => void window.traces.push(parts.join(' '));

/** Notes each call of a function that the engine has, and lets it through. */
const watch = (owner, name, tell = () => '') => {
  const original = owner?.[name];
  if (!original) return;
  owner[name] = new Proxy(original, {
    apply(target, self, given) {
      note(name, tell(...given));
      return Reflect.apply(target, self, given);
    },
    construct(target, given) {
      note(name, tell(...given));
      return Reflect.construct(target, given);
    },
  });
};

watch(window, 'fetch', (address, {method = 'GET', keepalive, body} = {}) =>
  [method, new URL(address, document.baseURI).pathname, keepalive && 'keepalive', body].filter(Boolean).join(' '),
);
for (const name of [
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'WebTransport',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'Image',
  'Notification',
])
  watch(window, name);
for (const [owner, ...names] of [
  [window.XMLHttpRequest?.prototype, 'open'],
  [window.Navigator?.prototype, 'sendBeacon'],
  [window.Storage?.prototype, 'getItem', 'setItem'],
  [window.IDBFactory?.prototype, 'open'],
  [window.CacheStorage?.prototype, 'open', 'match'],
  [window.CookieStore?.prototype, 'get', 'set'],
  [window.ServiceWorkerContainer?.prototype, 'register'],
  [window.HTMLFormElement?.prototype, 'submit', 'requestSubmit'],
])
  for (const name of names) watch(owner, name, (...given) => given.join(' '));
watch(EventTarget.prototype, 'dispatchEvent', ({type, detail}) => `${type} ${JSON.stringify(detail)}`);

const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(Document.prototype, 'cookie', {
  get() {
    return cookie.get.call(this);
  },
  set(value) {
    note('cookie', value);
    cookie.set.call(this, value);
  },
});

/** Keeps what was begun until it is over. */
const wait = (begin, end, isOnce) => {
  const [start, stop] = [window[begin], window[end]];
  if (!start) return;
  window[begin] = (act, ...rest) => {
    const id = start.call(
      window,
      (...given) => {
        if (isOnce) window.waiting.delete(`${begin} ${id}`);
        act(...given);
      },
      ...rest,
    );
    window.waiting.add(`${begin} ${id}`);
    return id;
  };
  window[end] = (id) => {
    window.waiting.delete(`${begin} ${id}`);
    stop.call(window, id);
  };
};
wait('setTimeout', 'clearTimeout', true);
wait('setInterval', 'clearInterval', false);
wait('requestAnimationFrame', 'cancelAnimationFrame', true);
wait('requestIdleCallback', 'cancelIdleCallback', true);
