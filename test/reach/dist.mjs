import {resolve} from 'node:path';

/** The build to check: `DIST`, relative to the folder in which npm was started, or else that of this repository. */
export const dist = process.env.DIST
  ? resolve(process.env.INIT_CWD ?? '.', process.env.DIST)
  : resolve(import.meta.dirname, '../../dist');
