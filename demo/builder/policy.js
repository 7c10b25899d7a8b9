/** The Content-Security-Policy for one set-up. */

/**
 * @param {{script?: readonly string[], connect?: readonly string[], style?: readonly string[], frame?: readonly string[],
 *   image?: readonly string[], trusted?: readonly string[]}} sources
 * @returns {string} Value of the header. A directive without sources is left out: `default-src` forbids it.
 */
export const policyOf = ({script = [], connect = [], style = [], frame = [], image = [], trusted = []}) =>
  [
    "default-src 'none'",
    directive('script-src', script),
    directive('connect-src', connect),
    directive('style-src', style),
    directive('frame-src', frame),
    directive('img-src', image),
    "base-uri 'none'",
    "form-action 'self'",
    trusted.length ? `require-trusted-types-for 'script'; ${directive('trusted-types', trusted)}` : '',
  ]
    .filter(Boolean)
    .join('; ');

const directive = (name, sources) => (sources.length ? `${name} ${[...new Set(sources)].join(' ')}` : '');
