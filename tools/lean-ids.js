/**
 * Stands in the bundles around what writes a section, whose ids there lack the part that all of them begin with: see
 * compactContent in rollup-plugins.mjs.
 */
export const within = (name, write) => (msg) => write((text, id) => msg(text, `${name}.${id}`));
