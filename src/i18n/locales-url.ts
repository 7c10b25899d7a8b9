/** The folder of locale files. Rollup writes the bundle's own path here: see rollup.config.mjs. */
export const localesUrl = new URL('../../locales/', import.meta.url);
