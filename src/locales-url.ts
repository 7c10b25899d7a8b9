/**
 * URL of the folder of locale files. Rollup replaces it with the bundle's own path: see rollup.config.mjs. The comment
 * `@vite-ignore` keeps a hospital's bundler from resolving it: bundlers do not copy folders, and Vite would print a
 * warning in every build.
 */
export const localesUrl = new URL(/* @vite-ignore */ '../locales/', import.meta.url);
