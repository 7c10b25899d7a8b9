import {crc32, deflateRawSync} from 'node:zlib';

/** A number in a zip file, little end first: how many bytes it takes, and its value. */
type Field = readonly [bytes: 2 | 4, value: number];

/**
 * A zip file of the given files, the same bytes for the same files: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @param files Path in the zip file, with slashes → content.
 */
export const zip = (files: ReadonlyMap<string, Buffer>): Buffer => {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, {level: 9});
    const description: readonly Field[] = [
      [2, 20],
      [2, namesAreUtf8],
      [2, deflated],
      [2, 0],
      [2, firstOfJanuary1980],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ];
    const entry = Buffer.concat([record('PK\x03\x04', ...description), name, packed]);
    entries.push(entry);
    directory.push(record('PK\x01\x02', [2, 20], ...description, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    offset += entry.length;
  }
  const listed = Buffer.concat(directory);
  const count: Field = [2, files.size];
  const end = record('PK\x05\x06', [2, 0], [2, 0], count, count, [4, listed.length], [4, offset], [2, 0]);
  return Buffer.concat([...entries, listed, end]);
};

const namesAreUtf8 = 0x800;
const deflated = 8;
/** The earliest day there is; the day of packing would make other bytes each time. */
const firstOfJanuary1980 = 0x21;

const record = (signature: string, ...fields: readonly Field[]): Buffer => {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const numbers = Buffer.alloc(length);
  let at = 0;
  for (const [bytes, value] of fields) at = numbers.writeUIntLE(value, at, bytes);
  return Buffer.concat([Buffer.from(signature, 'latin1'), numbers]);
};
