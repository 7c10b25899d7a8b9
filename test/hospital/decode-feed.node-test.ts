/** A feed is read as the characters that its author wrote, however it is labelled. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {decodeFeed} from '../../src/hospital/decode-feed.ts';

const text = '<rss>Café’s</rss>';
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>${text}`;
const bytes = (
  written: string,
  encoding: BufferEncoding = 'utf8',
  ...mark: readonly number[]
): Uint8Array<ArrayBuffer> => new Uint8Array([...mark, ...Buffer.from(written, encoding)]);
const swapped = (written: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(written, 'utf16le').swap16());
/** The curly quotation mark is outside of Latin-1, and at 0x92 in Windows-1252. */
const western = (written: string): Uint8Array<ArrayBuffer> => bytes(written.replaceAll('’', '\x92'), 'latin1');

for (const [what, given, type, expected] of [
  ['UTF-8 that nobody labels', bytes(text), '', text],
  [
    'UTF-8 with a mark, whatever the header says',
    bytes(text, 'utf8', 0xef, 0xbb, 0xbf),
    'text/xml; charset=latin1',
    text,
  ],
  ['UTF-8 whose header says Latin-1', bytes(text), 'text/xml; charset=ISO-8859-1', text],
  ['UTF-8 that says UTF-16', bytes(declared('utf-16')), 'text/xml; charset=utf-16', declared('utf-16')],
  ['UTF-8 that says US-ASCII', bytes(declared('us-ascii')), '', declared('us-ascii')],
  ['UTF-16 with a mark', bytes(text, 'utf16le', 0xff, 0xfe), 'text/xml; charset=utf-8', text],
  ['UTF-16 without a mark or a label', bytes(text, 'utf16le'), '', text],
  ['UTF-16 in the other order', swapped(text), '', text],
  ['UTF-16 in the other order, with a mark', swapped(`\ufeff${text}`), '', text],
  ['Windows-1252, as its header says', western(text), 'text/xml; charset="windows-1252"', text],
  ['Windows-1252, as its declaration says', western(declared('windows-1252')), 'text/xml', declared('windows-1252')],
  [
    'Windows-1252, as its declaration says, with another header',
    western(declared('cp1252')),
    'text/xml; charset=utf-8',
    declared('cp1252'),
  ],
  [
    'the encoding of the header before that of the declaration',
    western(declared('koi8-r')),
    'text/xml; charset=cp1252',
    declared('koi8-r'),
  ],
  ['an unknown label as if there were none', bytes(text), 'text/xml; charset=utf8mb4', text],
  ['an empty label as if there were none', western(declared('cp1252')), 'text/xml; charset=', declared('cp1252')],
  ['ISO-2022-JP, which is valid ASCII', bytes('\x1b$B$\"\x1b(B'), 'text/xml; charset=iso-2022-jp', 'あ'],
  ['Windows-1252 that says nothing', western('Café’s'), '', 'Café’s'],
  ['Windows-1252 that says UTF-8', western('Café’s'), 'text/xml; charset=utf-8', 'Café’s'],
  [
    'broken UTF-8 with one sign for each broken character',
    Uint8Array.from([...bytes('Café, caf'), 0xe9]),
    '',
    'Café, caf\ufffd',
  ],
  ['no bytes at all', bytes(''), '', ''],
] as const)
  it(`A feed is read in ${what}`, () => {
    assert.equal(decodeFeed(given, type), expected);
  });
