/** Runs commands of tools/locales.ts, from the project in whose folder it was started, one for each message. */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {runLocales as run} from '../../tools/locales.ts';

/** A command and its argument. */
export type Command = Parameters<typeof run>;

export interface Order {
  /** Where the command is run: the languages are read and written there. */
  readonly folder: string;
  readonly command: Command;
}

export interface Outcome {
  /** The exit code. */
  readonly status: number;
  /** Lines of its output. */
  readonly lines: readonly string[];
}

const {runLocales} = (await import(pathToFileURL(join(process.cwd(), 'tools/locales.ts')).href)) as {
  runLocales: typeof run;
};
let lines: string[] = [];
console.log = console.error = (line: string) => lines.push(...line.split('\n'));
process.on('message', ({folder, command}: Order) => {
  lines = [];
  process.chdir(folder);
  runLocales(...command).then(
    (status) => process.send!({status, lines} satisfies Outcome),
    (error: unknown) => process.send!({status: 1, lines: [...lines, String(error)]} satisfies Outcome),
  );
});
