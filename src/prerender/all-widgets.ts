#!/usr/bin/env node
/** The command itself. What is wrong with what it is asked for is one sentence, and exit code 2. */
import {command} from './command.ts';
import {publication} from './index.ts';
import {WrongInput} from './wrong-input.ts';

try {
  await command(publication, process.argv.slice(2), (text) => process.stdout.write(text));
} catch (error) {
  if (!(error instanceof WrongInput)) throw error;
  process.stderr.write(`all-widgets: ${error.message}\n`);
  process.exitCode = 2;
}
