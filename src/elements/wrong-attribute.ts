import {report} from '../report.ts';

/** Names an attribute that cannot be used, and what the element has instead. */
export const reportAttribute = (
  {localName}: Element,
  name: string,
  used: string | number,
  given: unknown,
  allowed: string,
): void => report(`<${localName}> has ${name} ${used} and not "${String(given)}"; use ${allowed}.`);
