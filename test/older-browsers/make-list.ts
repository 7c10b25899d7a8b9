/** Writes missing.json anew, after an update of the browser-compat data: `node test/older-browsers/make-list.ts`. */
import {writeFileSync} from 'node:fs';
import {missingInAll} from './list.ts';

writeFileSync(new URL('missing.json', import.meta.url), `${JSON.stringify(missingInAll(), null, 2)}\n`);
