/**
 * `npm run locales`: brings the languages up to date and builds, so that bundle and data agree. With `status` it says how
 * each of them stands and changes nothing; with `new sw` it begins a language; with `readability` it prints how easy each
 * is to read.
 */
import {readCommandLine} from '../tools/command-line.ts';
import {run} from '../tools/run.ts';

const [command = 'update', ...rest] = readCommandLine({}, process.argv[2] === 'new' ? 2 : 1).positionals;
try {
  if (command === 'update' || command === 'new') {
    await run('node', 'tools/locales.ts', command, ...rest);
    await run('node', 'tools/build.ts');
  } else if (command === 'status') {
    await run('node', 'tools/locales.ts', 'status');
  } else if (command === 'readability') {
    await run('node', 'readability/index.ts');
  } else {
    console.error(
      `There is no "npm run locales -- ${command}"; leave it out, or write "status", "readability" or "new sw".`,
    );
    process.exitCode = 1;
  }
} catch {
  // The command that failed has said why.
  process.exitCode = 1;
}
