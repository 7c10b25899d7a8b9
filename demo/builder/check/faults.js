/** Finds faults in a page that should show our sections. */
import {profileProblems} from '../profile.js';
import {directiveFor, isOtherSite, lets, letsStyle, originOf, readPolicy, sourcesFor} from './policy.js';
import {fault} from './fault.js';
import {readPage} from './page.js';
import {needsLocale, tagFaults} from './tags.js';

/** A page of more is cut: no page of a hospital comes near. */
export const mostCharacters = 20_000_000;

/**
 * @param {string} html
 * @param {import('../data.ts').BuilderData} data
 * @param {import('../render/renderer.js').Tools} tools
 * @returns {readonly {id: string, values: object}[]} Each fault once, the gravest first.
 */
export const faultsIn = (html, data, tools) => {
  const page = readPage(html.slice(0, mostCharacters));
  const context = {page, data, tools};
  const found = [
    ...strippedIn(context),
    ...scriptFaults(context),
    ...policyFaults(context),
    ...tagFaults(context),
    ...profileFaults(context),
    ...headingFaults(context),
    ...page.inner.flatMap((html) => faultsIn(html, data, tools)),
  ];
  const seen = new Set();
  return found.filter((fault) => {
    const key = JSON.stringify(fault);
    return !seen.has(key) && seen.add(key);
  });
};

const strippedIn = ({page, data}) => {
  const {scripts, tags, isEscaped, hasWords, frames, inner, hasImport} = page;
  if (!tags.length && inner.length) return [];
  if (!tags.length && isEscaped) return [fault('escaped')];
  if (!tags.length && scripts.length) return [fault('noTags')];
  if (!tags.length && !hasWords && !frames.some((address) => isPageOfSite(address, data))) return [fault('nothing')];
  return tags.length && !scripts.length && !hasImport ? [fault('noScript')] : [];
};

/** Whether an address is like those of a static site: of a section, of a language or of the list of languages. */
const isPageOfSite = (address, {locales}) => {
  const [file, folder] = address
    .replace(/[?#][^]*$/, '')
    .split('/')
    .reverse();
  return /^(all-[a-z-]+|index)\.html$/.test(file) || (!file && Object.hasOwn(locales, folder));
};

const scriptFaults = ({page: {scripts, origin}, data}) => {
  const sources = [...new Set(scripts.map(({src}) => src.replace(/[?#].*/, '')))];
  const several = sources.length > 1 ? [fault('versions', {list: sources.slice(0, 4).join(', ')})] : [];
  return [...several, ...scripts.flatMap((script) => oneScript(script, data, origin))];
};

const oneScript = ({src, held, type = '', integrity = '', crossorigin, file}, {integrity: hashes, version}, own) => {
  const found = [];
  const inPath = versionIn(src);
  const values = {src, file, version, other: inPath ?? ''};
  if (held) found.push(fault('held', {src, held}));
  else if (type.trim().toLowerCase() !== 'module') found.push(fault('noModule', values));
  if (!integrity.trim()) found.push(fault('noIntegrity', {...values, hash: hashes[file]}));
  else if (!holds(integrity, hashes[file]))
    found.push(
      fault(inPath && inPath !== version ? 'otherVersion' : 'wrongIntegrity', {...values, hash: hashes[file]}),
    );
  if (integrity && crossorigin === undefined && isOtherSite(src, own)) found.push(fault('noCrossorigin', values));
  return found;
};

/** Version in the last folder that has one; a host may be four numbers, too. */
const versionIn = (src) =>
  src
    .replace(/^(https?:)?\/\/[^/]*|[?#][^]*$/gi, '')
    .split('/')
    .slice(0, -1)
    .map((folder) => /^v?(\d+\.\d+\.\d+.*)$/.exec(folder)?.[1])
    .findLast(Boolean);

/** Whether a browser that compares the strongest of these hashes may find the file right. Only its SHA-384 is known here. */
const holds = (integrity, hash) => {
  const given = integrity
    .trim()
    .split(/\s+/)
    .map((each) => each.replace(/\?.*/, ''));
  const of = (kind) => given.filter((each) => each.startsWith(`${kind}-`));
  if (of('sha512').length) return true;
  return of('sha384').length ? given.includes(hash) : of('sha256').length > 0;
};

const policyFaults = ({page, data}) => {
  const {policies, scripts, links, origin} = page;
  return policies.flatMap((text) => {
    const policy = readPolicy(text);
    const stopped = [];
    for (const script of scripts) {
      const sources = sourcesFor(policy, 'script-src-elem', 'script-src');
      const directive = directiveFor(policy, 'script-src-elem', 'script-src');
      const {src, file} = script;
      if (!lets(sources, src, origin, script))
        stopped.push(
          sources.includes("'strict-dynamic'")
            ? fault('policyStrict', {src, directive, hash: data.integrity[file]})
            : fault('policyScript', {src, directive, source: sourceOf(src)}),
        );
      if (needsLocale(page, data) && !lets(sourcesFor(policy, 'connect-src'), script.src, origin))
        stopped.push(fault('policyConnect', {source: sourceOf(script.src)}));
    }
    const styles = sourcesFor(policy, 'style-src-elem', 'style-src');
    const directive = directiveFor(policy, 'style-src-elem', 'style-src');
    for (const {href = ''} of links)
      if (/\blight\.css/.test(href) && !lets(styles, href, origin))
        stopped.push(fault('policyStyle', {directive, source: sourceOf(href)}));
    if (page.styles.some(({nonce}) => !letsStyle(styles, nonce))) stopped.push(fault('policyInline', {directive}));
    const trusted = policy['trusted-types'];
    if (scripts.length && trusted && !trusted.includes('all-widgets') && !trusted.includes('*'))
      stopped.push(fault('policyTrusted'));
    return stopped;
  });
};

const sourceOf = (address) => originOf(address) ?? "'self'";

const profileFaults = ({page: {profiles}, data, tools}) => [
  ...(profiles.length > 1 ? [fault('profiles', {count: profiles.length})] : []),
  ...profiles.slice(0, 1).flatMap((text) => {
    if (!text.trim()) return [fault('profileEmpty')];
    const problems = profileProblems(text, {schema: data.hospitalSchema, tools});
    if (problems[0]?.id === 'wrong.json') return [fault('profileJson', problems[0].values)];
    return problems.slice(0, 5).map(({id, values}) => ({id, values, in: 'profile'}));
  }),
];

/** A jump that our own heading makes, or that is made after it. */
const headingFaults = ({page: {headings, tags}}) => {
  if (!tags.length) return [];
  const wrong = headings.findIndex(
    ({level, isOurs}, index) => isOurs && index > 0 && level > headings[index - 1].level + 1,
  );
  if (wrong < 0) return [];
  const [before, {tag, level}] = [headings[wrong - 1], headings[wrong]];
  return [fault('headings', {tag, level, before: before.level, right: before.level + 1})];
};
