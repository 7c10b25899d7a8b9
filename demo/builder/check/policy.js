/** Reads a Content-Security-Policy, to find our files that it blocks. */

/** @returns {Readonly<Record<string, readonly string[]>>} Sources by directive. */
export const readPolicy = (text) => {
  const directives = {};
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // Keywords may be in any letters; a nonce and a hash may not.
    if (name && !Object.hasOwn(directives, name.toLowerCase()))
      directives[name.toLowerCase()] = sources.map((each) => (/^'[a-z-]+'$/i.test(each) ? each.toLowerCase() : each));
  }
  return directives;
};

/** @param names The directive, and those that stand for it where it is missing. */
export const sourcesFor = (policy, ...names) => policy[nameOf(policy, ...names)];

const nameOf = (policy, ...names) => [...names, 'default-src'].find((each) => Object.hasOwn(policy, each));

/** The directive to which a source is added: the one that counts, or a new one beside `default-src`. */
export const directiveFor = (policy, exact, usual) => (Object.hasOwn(policy, exact) ? exact : usual);

/** Whether a policy lets a style element of the page be. A nonce or a hash takes `'unsafe-inline'` out of force. */
export const letsStyle = (sources, nonce = '') => {
  if (!sources || sources.some((source) => /^'sha\d+-/.test(source))) return true;
  if (sources.some((source) => source.startsWith("'nonce-"))) return sources.includes(`'nonce-${nonce}'`);
  return sources.includes("'unsafe-inline'");
};

/**
 * Whether a policy lets a file load.
 * @param {readonly string[] | undefined} sources Undefined: no rule.
 * @param {string} address As the page has it; a relative one is of the page's own site.
 * @param {string} [own] Origin of the page, where the page says it.
 * @param {{integrity?: string, nonce?: string}} [script] Attributes of a script.
 */
export const lets = (sources, address, own, script) => {
  if (!sources) return true;
  return script ? letsScript(sources, address, own, script) : sources.some((source) => matches(source, address, own));
};

const letsScript = (sources, address, own, {integrity = '', nonce = ''}) => {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  const hashes = integrity.split(/\s+/).filter(Boolean);
  if (hashes.length && hashes.every((hash) => sources.includes(`'${hash}'`))) return true;
  if (sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => matches(source, address, own));
};

/** Whether an address names a site that is not known to be the page's own. */
export const isOtherSite = (address, own) => /^(https?:)?\/\//i.test(address) && !(own && originOf(address) === own);

const matches = (source, address, own) => {
  const isOther = isOtherSite(address, own);
  if (source === '*') return true;
  if (source === "'self'") return !isOther;
  if (source.startsWith("'")) return false;
  // The page's own site may be any of these; nothing here says which it is.
  if (!isOther) return true;
  if (!originOf(address)) return false;
  const url = new URL(wholeOf(address));
  // A browser takes https: where a policy says http:.
  const isScheme = (scheme) => [url.protocol, url.protocol.replace('https', 'http')].includes(scheme.toLowerCase());
  if (/^[a-z]+:$/i.test(source)) return isScheme(source);
  const [, scheme, host, port, path] =
    /^(?:([a-z]+):\/\/)?(\*(?:\.[^:/]+)?|[^:/]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host || (scheme && !isScheme(`${scheme}:`))) return false;
  const name = url.hostname.toLowerCase();
  const isHost = host.startsWith('*') ? name.endsWith(host.slice(1).toLowerCase()) : name === host.toLowerCase();
  const isPath = !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return (
    isHost && isPath && (!port || port === '*' || port === (url.port || (url.protocol === 'https:' ? '443' : '80')))
  );
};

const wholeOf = (address) => (address.startsWith('//') ? `https:${address}` : address);

/** @returns {string | undefined} Undefined for a relative address. */
export const originOf = (address) => {
  try {
    return new URL(wholeOf(address)).origin;
  } catch {
    return undefined;
  }
};
