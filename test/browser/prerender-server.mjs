/**
 * Pages that were made beforehand, for tests: `/prerendered?tag=all-causes&lang=es&format=shadow`, and if need be
 * `&level=3`, `&layout=contents`, `&hospital=…` and `&data=…` (JSON) and `&policy=…` (a Content-Security-Policy) and `&referrer=…` (a Referrer-Policy). No page has a script.
 */

/** Markup by what was asked for: each browser asks for the same. */
const rendered = new Map();

/** @type {import('@web/test-runner').Middleware} */
export const prerenderedPages = async (context, next) => {
  if (context.path !== '/prerendered') return next();
  // Not above: the build makes it.
  const {lightStyles, render} = await import('../../dist/modules/prerender/index.js');
  const {tag, lang, format, level, layout, hospital, data, policy, referrer} = context.query;
  const key = JSON.stringify([tag, lang, format, level, layout, hospital, data]);
  if (!rendered.has(key))
    rendered.set(
      key,
      render({
        tag: tag.split(' '),
        lang,
        format,
        headingLevel: level ? Number(level) : 2,
        ...(layout && {layout}),
        hospital: hospital && JSON.parse(hospital),
        data: data ? JSON.parse(data) : {},
        languageHref: (code) => `/${code}/`,
      }),
    );
  const html = await rendered.get(key);
  if (policy) context.set('Content-Security-Policy', policy);
  if (referrer) context.set('Referrer-Policy', referrer);
  context.type = 'text/html';
  context.body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    ${format === 'light' && !policy ? `<style>${lightStyles()}</style>` : ''}</head><body><main>${html}</main></body></html>`;
};
