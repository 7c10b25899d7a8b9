import {onServer} from '../on-server.ts';

/**
 * An address that is safe as a link: http, https, mailto or tel. A name and password in it stay, as the hospital wrote them.
 * @param base The address that a relative one starts from; by default the page's.
 * @returns The whole address, or undefined for any other value. On a server an address stays as it is written.
 */
export const addressOf = (
  value: unknown,
  schemes = /^(https?|mailto|tel):/,
  base = onServer ? 'https://page.invalid' : document.baseURI,
): string | undefined => {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const href = resolve(value, base);
  return href && schemes.test(href) ? (onServer ? value : href) : undefined;
};

/** By hand, as Chromium below 120 and Safari below 17 have no `URL.canParse`. */
const resolve = (address: string, base: string): string | undefined => {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
};
