/**
 * The address of a state: everything stands in the fragment, which a browser sends to no server. Its first field is the
 * version of this format.
 */
import {builderLanguages, firstState, hosts, takesSource} from './state.js';

export const formatVersion = '1';

/**
 * Fragment of a state, without the values that are as in the first state.
 * @param {import('./state.js').State} state
 */
export const addressOf = (state) => {
  const fields = new URLSearchParams({v: formatVersion});
  for (const [name, {write}] of Object.entries(simple)) {
    const text = write(state[name]);
    if (text !== write(firstState[name])) fields.set(name, text);
  }
  for (const [tag, url] of Object.entries(state.sources)) if (url) fields.set(`source.${tag}`, url);
  for (const [name, value] of Object.entries(state.look)) if (value) fields.set(`look.${name.slice(2)}`, value);
  return `#${fields}`;
};

const text = {write: String, read: (value) => value};
const flag = {write: (value) => (value ? 'yes' : 'no'), read: (value) => ({yes: true, no: false})[value]};
const list = {
  write: (values) => values.join(','),
  read: (value, known) => (value ? [...new Set(value.split(','))].filter(known) : []),
};

/** Fields of one value each. `read` returns undefined for a value that it does not know. */
const simple = {
  ui: {...text, read: (value) => (Object.hasOwn(builderLanguages, value) ? value : undefined)},
  host: {...text, read: (value) => (hosts.includes(value) ? value : undefined)},
  follow: flag,
  base: text,
  site: text,
  frameScript: flag,
  languages: list,
  menu: flag,
  sections: list,
  level: {write: String, read: (value) => (/^[1-6]$/.test(value) ? Number(value) : undefined)},
  profile: text,
  background: text,
  ink: text,
};

/**
 * Reads an address as far as it can be understood.
 * @param {string} fragment With or without its `#`.
 * @param {import('./data.ts').BuilderData} data
 * @returns {{state: import('./state.js').State, version: string, lost: readonly string[]}} `lost`: the parts that
 *   were not understood, as `name=value`.
 */
export const stateAt = (fragment, data) => {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const version = fields.get('v') ?? formatVersion;
  fields.delete('v');
  const known = {
    languages: (code) => Object.hasOwn(data.locales, code),
    sections: (tag) => data.sections.some((section) => section.tag === tag),
  };
  const state = {...firstState, sources: {}, look: {}};
  const lost = [];
  const lose = (name, value) => lost.push(`${name}=${value.slice(0, 60)}`);
  for (const [name, value] of fields) {
    const [, kind, own = ''] = /^(source|look)\.(.+)$/.exec(name) ?? [];
    if (kind === 'source' && data.sections.some((section) => section.tag === own && takesSource(section)))
      state.sources[own] = value;
    else if (kind === 'look' && data.properties.some((property) => property.name === `--${own}`))
      state.look[`--${own}`] = value;
    else if (Object.hasOwn(simple, name)) {
      const read = simple[name].read(value, known[name]);
      if (read === undefined) lose(name, value);
      else state[name] = read;
      if (known[name]) for (const one of value.split(',')) if (one && !known[name](one)) lose(name, one);
    } else lose(name, value);
  }
  return {state, version, lost};
};

/** Whether a fragment is one of ours, and not that of a heading. */
export const isAddress = (fragment) => /^#?v=/.test(fragment);
