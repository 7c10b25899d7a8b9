/** Runs the tests in Node and prints those that failed. With paths, only those files: `node tools/node-tests.ts test/x.node-test.ts`. */
import {failureReport, runNodeTests} from './checks/node-tests.ts';

const files = process.argv.slice(2);
const {passed, failures} = await runNodeTests(files.length ? files : undefined);
if (failures.length) console.error(failureReport(failures));
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
