import {onServer} from '../on-server.ts';
import {rootElement} from '../root-element.ts';
import {fieldLimit} from './limits.ts';

/**
 * Validates the URL of a link: http, https, mailto or tel, without a user name and a password. Readers take
 * `https://www.hospital.example@evil.example/` for an address of the hospital, and a password in a page is no secret.
 * @param base Base of relative URLs; by default the page's.
 * @returns The absolute URL, or undefined for any other value or a longer one than the limit. On a server the URL stays as written.
 */
export const addressOf = (value: unknown, schemes = /^(https?|mailto|tel):/, base = pageUrl()): string | undefined => {
  const url = resolve(value, base);
  if (!url || !schemes.test(url.href) || holdsPassword(url)) return undefined;
  return onServer && !withoutScheme.test(value as string) ? (value as string) : url.href;
};

/** Whether a URL is invalid because of the user name or password in it, as in `https://me:secret@hospital.example/`. */
export const hasPassword = (value: unknown): boolean => {
  const url = resolve(value, pageUrl());
  return url !== undefined && holdsPassword(url);
};

const holdsPassword = ({username, password}: URL): boolean => username !== '' || password !== '';

const pageUrl = (): string => (onServer ? 'https://page.invalid' : rootElement().baseURI);

/** People write `www.hospital.example` for an address, and mean no file beside the page. */
const withoutScheme = /^\s*(?=www\.[^/]+\.)/i;

/** Replaces `URL.canParse`, which Chromium below 120 and Safari below 17 lack. */
const resolve = (address: unknown, base: string): URL | undefined => {
  if (typeof address !== 'string' || address.length > fieldLimit || !address.trim()) return undefined;
  try {
    return new URL(address.replace(withoutScheme, 'https://'), base);
  } catch {
    return undefined;
  }
};
