import {onServer} from '../on-server.ts';

/**
 * An address that is safe as a link: nothing but http, https, mailto and tel.
 * @param base What a relative address is relative to; by default the page.
 * @returns The whole address, or undefined where there is none. On a server an address stays as it is written.
 */
export const addressOf = (
  value: unknown,
  schemes = /^(https?|mailto|tel):/,
  base = onServer ? 'https://page.invalid' : document.baseURI,
): string | undefined => {
  if (typeof value !== 'string' || !value.trim() || !URL.canParse(value, base)) return undefined;
  const {href} = new URL(value, base);
  return schemes.test(href) ? (onServer ? value : href) : undefined;
};
