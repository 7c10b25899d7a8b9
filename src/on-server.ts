/** True where there is no DOM, as when prerendering. */
export const onServer = typeof document === 'undefined';
