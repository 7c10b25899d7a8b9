/** Whether there is no page, as where HTML is made beforehand. */
export const onServer = typeof document === 'undefined';
