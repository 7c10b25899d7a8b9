import {zipSync} from 'fflate';

/** The earliest day that a zip file knows. The day of packing would give other bytes each time. */
const mtime = new Date(1980, 0, 1);

/**
 * A zip file of the given files, the same bytes for the same files.
 * @param files Path in the zip file, with slashes → content.
 */
export const zip = (files: ReadonlyMap<string, Buffer>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries([...files].map(([path, content]) => [path, [content, {level: 9, mtime}]]))));
