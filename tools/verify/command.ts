import {execFile} from 'node:child_process';

/**
 * Runs a command to its end, and gives the lines of its error output: sentences for people, although it passed.
 * @throws {Error} With its whole output, where it fails.
 */
export const runQuietly = (program: string, ...args: readonly string[]): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const options = {shell: process.platform === 'win32', maxBuffer: Infinity};
    execFile(program, args, options, (error, output, said) => {
      if (error) reject(new Error(output + said || error.message));
      else resolve(said.split('\n').filter((line) => line.trim()));
    });
  });
