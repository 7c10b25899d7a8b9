#!/usr/bin/env node
/** The command-line program. For invalid input it prints one sentence and exits with code 2. */
import {command} from './command.ts';
import {publication} from './index.ts';
import {WrongInput} from './wrong-input.ts';

// The reader of the output may end first, as in "all-widgets render page | head", or a disk be full.
process.stdout.on('error', ({code, message}: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`all-widgets: The output cannot be written (${code ?? message}).\n`);
  process.exitCode = 2;
});

try {
  await command(publication, process.argv.slice(2), (text) => process.stdout.write(text));
} catch (error) {
  if (!(error instanceof WrongInput)) throw error;
  process.stderr.write(`all-widgets: ${error.message}\n`);
  process.exitCode = 2;
}
