/**
 * A server's bad days, for tests: `/faults/<kind>/<name>/all-widgets.js` is the bundle, in a folder of its own, whose
 * locale files fail in the way of that kind when they are first asked for, and are whole from then on.
 */
import {readFile} from 'node:fs/promises';

const asked = new Map();

const fail = {
  missing: (context) => {
    context.status = 404;
    context.body = 'Not found';
  },
  truncated: (context, bytes) => {
    context.body = bytes.subarray(0, bytes.length / 2);
  },
  'changed-byte': (context, bytes) => {
    const changed = Buffer.from(bytes);
    changed[Math.floor(bytes.length / 2)] ^= 1;
    context.body = changed;
  },
  'wrong-type': (context) => {
    context.body = '<!doctype html><title>Log in</title>';
    context.type = 'text/html';
  },
  // The file of an older release, as a browser may still hold it.
  stale: (context, bytes) => {
    context.body = bytes.toString().replace('"state":"draft"', '"state":"draft" ');
  },
  none: (context, bytes) => {
    context.body = bytes;
  },
  // Spanish comes after whatever else the page asks for, or after a while where that is nothing.
  'slow-spanish': async (context, bytes) => {
    if (context.path.endsWith('/es.json')) await new Promise((resolve) => setTimeout(resolve, 700));
    context.body = bytes;
  },
};

/** A page with a security policy in its header: `/page?html=…&policy=…`. */
const page = (context) => {
  const {html, policy} = context.query;
  context.set('Content-Security-Policy', policy);
  context.type = 'text/html';
  context.body = html;
};

/** @type {import('@web/test-runner').Middleware} */
export const testServer = async (context, next) => {
  if (context.path === '/page') return page(context);
  const [, kind, file] = /^\/faults\/([\w-]+)\/[\w-]+\/(.+)$/.exec(context.path) ?? [];
  if (!kind) {
    // From the sources, the locales are two folders up.
    if (/^\/locales\/.*\.json$/.test(context.path)) context.url = `/dist${context.url}`;
    return next();
  }
  const bytes = await readFile(`dist/${file}`).catch(() => undefined);
  if (!bytes) return next();
  context.set('Cache-Control', 'no-store');
  context.type = file.endsWith('.js') ? 'text/javascript' : 'application/json';
  const key = context.path + context.get('User-Agent');
  const times = (asked.get(key) ?? 0) + 1;
  asked.set(key, times);
  // The library asks twice before it gives up.
  if (times <= (kind === 'stale' ? 1 : 2) && file.startsWith('locales/')) await fail[kind](context, bytes);
  else context.body = bytes;
};
