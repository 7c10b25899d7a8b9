/**
 * The folder of locale files. Rollup writes the bundle's own path here: see rollup.config.mjs. A hospital's bundler is
 * told to leave it alone: it carries no folders along, and Vite would warn of that in every build.
 */
export const localesUrl = new URL(/* @vite-ignore */ '../locales/', import.meta.url);
