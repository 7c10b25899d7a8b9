/** Whether there is no page, as where HTML is made beforehand. The bundles run on pages alone: see tools/rollup-plugins.mjs. */
export const onServer = typeof document === 'undefined';
