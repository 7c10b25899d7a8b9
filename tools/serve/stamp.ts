import {createHash} from 'node:crypto';
import {statSync} from 'node:fs';

/** A short text that is another one as soon as one of these files is written, comes or goes. */
export const stampOf = (files: readonly string[]): string => {
  const states = files.map((file) => {
    const state = statSync(file, {throwIfNoEntry: false});
    return [file, state?.mtimeMs, state?.size];
  });
  return createHash('sha256').update(JSON.stringify(states)).digest('hex').slice(0, 16);
};

/** When the last of these files was written, in milliseconds; 0 where there is none. */
export const lastWrite = (files: readonly string[]): number =>
  Math.max(0, ...files.map((file) => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0));
