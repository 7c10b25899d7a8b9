/** Starts the checks if the machine is ready. Plain JavaScript, because an older Node cannot read the other files. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {dist} from './dist.mjs';

const needed = ['all-widgets.js', 'integrity.json', 'modules/prerender/index.js'];
const missing = [
  !needed.every((file) => existsSync(join(dist, file))) && `There is no build in ${dist}; run "npm run build" first.`,
  (process.platform !== 'linux' || process.arch !== 'x64') &&
    'The browsers are built for Linux on x64; run this there, or in a container.',
  !process.features.typescript &&
    `Node ${process.version} cannot run TypeScript; run "node tools/setup.mjs" in the root, which brings a newer one.`,
].find(Boolean);

if (missing) {
  console.error(missing);
  process.exitCode = 1;
} else await import('./reach.ts');
