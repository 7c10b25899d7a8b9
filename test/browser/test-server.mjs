/**
 * A server's bad days, for tests: `/faults/<kind>/<name>/all-widgets.js` is the bundle, in a folder of its own, whose
 * locale files fail in the way of that kind when they are first asked for, and are whole from then on, at the latest
 * when `/faults/<kind>/<name>/mend` has been asked for. `/faults/held-spanish/<name>/release` lets Spanish go.
 *
 * `/feeds/<kind>/<name>` is a feed of that kind, under a name of its own; `/feeds/asked/<name>` tells who asked for it,
 * `/feeds/arrived/<name>` answers when someone has, `/feeds/release/<name>` lets one go that is held, and
 * `/feeds/closed/<name>` answers when a reader has hung up.
 *
 * `/test/feeds/cases/<folder>/<file>` is a feed as a real system publishes it, with the `Content-Type` of serve.json.
 *
 * `/kept/<path>` returns the text that a test has put there.
 *
 * `/parts/<name>` is a page that arrives in the parts that a test puts there. The one without words is the last.
 *
 * `/seen/<name>/<path>` is a file of the project, for any site; `/seen/<name>` tells the referrer of each request for one.
 */
import {readFile} from 'node:fs/promises';
import {PassThrough, Readable} from 'node:stream';

const {version} = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));

const asked = new Map();
/** Folders where all is well again. */
const mended = new Set();

/** Folder → when its Spanish may go. */
const releases = new Map();

const releaseOf = (folder) => {
  if (!releases.has(folder)) releases.set(folder, Promise.withResolvers());
  return releases.get(folder);
};

/** How often a locale file fails. The library asks twice before it gives up, and browsers ask again on their own. */
const limits = {
  stale: 1,
  'cut-off': Infinity,
  unreachable: Infinity,
  redirected: Infinity,
  'missing-pictures': Infinity,
  'changed-pictures': Infinity,
};

const share = (context) => {
  context.set('Access-Control-Allow-Origin', '*');
};

/** Changes of the bundle by kind; other kinds leave it unchanged. */
const change = {
  // Another release, with the same words.
  'other-version': (context, bytes) => {
    context.body = bytes.toString().replaceAll(`"${version}"`, '"99.0.0"');
  },
  // Pages of others may have the bundle; its locales too, or not.
  shared: share,
  unshared: share,
  redirected: share,
};

/** Sends these bytes, and hangs up before the rest that it has promised. */
const hangUp = (context, bytes) => {
  context.respond = false;
  const {res} = context;
  res.writeHead(200, {'Content-Type': context.type, 'Content-Length': 2 * bytes.length + 1});
  res.write(bytes, () => res.destroy());
};

/**
 * Leads from either name of this server to the other one, which is another site, and shares the file. Requests there are
 * seen under the name of the folder.
 */
const leadElsewhere = (context) => {
  share(context);
  const [host, port] = context.host.split(':');
  const [, , , name, ...file] = context.path.split('/');
  context.redirect(
    `http://${host === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}/seen/${name}/dist/${file.join('/')}`,
  );
};

/** Changes of the file of pictures by kind. */
const picturesFail = {
  redirected: leadElsewhere,
  'missing-pictures': (context) => {
    context.status = 404;
    context.body = '';
  },
  'changed-pictures': (context, bytes) => {
    context.body = bytes.toString().replace('line', 'fine');
  },
};

/** Changes of a locale file by kind. */
const fail = {
  shared: share,
  redirected: leadElsewhere,
  missing: (context) => {
    context.status = 404;
    context.body = 'Not found';
  },
  error: (context) => {
    context.status = 500;
    context.body = 'Error';
  },
  'cut-off': (context, bytes) => {
    hangUp(context, bytes.subarray(0, bytes.length / 2));
  },
  // As for a reader who is offline.
  unreachable: (context) => {
    context.respond = false;
    context.res.destroy();
  },
  silent: () => new Promise(() => undefined),
  garbage: (context, bytes) => {
    context.body = Buffer.from(bytes.map((byte) => (byte * 7 + 131) % 256));
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
  // Spanish comes when the test says so.
  'held-spanish': async (context, bytes, folder) => {
    if (context.path.endsWith('/es.json')) await releaseOf(folder).promise;
  },
};

/**
 * A page with a security policy in its header, enforced or reported: `/page?html=…&policy=…`, `&report=…`. A page too long
 * for an address is one that the test has put: `/page?kept=/kept/…`.
 */
const page = (context) => {
  const {kept: path, html = kept.get(path), policy, report, referrer} = context.query;
  if (referrer) context.set('Referrer-Policy', referrer);
  if (policy) context.set('Content-Security-Policy', policy);
  if (report) context.set('Content-Security-Policy-Report-Only', report);
  context.type = 'text/html';
  context.body = html;
};

/** Requests for a feed, by its name. */
const feeds = new Map();

const feedOf = (name) => {
  if (!feeds.has(name))
    feeds.set(name, {
      asked: [],
      arrived: Promise.withResolvers(),
      closed: Promise.withResolvers(),
      released: Promise.withResolvers(),
    });
  return feeds.get(name);
};

const feedKinds = {
  // The document that the test has written: `?body=…`, and if need be `&type=…`, `&status=…` and `&encoding=…`.
  given: (context) => {
    const {body, type = 'application/xml', status = 200, encoding = 'utf8'} = context.query;
    context.status = Number(status);
    context.body = Buffer.from(body, encoding);
    context.type = type;
  },
  huge: (context) => {
    context.body = Buffer.alloc(10_000_000, ' ');
  },
  endless: (context) => {
    context.status = Number(context.query.status ?? 200);
    context.body = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(100_000, ' ');
      })(),
    );
  },
  long: (context) => {
    const items = Array.from({length: 10_000}, (_, index) => `<item><title>Headline ${index + 1}</title></item>`);
    context.body = `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
  },
  // Begins, and then says no more.
  silent: (context) => {
    context.body = new PassThrough();
    context.body.write('<rss version="2.0"><channel>');
  },
  held: async (context, {released}) => {
    await released.promise;
    feedKinds.given(context);
  },
  broken: (context) => {
    hangUp(context, Buffer.from('<rss version="2.0"><channel><item><title>Hours</title></item>'));
  },
  unreachable: fail.unreachable,
  redirect: (context) => {
    context.redirect(context.query.to);
  },
};

const feed = async (context, kind, name) => {
  const {asked, arrived, closed, released} = feedOf(name);
  context.set('Cache-Control', 'no-store');
  context.set('Access-Control-Allow-Origin', '*');
  if (kind === 'asked') {
    context.body = asked;
  } else if (kind === 'release') {
    released.resolve();
    context.body = '';
  } else if (kind === 'arrived') {
    context.body = await arrived.promise;
  } else if (kind === 'closed') {
    context.body = await closed.promise;
  } else {
    asked.push({cookie: context.get('Cookie'), referrer: context.get('Referer')});
    arrived.resolve('arrived');
    context.res.on('close', () => context.res.writableFinished || closed.resolve('closed'));
    context.type = 'application/xml';
    await feedKinds[kind](context, {released});
  }
};

/** Types of the files in a folder of feeds. */
const typesIn = async (folder) => JSON.parse(await readFile(`${folder}/serve.json`, 'utf8').catch(() => '{}'));

const feedCase = async (context, folder, file) => {
  const type = (await typesIn(folder))[file]?.type ?? (file.endsWith('.json') ? 'application/json' : 'text/xml');
  context.body = await readFile(`${folder}/${file}`);
  // Not `context.type`, which mends it.
  context.set('Content-Type', type);
};

/** Texts that tests have put, by path. */
const kept = new Map();

const keep = async (context) => {
  if (context.method === 'PUT') {
    const chunks = await Array.fromAsync(context.req);
    kept.set(context.path, Buffer.concat(chunks));
  }
  context.type = 'application/json';
  context.body = kept.get(context.path);
};

/** Pages on their way, by path. */
const parts = new Map();

const arrive = async (context) => {
  if (!parts.has(context.path)) parts.set(context.path, new PassThrough());
  const page = parts.get(context.path);
  if (context.method === 'PUT') {
    const part = Buffer.concat(await Array.fromAsync(context.req));
    if (part.length) page.write(part);
    else page.end();
    context.body = '';
    return;
  }
  context.set('Content-Type', 'text/html; charset=utf-8');
  context.body = page;
};

/** Path and referrer of every request, by name. */
const seen = new Map();

const see = async (context, name, path) => {
  context.set('Cache-Control', 'no-store');
  context.set('Access-Control-Allow-Origin', '*');
  if (!seen.has(name)) seen.set(name, []);
  if (!path) {
    context.body = seen.get(name);
    return;
  }
  seen.get(name).push({path, referrer: context.get('Referer')});
  context.type = path.split('.').at(-1);
  context.body = (await readFile(`./${path}`).catch(() => undefined)) ?? '<!doctype html><title>A page</title>';
};

/** @type {import('@web/test-runner').Middleware} */
export const testServer = async (context, next) => {
  if (context.path === '/page') return page(context);
  if (context.path.startsWith('/kept/')) return keep(context);
  if (context.path.startsWith('/parts/')) return arrive(context);
  const [, seenName, seenPath] = /^\/seen\/([\w-]+)(?:\/([\w./-]+))?$/.exec(context.path) ?? [];
  if (seenName) return see(context, seenName, seenPath);
  const [, caseFolder, caseFile] = /^\/(test\/feeds\/cases\/[\w-]+)\/([\w.-]+)$/.exec(context.path) ?? [];
  if (caseFolder) return feedCase(context, caseFolder, caseFile);
  const [, feedKind, feedName] = /^\/feeds\/(\w+)\/([\w-]+)$/.exec(context.path) ?? [];
  if (feedKind) return feed(context, feedKind, feedName);
  const [, folder, kind, file] = /^(\/faults\/([\w-]+)\/[\w-]+\/)(.+)$/.exec(context.path) ?? [];
  if (!kind) {
    // From the sources, the locales are two folders up.
    if (/^\/locales\/.*\.json$/.test(context.path)) context.url = `/dist${context.url}`;
    return next();
  }
  // Browsers share this server. In a shared folder, one browser would end the fault that another still tests.
  if (!/\/[0-9a-f-]{36}\/$/.test(folder)) throw new Error(`${folder} needs a name of its own: crypto.randomUUID().`);
  if (file === 'mend') {
    mended.add(folder);
    context.body = '';
    return;
  }
  if (file === 'release') {
    releaseOf(folder).resolve();
    context.body = '';
    return;
  }
  const bytes = await readFile(`dist/${file}`).catch(() => undefined);
  if (!bytes) return next();
  context.set('Cache-Control', 'no-store');
  context.type = file.endsWith('.js') ? 'text/javascript' : 'application/json';
  const key = context.path + context.get('User-Agent');
  const times = (asked.get(key) ?? 0) + 1;
  asked.set(key, times);
  context.body = bytes;
  const isData = file.startsWith('locales/') || (file === 'pictures.json' && kind in picturesFail);
  if (!isData) change[kind]?.(context, bytes);
  else if (!mended.has(folder) && times <= (limits[kind] ?? 2))
    await (fail[kind] ?? picturesFail[kind])?.(context, bytes, folder);
};
