/**
 * Static sites as `all-widgets site` makes them, for tests, in English, Spanish and Arabic: `/site/light/es/index.html`
 * or `/site/shadow/es/`. Each page has one script more, `test/prerender/visitor.js`, by which a test on another origin
 * acts in it, and a strict security policy.
 */
import {readFile} from 'node:fs/promises';

const policy = (styles) =>
  `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' ${styles}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types all-widgets`;
const hospital = {name: 'Harbor Lane Hospital', phone: '555-0100', url: 'https://harborlane.example/'};
const sites = new Map();

const siteIn = async (format) => {
  // Not above: the build makes them.
  const {publication} = await import('../../dist/modules/prerender/index.js');
  const {siteFiles} = await import('../../dist/modules/prerender/site.js');
  return siteFiles(publication, {format, hospital, codes: ['en', 'es', 'ar']});
};

const contentOf = async (file) => (file instanceof URL ? readFile(file) : file);

const hashes = async () => {
  const {styles} = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  return [...new Set(Object.values(styles))].map((hash) => `'${hash}'`).join(' ');
};

/** @type {import('@web/test-runner').Middleware} */
export const staticSites = async (context, next) => {
  const [, format, path] = /^\/site\/(light|shadow)\/(.*)$/.exec(context.path) ?? [];
  if (!format) return next();
  if (!sites.has(format)) sites.set(format, siteIn(format));
  const name = path.replace(/(^|\/)$/, '$1index.html');
  const file = (await sites.get(format)).get(name);
  if (file === undefined) return next();
  context.type = name.split('.').at(-1);
  context.body = await contentOf(file);
  if (context.type !== 'text/html') return undefined;
  context.body = context.body.replace('</head>', '<script src="/test/prerender/visitor.js"></script></head>');
  context.set('Content-Security-Policy', policy(format === 'shadow' ? await hashes() : ''));
  return undefined;
};
