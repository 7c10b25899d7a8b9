/**
 * What `npm run locales` does: bring the languages up to date and build, so that bundle and data agree; or, with
 * `npm run locales -- status`, say how each of them stands and change nothing.
 */
import {run} from './run.ts';

const [command = 'update'] = process.argv.slice(2);
try {
  if (command === 'update') {
    await run('node', 'tools/locales.ts');
    await run('node', 'tools/build.ts');
  } else if (command === 'status') {
    await run('node', 'tools/locales.ts', 'status');
  } else {
    console.error(`There is no "npm run locales -- ${command}"; leave it out, or write "status".`);
    process.exitCode = 1;
  }
} catch {
  // The command that failed has said why.
  process.exitCode = 1;
}
