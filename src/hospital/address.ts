import {onServer} from '../on-server.ts';
import {fieldLimit} from './limits.ts';

/**
 * Validates the URL of a link: http, https, mailto or tel. A user name and password stay, as the hospital wrote them.
 * @param base Base of relative URLs; by default the page's.
 * @returns The absolute URL, or undefined for any other value or a longer one than the limit. On a server the URL stays as written.
 */
export const addressOf = (
  value: unknown,
  schemes = /^(https?|mailto|tel):/,
  base = onServer ? 'https://page.invalid' : document.baseURI,
): string | undefined => {
  if (typeof value !== 'string' || value.length > fieldLimit || !value.trim()) return undefined;
  const href = resolve(value, base);
  return href && schemes.test(href) ? (onServer ? value : href) : undefined;
};

/** Replaces `URL.canParse`, which Chromium below 120 and Safari below 17 lack. */
const resolve = (address: string, base: string): string | undefined => {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
};
