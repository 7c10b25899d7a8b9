/**
 * URL of the folder of locale files. Rollup replaces it with the bundle's own path: see rollup.config.mjs. The comment
 * `@vite-ignore` keeps a hospital's bundler from resolving it: bundlers do not copy folders, and Vite would print a
 * warning in every build.
 * @returns Undefined if the bundle was loaded from `blob:` or `data:`, where nothing is beside it.
 */
const find = (): URL | undefined => {
  try {
    return new URL(/* @vite-ignore */ '../locales/', import.meta.url);
  } catch {
    return undefined;
  }
};

export const localesUrl = find();
