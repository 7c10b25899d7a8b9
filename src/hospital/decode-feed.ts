/**
 * Decodes a feed. The bytes decide where they can, because servers and content management systems often label them
 * wrongly: first a byte order mark (RFC 7303), then the zero bytes of UTF-16, then valid UTF-8. Otherwise the charset
 * of the HTTP header takes precedence over the encoding of the XML declaration. Unknown labels are ignored.
 */
export const decodeFeed = (bytes: Uint8Array<ArrayBuffer>, contentType: string): string => {
  const unicode = decode(bytes, unicodeOf(bytes), true);
  // Text with escape characters is in ISO-2022-JP, which is valid ASCII, too.
  if (unicode !== undefined && !unicode.includes('\x1b')) return unicode;
  const declaration = latin1(bytes.subarray(0, 200));
  const labels = [contentType, /<\?xml\s[^>]*/.exec(declaration)?.[0] ?? '']
    .map((text) => /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(text)?.[1])
    .filter((label) => label && !/^utf-?(8|16)/i.test(label));
  for (const label of labels) {
    const text = decode(bytes, label!, true);
    if (text !== undefined) return text;
  }
  const text = decode(bytes, 'utf-8', false)!;
  // A text in which no character beyond ASCII is valid UTF-8 is Windows-1252 with a wrong label or none.
  return /[\x80-\uFFFC]/.test(text) ? text : decode(bytes, 'windows-1252', false)!;
};

const unicodeOf = ([first, second]: Uint8Array): string => {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return (first === 0xff && second === 0xfe) || (first && second === 0) ? 'utf-16le' : 'utf-8';
};

/** @returns Undefined if the label is unknown or, with `fatal`, if the bytes contradict it. */
const decode = (bytes: Uint8Array<ArrayBuffer>, label: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(label, {fatal}).decode(bytes);
  } catch {
    return undefined;
  }
};

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
