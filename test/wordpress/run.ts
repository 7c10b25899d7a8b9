/** Tests the packed plugin on a new WordPress in a temporary folder. The last line is "N passed, N failed". */
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

// The handlers of `exit` stop the servers, and a signal alone would not run them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

let passed = 0;
let failed = 0;
const files = ['block', 'shortcode', 'words', 'fever', 'snippets', 'profile', 'plugin', 'network'].map(
  (name) => `test/wordpress/${name}.ts`,
);
const stream = run({files, isolation: 'none'});
stream.on('test:pass', ({details}) => (passed += Number(details.type !== 'suite')));
stream.on('test:fail', ({details}) => (failed += Number(details.type !== 'suite')));
stream.compose(spec).pipe(process.stdout);
await new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
