import {accessSync, constants, globSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Whether a command is on the path or, where the thing begins as a path does, whether such a file is there. */
export const isHere = (thing: string): boolean =>
  /^([./\\]|\w:)/.test(thing) ? globSync(thing.replaceAll('\\', '/')).length > 0 : isOnPath(thing);

const isOnPath = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) =>
    ['', '.exe', '.cmd'].some((ending) => {
      try {
        accessSync(join(folder, command + ending), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
