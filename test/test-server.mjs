/**
 * A server's bad days, for tests: `/faults/<kind>/<name>/all-widgets.js` is the bundle, in a folder of its own, whose
 * locale files fail in the way of that kind the first time each is asked for, and are whole from then on.
 */
import {readFile} from 'node:fs/promises';

const served = new Set();

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
  const first = !served.has(context.path + context.get('User-Agent'));
  served.add(context.path + context.get('User-Agent'));
  if (first && file.startsWith('locales/')) await fail[kind](context, bytes);
  else context.body = bytes;
};
