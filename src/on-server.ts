/**
 * True where there is no DOM, as when prerendering and in a worker. Asks for properties, because the bundles have
 * stand-ins for some names: see rollup.config.mjs. Lit brings a `customElements` of its own to servers.
 */
export const onServer = !('document' in globalThis && 'customElements' in globalThis);
