/** Writes missing.json. Run `node test/older-browsers/make-list.ts` after an update of browser-compat-data. */
import {writeFileSync} from 'node:fs';
import {missingInAll} from './list.ts';

writeFileSync(new URL('missing.json', import.meta.url), `${JSON.stringify(missingInAll(), null, 2)}\n`);
